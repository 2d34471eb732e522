import type {Page} from '../page.ts';
import {type JsonLd, readJsonLd} from './json-ld.ts';
import {toTexts} from './json-value.ts';
import {type MetaElements, readMetaElements} from './meta-elements.ts';

/** Everything on a page that may speak of the story, read once. */
export interface Sources {
	page: Page;
	jsonLd: JsonLd;
	meta: MetaElements;
}

export function readSources(page: Page): Sources {
	return {page, jsonLd: readJsonLd(page.document), meta: readMetaElements(page.document)};
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
