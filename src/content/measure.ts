import {countWords} from '../core/outline-walk.ts';
import {findAll, readParent, readText} from './native.ts';

/** How much an element of the living page says, in words as the core counts them. */
export interface Measure {
	words: number;
	linkWords: number;
	/** Words of full sentences outside of links. */
	proseWords: number;
}

/** In characters: nothing longer is surely clutter, so that nobody needs to count. */
const longestText = 4000;
const shortestSentence = 12;

/** Undefined where the element is too long to be read piece by piece. */
export function measure(element: Element): Measure | undefined {
	if (readText(element).length > longestText) return undefined;
	const links = new Set(findAll(element, 'a'));
	const sum: Measure = {words: 0, linkWords: 0, proseWords: 0};
	for (const [text, parent] of findTexts(element)) {
		const words = countWords(text.replace(/\s+/g, ' ').trim());
		sum.words += words;
		if (isLinked(parent, links)) sum.linkWords += words;
		else if (words >= shortestSentence && /[.!?…。！？]/.test(text)) sum.proseWords += words;
	}
	return sum;
}

function isLinked(element: Element, links: ReadonlySet<Element>): boolean {
	if (links.size === 0) return false;
	for (let parent: Element | undefined = element; parent; parent = readParent(parent)) if (links.has(parent)) return true;
	return false;
}

/** The pieces of text of an element for people to read, each with its parent, in order. */
export function* findTexts(element: Element): Generator<[string, Element]> {
	const walker = Document.prototype.createTreeWalker.call(document, element, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const parent = readParent(node);
		if (parent && !/^(?:script|style|noscript|template)$/.test(parent.localName)) yield [readText(node), parent];
	}
}
