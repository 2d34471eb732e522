import type {TidyState} from '../page-api.ts';
import {Blanks, wouldJump} from './blanks.ts';
import {isInUse} from './in-use.ts';
import {findMarked, type Mark, readMark, setMark} from './mark.ts';
import {isModal} from './modal.ts';
import {holds, matches} from './native.ts';
import {toSignature} from './piece.ts';
import {ReadingPlace} from './reading-place.ts';

/** How long a piece stays outlined, in milliseconds. */
const showingTime = 8000;
/** How often a piece is hidden again that takes its mark off. */
const mostRounds = 20;

/** The page in place: which pieces are hidden, put back, shown. It marks elements and never removes or moves one. */
export class TidiedPage {
	readonly #document: Document;
	readonly #pieces = new Map<string, Element>();
	readonly #ids = new WeakMap<Element, string>();
	readonly #hidden = new Set<string>();
	readonly #putBack = new Set<string>();
	readonly #rounds = new WeakMap<Element, number>();
	readonly #blanks: Blanks;
	readonly #reading: ReadingPlace;
	readonly #kept = new Set<string>();
	readonly #walls = new WeakSet<Element>();
	#isTidy = false;
	#shown: string | undefined;
	#showing: ReturnType<typeof setTimeout> | undefined;

	constructor(document: Document) {
		this.#document = document;
		this.#blanks = new Blanks(piece => this.#reading.keep(() => this.#mark(piece)));
		this.#reading = new ReadingPlace(document);
	}

