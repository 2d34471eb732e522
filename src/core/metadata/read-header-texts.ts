import {findHeadline} from './header.ts';
import {readSpaced} from './read-spaced.ts';

const onlyElements = 1;
/** So far from the headline, in elements, nothing belongs to it. */
const farthest = 120;
/** In UTF-16 units; a longer text is the story's first, or holds it. */
const longest = 150;
/** In UTF-16 units; so many sentences of this length may stand above authors and date: a summary. */
export const shortestSentence = 60;
export const mostSentences = 2;
const told = 'div, p, span, li, address, small, time, strong, b, em';
/** An article's own footer may stand above its text. */
const elsewhere = 'aside, nav, figure, footer:not(article footer), form, button, blockquote';

/** The short texts between the headline and the story's first paragraph, in page order, white space collapsed: a line, then its parts. */
export function readHeaderTexts(document: Document): string[] {
	const headline = findHeadline(document);
	if (!headline) return [];
	const walker = document.createTreeWalker(document, onlyElements);
	walker.currentNode = headline;
	const texts: string[] = [];
	let sentences = 0;
	for (let step = 0; step < farthest && walker.nextNode(); step++) {
		const element = walker.currentNode as Element;
		if (headline.contains(element) || !element.matches(told) || element.closest(elsewhere)) continue;
		const {length} = element.textContent ?? '';
		const isLong = length > longest;
		if (isParagraph(element) && (isLong || (length > shortestSentence && ++sentences > mostSentences))) break;
		const text = isLong ? '' : readSpaced(element).replace(/\s+/g, ' ').trim();
		if (text !== '') texts.push(text);
	}
	return texts;
}

const isParagraph = (element: Element) => element.localName === 'p' || element.firstElementChild === null;
