import {cleanText} from './clean-text.ts';

/** What the page's `<meta>` elements say, by their lower-case `property`, `name` or `itemprop`. */
export interface MetaElements {
	/** The first text of the first of these names that has one. */
	first(...names: readonly string[]): string | undefined;
	/** Every text of one name. */
	all(name: string): readonly string[];
}

const mostElements = 500;

export function readMetaElements(document: Document): MetaElements {
	const texts = new Map<string, string[]>();
	for (const element of [...document.querySelectorAll('meta[content]')].slice(0, mostElements)) {
		const raw = element.getAttribute('content') ?? '';
		for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
			const name = element.getAttribute(attribute)?.toLowerCase();
			if (!name || raw.trim() === '') continue;
			const text = cleanText(raw, 2000);
			const known = texts.get(name);
			if (known) known.push(text);
			else if (text) texts.set(name, [text]);
		}
	}
	return {
		first: (...names) => names.map(name => texts.get(name)?.[0]).find(text => text !== undefined),
		all: name => texts.get(name) ?? [],
	};
}
