import {findAll, holds, matches} from './native.ts';

const typed = new WeakSet<Element>();

/** Notes from now on what the user types into. By the capturing listener: a page may stop its own events. */
export function watchTyping(document: Document): void {
	const note = ({isTrusted, target}: Event) => {
		if (isTrusted && target instanceof Element) typed.add(target);
	};
	document.addEventListener('input', note, {capture: true, passive: true});
	document.addEventListener('keydown', note, {capture: true, passive: true});
}

/** What the user has in hand: a form that they are typing in or have filled in, a button they stand on, a film they hear. */
export function isInUse(piece: Element, document: Document): boolean {
	const focused = document.activeElement;
	if (focused !== null && focused !== document.body && holds(piece, focused) && !isSelfFocused(focused, piece)) return true;
	return findAll(piece, 'input, textarea, select, [contenteditable], video, audio').some(part => isFilled(part) || isHeard(part));
}

/** A pop-over that takes the focus for its field is not what the user is typing in. */
function isSelfFocused(focused: Element, piece: Element): boolean {
	return !typed.has(focused) && getComputedStyle(piece).position === 'fixed';
}

function isFilled(field: Element): boolean {
	if (!typed.has(field)) return false;
	return matches(field, '[contenteditable]') || (Reflect.get(field, 'value') ?? '') !== '';
}

function isHeard(media: Element): boolean {
	return media instanceof HTMLMediaElement && !media.paused && !media.muted && media.volume > 0;
}
