import type {TidyState} from '../page-api.ts';
import {findMarked, setMark} from './mark.ts';

/** How long a piece stays outlined, in milliseconds. */
const showingTime = 8000;

/** The page in place: which pieces are hidden, put back, shown. It marks elements and never removes or moves one. */
export class TidiedPage {
	readonly #document: Document;
	readonly #pieces = new Map<string, Element>();
	readonly #hidden = new Set<string>();
	readonly #putBack = new Set<string>();
	#isTidy = false;
	#shown: string | undefined;
	#showing: ReturnType<typeof setTimeout> | undefined;

	constructor(document: Document) {
		this.#document = document;
	}

	readState(): TidyState {
		const hidden = [...this.#hidden].filter(id => this.#has(this.#pieces.get(id)));
		return {isTidy: this.#isTidy, hidden, putBack: [...this.#putBack]};
	}

	/** Makes pieces known, so that they can be shown and put back. */
	learn(pieces: ReadonlyMap<string, Element>): void {
		for (const [id, piece] of pieces) this.#pieces.set(id, piece);
	}

	hide(pieces: ReadonlyMap<string, Element>): void {
		this.learn(pieces);
		this.#isTidy = true;
		for (const [id, piece] of pieces) if (!this.#putBack.has(id) && mayHide(piece)) this.#hidden.add(id);
		this.#show(undefined);
	}

	restore(): void {
		this.#isTidy = false;
		this.#hidden.clear();
		this.#putBack.clear();
		this.#show(undefined);
		for (const copy of findMarked(this.#document)) setMark(copy, undefined);
	}

	restoreRemoval(id: string): void {
		if (this.#pieces.has(id)) this.#putBack.add(id);
		this.#hidden.delete(id);
		this.#show(undefined);
	}

	/** `false` where the page has nothing to show: the piece is gone, or hidden by the page itself. */
	showRemoval(id: string): boolean {
		const piece = this.#pieces.get(id);
		this.#show(id);
		if (!piece || !this.#has(piece) || Element.prototype.getClientRects.call(piece).length === 0) {
			this.#show(undefined);
			return false;
		}
		Element.prototype.scrollIntoView.call(piece, {block: 'center'});
		this.#showing = setTimeout(() => this.#show(undefined), showingTime);
		return true;
	}

	#show(id: string | undefined): void {
		clearTimeout(this.#showing);
		this.#shown = id;
		for (const [known, piece] of this.#pieces) setMark(piece, this.#toMark(known));
	}

	#toMark(id: string) {
		if (id === this.#shown) return 'shown';
		return this.#hidden.has(id) ? 'hidden' : undefined;
	}

	#has(piece: Element | undefined): boolean {
		return piece !== undefined && Node.prototype.contains.call(this.#document, piece);
	}
}

/** Never the whole page, and never a form that the user is typing in. By the prototypes, as forms may shadow their own methods. */
function mayHide(piece: Element): boolean {
	const focused = document.activeElement;
	const isTyping = focused !== null && Element.prototype.matches.call(focused, 'input, textarea, select, [contenteditable]');
	const isInUse = isTyping && Node.prototype.contains.call(piece, focused);
	return !isInUse && !Element.prototype.matches.call(piece, 'html, head, body');
}
