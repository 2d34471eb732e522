import {mayBePainted} from './first-paint.ts';
import {readBox} from './native.ts';

/** Pieces whose room is kept as long as the user sees it: to close it would make the story jump under their eyes. */
export class Blanks {
	readonly #observer: IntersectionObserver | undefined;
	readonly #pieces = new Set<Element>();

	/** `onLeft` is called with a piece that has gone out of sight, once. */
	constructor(onLeft: (piece: Element) => void) {
		if (typeof IntersectionObserver === 'undefined') return;
		this.#observer = new IntersectionObserver(entries => {
			for (const {target, isIntersecting} of entries) {
				if (isIntersecting || !this.has(target)) continue;
				this.delete(target);
				onLeft(target);
			}
		});
	}

	has(piece: Element): boolean {
		return this.#pieces.has(piece);
	}

	add(piece: Element): void {
		this.#pieces.add(piece);
		this.#observer?.observe(piece);
	}

	delete(piece: Element): void {
		this.#pieces.delete(piece);
		this.#observer?.unobserve(piece);
	}

	clear(): void {
		for (const piece of this.#pieces) this.delete(piece);
	}
}

/** Whether the user would see what follows a piece move up when it goes. Nothing moves before the first paint, nor round what floats above the page. */
export function wouldJump(piece: Element, {defaultView: view}: Document): boolean {
	if (!view || view.document.visibilityState === 'hidden' || !mayBePainted()) return false;
	const {top, bottom, height} = readBox(piece);
	if (height === 0 || bottom <= 0 || top >= view.innerHeight) return false;
	const {position, display} = view.getComputedStyle(piece);
	return display !== 'none' && position !== 'fixed' && position !== 'absolute';
}
