import {cleanText} from './clean-text.ts';

/** What the page's `<meta>` elements say, by their lower-case `property`, `name` or `itemprop`. */
export interface MetaElements {
	/** The first text of the first of these names that has one. */
	first(...names: readonly string[]): string | undefined;
	/** Every text of one name. */
	all(name: string): readonly string[];
}

/** What the story holds that has an author and a date of its own: the picture, the film, what a reader says. */
const others = ['Image', 'Video', 'Audio', 'Media', 'Comment'].map(type => `[itemscope] [itemtype*="/${type}"]`).join();
const mostElements = 500;
/** In UTF-16 units. */
const longest = 2000;

export function readMetaElements(document: Document): MetaElements {
	const raw = readRaw(document);
	const all = (name: string) => (raw.get(name) ?? []).map(text => cleanText(text, longest)).filter(text => text !== '');
	return {
		all,
		first(...names) {
			for (const name of names) {
				const [text] = raw.has(name) ? all(name) : [];
				if (text) return text;
			}
			return undefined;
		},
	};
}

function readRaw(document: Document): Map<string, string[]> {
	const texts = new Map<string, string[]>();
	let left = mostElements;
	for (const element of document.getElementsByTagName('meta')) {
		const text = element.getAttribute('content');
		if (!text) continue;
		if (left-- === 0) break;
		const given =
			element.getAttribute('property') ||
			element.getAttribute('name') ||
			(element.closest(others) ? undefined : element.getAttribute('itemprop')) ||
			element.getAttribute('http-equiv');
		const name = given?.toLowerCase() ?? '';
		const known = texts.get(name);
		if (known) known.push(text);
		else texts.set(name, [text]);
	}
	return texts;
}
