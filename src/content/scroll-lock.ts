import {readMark, setMark} from './mark.ts';
import {readParent} from './native.ts';

/** Whether the page as a whole cannot be scrolled. */
export function isLocked({documentElement: root, body, defaultView: view}: Document): boolean {
	if (!view || !body) return false;
	const styles = [view.getComputedStyle(root), view.getComputedStyle(body)];
	return styles.some(({overflowY, position}) => /hidden|clip/.test(overflowY) || position === 'fixed');
}

/**
 * Gives scrolling back where a wall that is hidden now had taken it, be there little to scroll yet: the page may grow, and a fixed body has no height.
 * By a mark, as all that Lede does: it goes with `restore`. A page built as an application never scrolls as a whole: what scrolls in it still does.
 */
export function unlockScroll(document: Document): void {
	const {documentElement: root, body, defaultView: view} = document;
	if (!view || !body || hasScroller(document, view)) return;
	const styles = view.getComputedStyle(body);
	if (/hidden|clip/.test(view.getComputedStyle(root).overflowY)) setMark(root, 'scrolls');
	if (styles.position === 'fixed') unfix(body, view);
	else if (/hidden|clip/.test(styles.overflowY)) setMark(body, 'scrolls');
}

/** Leaves the page as locked as it made itself, where a wall of its own is back. */
export function lockScroll({documentElement: root, body}: Document): void {
	for (const element of [root, body]) if (element && /^(?:scrolls|unfixed)$/.test(readMark(element) ?? '')) setMark(element, undefined);
}

/** A page that fixes its body keeps the place that the user had reached as the body's offset. */
function unfix(body: HTMLElement, view: Window): void {
	const reached = -body.getBoundingClientRect().top;
	setMark(body, 'unfixed');
	if (reached > 0) view.scrollTo({top: reached, behavior: 'instant'});
}

/** Whether what stands in the middle of the window scrolls in a box of its own. */
function hasScroller(document: Document, view: Window): boolean {
	const {documentElement: root, body} = document;
	const middle = document.elementFromPoint(view.innerWidth / 2, view.innerHeight / 2);
	for (let at = middle ?? undefined; at && at !== body && at !== root; at = readParent(at)) {
		const isTall = at.clientHeight > view.innerHeight / 2 && at.scrollHeight > at.clientHeight;
		if (isTall && /auto|scroll/.test(view.getComputedStyle(at).overflowY)) return true;
	}
	return false;
}
