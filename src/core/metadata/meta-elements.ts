import {cleanText} from './clean-text.ts';

/** What the page's `<meta>` elements say, by their lower-case `property`, `name` or `itemprop`. */
export interface MetaElements {
	/** The first text of the first of these names that has one. */
	first(...names: readonly string[]): string | undefined;
	/** Every text of one name. */
	all(name: string): readonly string[];
}

const mostElements = 500;
/** In UTF-16 units. */
const longest = 2000;

export function readMetaElements(document: Document): MetaElements {
	const texts = new Map<string, string[]>();
	for (const element of [...document.querySelectorAll('meta[content]')].slice(0, mostElements)) {
		const name = ['property', 'name', 'itemprop', 'http-equiv'].map(attribute => element.getAttribute(attribute)).find(Boolean);
		const text = element.getAttribute('content');
		if (!name || !text) continue;
		const known = texts.get(name.toLowerCase());
		if (known) known.push(text);
		else texts.set(name.toLowerCase(), [text]);
	}
	const all = (name: string) => (texts.get(name) ?? []).map(text => cleanText(text, longest)).filter(text => text !== '');
	return {
		first(...names) {
			for (const name of names) {
				const [text] = all(name);
				if (text) return text;
			}
			return undefined;
		},
		all,
	};
}
