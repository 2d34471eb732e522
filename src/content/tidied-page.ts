import type {TidyState} from '../page-api.ts';
import {Blanks, wouldJump} from './blanks.ts';
import {Exceptions} from './exceptions.ts';
import {isInUse} from './in-use.ts';
import {findMarked, type Mark, readMark, setMark} from './mark.ts';
import {isModal} from './modal.ts';
import {holds, matches} from './native.ts';
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
	readonly #rounds = new WeakMap<Element, number>();
	readonly #blanks: Blanks;
	readonly #reading: ReadingPlace;
	readonly #exceptions: Exceptions;
	readonly #walls = new WeakSet<Element>();
	#isTidy = false;
	#shown: string | undefined;
	#showing: ReturnType<typeof setTimeout> | undefined;

	constructor(document: Document) {
		this.#document = document;
		this.#blanks = new Blanks(piece => this.#reading.keep(() => this.#mark(piece)));
		this.#reading = new ReadingPlace(document);
		this.#exceptions = new Exceptions(document);
	}

	readState(): TidyState {
		const hidden = [...this.#hidden].filter(id => this.#has(this.#pieces.get(id)));
		const kept = [...this.#pieces].filter(([, piece]) => this.#exceptions.isKept(piece)).map(([id]) => id);
		return {isTidy: this.#isTidy, hidden, putBack: this.#exceptions.putBackIds, kept};
	}

	/** What the user keeps on this site, by signature: shown from now on. */
	keep(signatures: Iterable<string>): void {
		if (!this.#exceptions.keep(signatures)) return;
		for (const [id, piece] of this.#pieces) if (this.#exceptions.isKept(piece)) this.#hidden.delete(id);
		this.#reading.keep(() => this.#show(this.#shown));
	}

	/** The opposite of `keep`. */
	unkeep(signature: string): void {
		this.#exceptions.unkeep(signature);
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
		this.#hide(pieces);
		// What is not to be hidden may have been, while the page arrived.
		for (const piece of pieces.values()) this.#mark(piece);
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
			if (id === undefined || !(this.#hidden.delete(id) || !this.#has(element))) continue;
			this.#pieces.delete(id);
			this.#blanks.delete(element);
			setMark(element, undefined);
		}
	}

	/** What the page has dropped is no piece any more, and nothing holds on to it. It may come back as something else. */
	forgetGone(): void {
		this.forget([...this.#pieces.values()].filter(piece => !this.#has(piece)));
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
		this.#exceptions.clear();
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
		this.#exceptions.clear();
		for (const id of this.#pieces.keys()) if (!this.#hidden.has(id)) this.#pieces.delete(id);
	}

	restoreRemoval(id: string): void {
		const piece = this.#pieces.get(id);
		if (!piece) return;
		this.#exceptions.putBack(id);
		this.giveBack(piece);
	}

	/** Brings back all that is hidden of an element, itself or within. */
	giveBack(element: Element): void {
		this.#putBackAll(piece => holds(element, piece));
	}

	/** The user has gone to the part of the page of this name: what hides it comes back, and stays. Gives whether there was anything. */
	goTo(name: string): boolean {
		this.#exceptions.goTo(name);
		const isHidden = this.readHidden().some(piece => this.isOnTarget(piece));
		if (isHidden) this.#putBackAll(piece => this.isOnTarget(piece));
		return isHidden;
	}

	isOnTarget(piece: Element): boolean {
		return this.#exceptions.isOnTarget(piece);
	}

	/** The opposite of `restoreRemoval`. */
	hideRemoval(id: string): void {
		const piece = this.#pieces.get(id);
		if (!piece) return;
		this.#exceptions.drop(id, piece);
		this.hide(new Map([[id, piece]]));
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

	#putBackAll(isMeant: (piece: Element) => boolean): void {
		for (const id of this.#hidden) {
			const piece = this.#pieces.get(id);
			if (!piece || !isMeant(piece)) continue;
			this.#exceptions.putBack(id);
			this.#hidden.delete(id);
		}
		this.#reading.keep(() => this.#show(undefined));
	}

	#hide(pieces: ReadonlyMap<string, Element>): [string, Element][] {
		this.learn(pieces);
		this.#isTidy = true;
		const hidden = [...pieces].filter(([id, piece]) => !this.#exceptions.has(id, piece) && this.#mayHide(piece));
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