	readState(): TidyState {
		const hidden = [...this.#hidden].filter(id => this.#has(this.#pieces.get(id)));
		const kept = [...this.#pieces].filter(([, piece]) => this.#isKept(piece)).map(([id]) => id);
		return {isTidy: this.#isTidy, hidden, putBack: [...this.#putBack], kept};
	}

	/** What the user keeps on this site, by signature: shown from now on. */
	keep(signatures: Iterable<string>): void {
		for (const signature of signatures) this.#kept.add(signature);
		if (this.#kept.size === 0) return;
		for (const [id, piece] of this.#pieces) if (this.#isKept(piece)) this.#hidden.delete(id);
		this.#reading.keep(() => this.#show(this.#shown));
	}

	/** The opposite of `keep`. */
	unkeep(signature: string): void {
		this.#kept.delete(signature);
	}

	/** Makes pieces known, so that they can be shown and put back. */
	learn(pieces: ReadonlyMap<string, Element>): void {
		for (const [id, piece] of pieces) {
			this.#pieces.set(id, piece);
			this.#ids.set(piece, id);
		}
	}

	/** Hides at once, as the user asked for it. */
	hide(pieces: ReadonlyMap<string, Element>): void {
		this.#blanks.clear();
		this.#hide(pieces);
		this.#reading.keep(() => this.#show(undefined));
	}

	/** Hides what nobody has seen yet. */
	hideUnseen(pieces: ReadonlyMap<string, Element>): void {
		for (const [, piece] of this.#hide(pieces)) this.#mark(piece);
	}

	/** Hides what stands before the text, be it a dialog that locks the page. */
	hideWalls(pieces: ReadonlyMap<string, Element>): void {
		for (const piece of pieces.values()) this.#walls.add(piece);
		this.hideUnseen(pieces);
	}

	/** Hides without a jump: what the user sees just now leaves its room until it is out of sight. */
	hideCalmly(pieces: ReadonlyMap<string, Element>): void {
		const hidden = this.#hide(pieces);
		// All are measured before any is marked: else each measure would lay the page out anew.
		for (const [, piece] of hidden) if (readMark(piece) === null && wouldJump(piece, this.#document)) this.#blanks.add(piece);
		this.#reading.keep(() => {
			for (const [, piece] of hidden) this.#mark(piece);
		});
	}

	/** Shows again what was hidden too soon, or is another page's by now; it is no piece any more. */
	forget(elements: Iterable<Element>): void {
		for (const element of elements) {
			const id = this.#ids.get(element);
			if (id === undefined || !this.#hidden.delete(id)) continue;
			this.#pieces.delete(id);
			this.#blanks.delete(element);
			setMark(element, undefined);
		}
	}

	/** Hides again what took its mark off or opened anew, but not for ever: a page that insists is left alone. */
	reassert(element: Element): void {
		const id = this.#ids.get(element);
		if (id === undefined) return;
		const mark = this.#toMark(id);
		if (readMark(element) === (mark ?? null) && !(mark === 'hidden' && isModal(element))) return;
		const rounds = (this.#rounds.get(element) ?? 0) + 1;
		this.#rounds.set(element, rounds);
		if (rounds > mostRounds) this.#hidden.delete(id);
		this.#mark(element);
	}

	isHidden(element: Element): boolean {
		const id = this.#ids.get(element);
		return id !== undefined && this.#hidden.has(id);
	}

	/** Every element hidden now. */
	readHidden(): Element[] {
		return [...this.#hidden].flatMap(id => this.#pieces.get(id) ?? []);
	}

	find(id: string): Element | undefined {
		return this.#pieces.get(id);
	}

	restore(): void {
		this.#isTidy = false;
		this.#hidden.clear();
		this.#putBack.clear();
		this.#blanks.clear();
		this.#reading.keep(() => {
			this.#show(undefined);
			for (const copy of findMarked(this.#document)) setMark(copy, undefined);
		});
	}

	/** Another script has the page from now on: what is marked is no more this one's. */
	letGo(): void {
		this.#blanks.clear();
		clearTimeout(this.#showing);
	}

	/** Another page at another address, in the same document: what the user decided for the last one is no decision about this one. */
	startAfresh(): void {
		this.#putBack.clear();
		for (const id of this.#pieces.keys()) if (!this.#hidden.has(id)) this.#pieces.delete(id);
	}

	restoreRemoval(id: string): void {
		if (this.#pieces.has(id)) this.#putBack.add(id);
		this.#hidden.delete(id);
		this.#reading.keep(() => this.#show(undefined));
	}

	/** Brings back all that is hidden of an element, itself or within. */
	giveBack(element: Element): void {
		for (const id of this.#hidden) if (holds(element, this.#pieces.get(id) ?? null)) this.restoreRemoval(id);
	}

	/** The opposite of `restoreRemoval`. */
	hideRemoval(id: string): void {
		this.#putBack.delete(id);
		const piece = this.#pieces.get(id);
		if (piece) this.hide(new Map([[id, piece]]));
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

	#hide(pieces: ReadonlyMap<string, Element>): [string, Element][] {
		this.learn(pieces);
		this.#isTidy = true;
		const hidden = [...pieces].filter(([id, piece]) => !this.#putBack.has(id) && !this.#isKept(piece) && this.#mayHide(piece));
		for (const [id] of hidden) this.#hidden.add(id);
		return hidden;
	}

	#show(id: string | undefined): void {
		if (id !== this.#shown) clearTimeout(this.#showing);
		this.#shown = id;
		for (const piece of this.#pieces.values()) this.#mark(piece);
	}

	#mark(piece: Element): void {
		const id = this.#ids.get(piece);
		if (id !== undefined) setMark(piece, this.#toMark(id));
	}

	#toMark(id: string): Mark | undefined {
		if (id === this.#shown) return 'shown';
		if (!this.#hidden.has(id)) return undefined;
		const piece = this.#pieces.get(id);
		return piece && this.#blanks.has(piece) ? 'blank' : 'hidden';
	}

	#isKept(piece: Element): boolean {
		return this.#kept.size > 0 && this.#kept.has(toSignature(piece));
	}

	#has(piece: Element | undefined): boolean {
		return piece !== undefined && holds(this.#document, piece);
	}

	/** Never the whole page, never what insists or what the user has in hand, and of open dialogs only walls. */
	#mayHide(piece: Element): boolean {
		if ((this.#rounds.get(piece) ?? 0) > mostRounds || matches(piece, 'html, head, body')) return false;
		if (matches(piece, 'dialog[open]') && !this.#walls.has(piece)) return false;
		return !isInUse(piece, this.#document);
	}
}
