import {findFixed} from './find-fixed.ts';
import type {Piece} from './piece.ts';

/** Whether a piece stands over the page and asks to subscribe: where the publisher says that the text is not free, such a wall stays. */
export function isPaywall({element, removal}: Piece): boolean {
	if (removal.kind !== 'subscribe') return false;
	return getComputedStyle(element).position === 'absolute' || findFixed(element) !== undefined;
}
