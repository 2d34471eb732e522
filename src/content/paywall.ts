import type {ClutterKind} from '../core/clutter/rules/index.ts';
import {findAsked, findNames} from './asked.ts';
import {findFixed} from './find-fixed.ts';
import {findOne} from './native.ts';
import type {Piece} from './piece.ts';

const kinds: readonly ClutterKind[] = ['subscribe', 'newsletter', 'consent', 'other'];

/**
 * Whether a piece stands over the page and asks to subscribe, whatever else it may be (a dialog, a box for an address, a choice about cookies): where
 * the publisher says that the text is not free, such a wall stays.
 */
export function isPaywall({element, removal}: Piece): boolean {
	if (!kinds.includes(removal.kind) || !standsOverPage(element)) return false;
	return removal.kind === 'subscribe' || asksToSubscribe(element);
}

/** A page may stand fixed as a whole. */
function standsOverPage(element: Element): boolean {
	if (getComputedStyle(element).position === 'absolute') return true;
	const fixed = findFixed(element);
	return fixed !== undefined && !findOne(fixed, 'h1, main, article');
}

function asksToSubscribe(element: Element): boolean {
	const {lang} = element.ownerDocument.documentElement;
	return [...findNames(element), ...findAsked(element, lang || undefined)].some(({kind}) => kind === 'subscribe');
}
