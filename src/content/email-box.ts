import {emailFields} from '../core/block.ts';
import {measure} from './measure.ts';
import {findAll, findOne, hasNext, matches, readParent} from './native.ts';
import type {Piece} from './piece.ts';
import {toPiece} from './sure-clutter.ts';

/** In the living page a field's `name` is its own; in the core's copy it is `data-name`. */
export const emailField = `${emailFields}, input[name*=mail i]`;

const mostWords = 120;
const mostProse = 60;
/** What a box says round its form: a headline and a sentence or two. */
const mostBesides = 40;
/** What asks for an address for another reason: to sign in, to comment, to pay. */
export const otherForms = 'input[type=password], textarea, input[autocomplete^="cc-"]';
/** What holds the story. */
const storyParts = 'h1, main, [itemprop~="articleBody"]';

/**
 * The box round a field for an e-mail address: the largest that is no more than that, and none that opens and closes.
 * While the page still arrives only boxes count that have ended: an open one may yet take up the story.
 */
export function findEmailBox(field: Element, document: Document): Piece | undefined {
	let box: {element: Element; words: number} | undefined;
	for (let element = readParent(field); element; element = readParent(element)) {
		if (matches(element, 'html, body, main, dialog, [popover]') || !hasEnded(element, document)) break;
		const size = measure(element);
		if (!size || size.words > mostWords || size.proseWords > mostProse || findOne(element, `${otherForms}, ${storyParts}`)) break;
		if (box && size.words > box.words + mostBesides) break;
		if (size.words > 0 || element.localName === 'form') box = {element, words: size.words};
	}
	if (!box || findAll(box.element, 'a').length > 8) return undefined;
	return toPiece(box.element, {kind: 'newsletter', evidence: {reason: 'form', match: 'e-mail'}});
}

/** Whether the parser has gone past an element. */
export function hasEnded(element: Element, document: Document): boolean {
	if (document.readyState !== 'loading') return true;
	for (let node: Element | undefined = element; node && node.localName !== 'html'; node = readParent(node)) if (hasNext(node)) return true;
	return false;
}
