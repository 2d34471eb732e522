import type {Page} from '../page.ts';
import {type HeaderTest, toHeaderTest} from './header.ts';
import {type JsonLd, readJsonLd} from './json-ld.ts';
import {toTexts} from './json-value.ts';
import {type MetaElements, readMetaElements} from './meta-elements.ts';

/** Everything on a page that may speak of the story, read once. */
export interface Sources {
	page: Page;
	jsonLd: JsonLd;
	meta: MetaElements;
	isInHeader: HeaderTest;
}

export function readSources(page: Page): Sources {
	const {document} = page;
	return {page, jsonLd: readJsonLd(document), meta: readMetaElements(document), isInHeader: toHeaderTest(document)};
}

/** The first text that the story's nodes give for any of these keys, in the order of the keys. */
export function firstInArticles({articles}: JsonLd, keys: readonly string[], limit?: number): string | undefined {
	for (const article of articles) {
		for (const key of keys) {
			const [text] = toTexts(article[key], limit);
			if (text) return text;
		}
	}
	return undefined;
}
