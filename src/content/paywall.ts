import {findAsked, findNames} from './asked.ts';
import {findFixed} from './find-fixed.ts';
import type {Piece} from './piece.ts';

/**
 * Whether a piece stands over the page and asks to subscribe, whatever else it may be (a dialog, a box for an address, a choice about cookies): where
 * the publisher says that the text is not free, such a wall stays.
 */
export function isPaywall({element, removal}: Piece): boolean {
	if (getComputedStyle(element).position !== 'absolute' && findFixed(element) === undefined) return false;
	return removal.kind === 'subscribe' || asksToSubscribe(element);
}

function asksToSubscribe(element: Element): boolean {
	const {lang} = element.ownerDocument.documentElement;
	return [...findNames(element), ...findAsked(element, lang || undefined)].some(({kind}) => kind === 'subscribe');
}
