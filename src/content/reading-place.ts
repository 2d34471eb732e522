import {findFixed} from './find-fixed.ts';
import {readMark} from './mark.ts';
import {matches, readBox, readParent} from './native.ts';

/** Where to look for what the user reads, as shares of the window's height: the nearer to the top, the better. */
const heights = [0.15, 0.3, 0.45, 0.6, 0.75, 0.9];

/**
 * Keeps what the user reads where it stands in the window while something above it goes or comes back. Browsers do so too, but Firefox
 * gives up after ten times, and none remembers what it could not scroll because the page began there.
 */
export class ReadingPlace {
	readonly #document: Document;
	/** Where the page stood after the last time, how much further it should have gone, and what was kept in its place. */
	#left: {scroll: number; debt: number; kept: Element | undefined} = {scroll: 0, debt: 0, kept: undefined};

	constructor(document: Document) {
		this.#document = document;
	}

	keep(change: () => void): void {
		const {defaultView: view} = this.#document;
		const {debt, kept} = view?.scrollY === this.#left.scroll ? this.#left : {debt: 0, kept: undefined};
		if (!view || (view.scrollY === 0 && debt === 0)) {
			change();
			return;
		}
		const before = view.scrollY;
		// Until the user scrolls, what went and what comes back move the same text: another one might stand beyond it.
		const anchors = [...(kept ? [{element: kept, top: readBox(kept).top}] : []), ...findAnchors(this.#document, view)];
		change();
		const anchor = anchors.find(({element}) => Element.prototype.getClientRects.call(element).length > 0);
		// A browser that has made up for it already has scrolled just so much.
		const moved = anchor ? readBox(anchor.element).top - anchor.top + (view.scrollY - before) : 0;
		const wanted = before + moved + debt;
		if (Math.abs(wanted - view.scrollY) >= 1) view.scrollTo({top: wanted, left: view.scrollX, behavior: 'instant'});
		const left = wanted - view.scrollY;
		this.#left = {scroll: view.scrollY, debt: Math.abs(left) >= 1 ? left : 0, kept: anchor?.element};
	}
}

interface Anchor {
	element: Element;
	top: number;
}

/** More than one, as some may go themselves. */
function findAnchors(document: Document, view: Window): Anchor[] {
	return heights.flatMap(height => {
		const element = document.elementFromPoint(view.innerWidth / 2, view.innerHeight * height);
		return element && isAnchor(element, view) ? [{element, top: readBox(element).top}] : [];
	});
}

/** What stays itself: no frame of the whole page, nothing that floats, none of the pieces. */
function isAnchor(element: Element, view: Window): boolean {
	if (matches(element, 'html, body, main') || readBox(element).height > view.innerHeight) return false;
	for (let parent: Element | undefined = element; parent; parent = readParent(parent)) if (readMark(parent) !== null) return false;
	return !findFixed(element);
}
