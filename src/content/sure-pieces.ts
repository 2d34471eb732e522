import type {Removal} from '../core/article.ts';
import {measure} from './measure.ts';
import {isWithinAny} from './native.ts';
import {type Piece, toExcerpt, toPieceId, toSignature} from './piece.ts';
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
	}

	/** Notes what a piece of the article's own receipt will be known by. */
	note({element, removal}: Piece): void {
		this.#signatures.set(toSignature(element), removal);
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
		for (const piece of taken) {
			this.#removals.set(piece.removal.id, piece.removal);
			this.note(piece);
		}
		return taken;
	}

	/** Whether the page insists on such a piece. */
	isInsistent(element: Element): boolean {
		return this.#rounds.isOver(toSignature(element));
	}

	/** Pieces that the page has taken out and puts in again, as a new element each time. */
	findAgain(roots: readonly Node[]): Piece[] {
		if (this.#signatures.size === 0) return [];
		return roots.flatMap(root => {
			const known = root instanceof Element ? this.#signatures.get(toSignature(root)) : undefined;
			return known && root instanceof Element ? (toLike(root, known) ?? []) : [];
		});
	}

	/** A piece within a larger one is no piece of its own; one that holds the story is none at all. */
	dropRepeated(pieces: readonly Element[]): void {
		const {told} = this;
		const outer = new Set(pieces);
		for (const id of this.#removals.keys()) {
			const element = this.#place.find(id);
			if (!element || outer.has(element)) continue;
			if (isWithinAny(element, outer) || holdsStory(element, told)) this.drop([element]);
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
		const unwanted = [...elements].filter(element => this.#removals.delete(toPieceId(element)));
		this.#place.forget(unwanted);
	}
}

function toLike(element: Element, known: Removal): Piece | undefined {
	const size = measure(element);
	if (!size || size.words > mostWords || size.proseWords > mostProse) return undefined;
	return {element, removal: {...known, id: toPieceId(element), excerpt: toExcerpt(element)}};
}
