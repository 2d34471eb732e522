import {findAll, holds, isWithinAny, matches} from './native.ts';

const typed = new WeakSet<Element>();
/** What opened at the user's click. */
const asked = new WeakSet<Element>();
/** How long after a click what opens is its doing, in milliseconds. */
const clickTime = 2000;
let clickedAt = Number.NEGATIVE_INFINITY;

/** Notes from now on what the user types into, and when they click. By the window's capturing listener: a page may stop its own events. */
export function watchUser(document: Document): void {
	const view = document.defaultView ?? document;
	const note = ({isTrusted, target}: Event) => {
		if (isTrusted && target instanceof Element) typed.add(target);
	};
	view.addEventListener('input', note, {capture: true, passive: true});
	view.addEventListener('keydown', note, {capture: true, passive: true});
	const noteClick = ({isTrusted, timeStamp}: Event) => {
		if (isTrusted) clickedAt = timeStamp;
	};
	view.addEventListener('click', noteClick, {capture: true, passive: true});
}

/** Whether what the page does just now is the doing of the user's click. */
export function isAsked(): boolean {
	return performance.now() - clickedAt <= clickTime;
}

/** Whether what opens just now was opened by the user's click; if so, it is theirs from now on. */
export function noteAsked(opened: Element): boolean {
	if (!isAsked()) return false;
	asked.add(opened);
	return true;
}

/** What the user has in hand: what they opened, a form that they are typing in or have filled in, a button they stand on, a film they hear. */
export function isInUse(piece: Element, document: Document): boolean {
	if (asked.has(piece) || isWithinAny(piece, asked)) return true;
	const focused = document.activeElement;
	if (focused !== null && focused !== document.body && holds(piece, focused) && !isSelfFocused(focused, piece)) return true;
	return findAll(piece, 'input, textarea, select, [contenteditable], video, audio').some(part => isFilled(part) || isHeard(part));
}

/** A pop-over that takes the focus for its field is not what the user is typing in. */
function isSelfFocused(focused: Element, piece: Element): boolean {
	return !typed.has(focused) && (piece.localName === 'dialog' || getComputedStyle(piece).position === 'fixed');
}

function isFilled(field: Element): boolean {
	if (!typed.has(field)) return false;
	return matches(field, '[contenteditable]') || (Reflect.get(field, 'value') ?? '') !== '';
}

function isHeard(media: Element): boolean {
	return media instanceof HTMLMediaElement && !media.paused && !media.muted && media.volume > 0;
}
