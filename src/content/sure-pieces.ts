import type {Removal} from '../core/article.ts';
import {measure} from './measure.ts';
import {isWithinAny, readText} from './native.ts';
import {findAlike, type Piece, toExcerpt, toPieceId, toSignature} from './piece.ts';
import {holdsStory} from './read-story.ts';
import {Rounds} from './rounds.ts';
import type {TidiedPage} from './tidied-page.ts';

/** Words of a piece that comes again, at most: what looks like one by its names must be like it in size too. */
const mostWords = 150;
const mostProse = 60;

/** The pieces that were found without the page being read as a whole, and what they and all others are known by when they come again. */
export class SurePieces {
	readonly #place: TidiedPage;
	readonly #removals = new Map<string, Removal>();
	readonly #signatures = new Map<string, Removal>();
	/** Signatures that other parts of the page have, too: the entries of a live blog, and a prompt among them. */
	readonly #common = new Set<string>();
	/** Ids of those that nothing but their signature tells. */
	readonly #alike = new Set<string>();
	/** Those of them that were there when the page was last read. */
	#read: ReadonlySet<string> = new Set();
	readonly #rounds = new Rounds();
	/** Paragraphs of every story that this address has shown: infinite scroll brings the next one below the last. */
	readonly #told = new Set<string>();

	constructor(place: TidiedPage) {
		this.#place = place;
	}

	get told(): readonly string[] {
		return [...this.#told];
	}

	/** Those hidden now, for the receipt. */
	readRemovals(): Removal[] {
		const hidden = new Set(this.#place.readState().hidden);
		return [...this.#removals.values()].filter(({id}) => hidden.has(id));
	}

	tell(paragraphs: Iterable<string>): void {
		for (const paragraph of paragraphs) this.#told.add(paragraph);
	}

	/** Another page, at another address. */
	startAfresh(): void {
		this.#told.clear();
		this.#removals.clear();
		this.#signatures.clear();
		this.#common.clear();
		this.#alike.clear();
	}

	/** Notes what pieces will be known by, unless what is no clutter has the same names. */
	note(pieces: readonly Piece[]): void {
		const clutter = new Set([...this.#place.readHidden(), ...pieces.map(({element}) => element)]);
		const isOther = (element: Element) => !clutter.has(element) && !isWithinAny(element, clutter) && readText(element).trim() !== '';
		for (const {element, removal} of pieces) {
			const signature = toSignature(element);
			if (findAlike(element).some(isOther)) this.#common.add(signature);
			if (this.#common.has(signature)) this.#signatures.delete(signature);
			else this.#signatures.set(signature, removal);
		}
	}

	/** Of these, the ones to hide: none twice, none within another, none that holds the story, none that insists. */
	take(pieces: readonly Piece[]): Piece[] {
		const {told} = this;
		const hidden = new Set(this.#place.readHidden());
		const unique = new Map(pieces.map(piece => [piece.element, piece])).values();
		const taken = [...unique].filter(({element}) => {
			if (hidden.has(element) || isWithinAny(element, hidden) || holdsStory(element, told)) return false;
			return this.#rounds.may(toSignature(element));
		});
		for (const {removal} of taken) this.#removals.set(removal.id, removal);
		this.note(taken);
		return taken;
	}

	/** Whether the page insists on such a piece. */
	isInsistent(element: Element): boolean {
		return this.#rounds.isOver(toSignature(element));
	}

	/** Pieces that the page has taken out and puts in again, as a new element each time; none that was found by what it is. */
	findAgain(roots: readonly Node[], found: readonly Piece[]): Piece[] {
		if (this.#signatures.size === 0) return [];
		const others = new Set<Node>(found.map(({element}) => element));
		const pieces = roots.flatMap(root => {
			const known = root instanceof Element && !others.has(root) ? this.#signatures.get(toSignature(root)) : undefined;
			return known && root instanceof Element ? (toLike(root, known) ?? []) : [];
		});
		for (const {removal} of pieces) this.#alike.add(removal.id);
		return pieces;
	}

	/** The page is read as a whole from now on. */
	noteReading(): void {
		this.#read = new Set(this.#alike);
	}

	/**
	 * A piece that is gone is forgotten. A piece within a larger one is no piece of its own; one that holds the story is none at all, nor is one that was only like another and
	 * that the reading does not call clutter.
	 */
	dropRepeated(pieces: readonly Element[], clutter: Iterable<Element>): void {
		const {told} = this;
		const outer = new Set(pieces);
		const called = new Set(clutter);
		for (const id of this.#removals.keys()) {
			const element = this.#place.find(id);
			if (!element) this.#forget(id);
			if (!element || outer.has(element)) continue;
			const isMistaken = this.#read.has(id) && !called.has(element) && !isWithinAny(element, called);
			if (isMistaken) this.#common.add(toSignature(element));
			if (isMistaken || isWithinAny(element, outer) || holdsStory(element, told)) this.drop([element]);
		}
	}

	/** Shows again those, whoever found them, that are no piece to be hidden after all; gives whether there were any. */
	dropAll(isUnwanted: (piece: Piece) => boolean): boolean {
		const unwanted = this.#place.readHidden().filter(element => {
			const removal = this.#removals.get(toPieceId(element)) ?? this.#signatures.get(toSignature(element));
			return removal !== undefined && isUnwanted({element, removal});
		});
		for (const element of unwanted) {
			this.#removals.delete(toPieceId(element));
			this.#signatures.delete(toSignature(element));
		}
		this.#place.forget(unwanted);
		return unwanted.length > 0;
	}

	/** Shows again what was taken for a piece. */
	drop(elements: Iterable<Element>): void {
		const unwanted = [...elements].filter(element => this.#forget(toPieceId(element)));
		this.#place.forget(unwanted);
	}

	#forget(id: string): boolean {
		this.#alike.delete(id);
		return this.#removals.delete(id);
	}
}

function toLike(element: Element, known: Removal): Piece | undefined {
	const size = measure(element);
	if (!size || size.words > mostWords || size.proseWords > mostProse) return undefined;
	return {element, removal: {...known, id: toPieceId(element), excerpt: toExcerpt(element)}};
}
