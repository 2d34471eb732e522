import type {Removal} from '../core/article.ts';
import {isStory} from './is-story.ts';
import {measure} from './measure.ts';
import {holds} from './native.ts';
import {type Piece, toExcerpt, toPieceId, toSignature} from './piece.ts';
import {holdsStory, type Story} from './read-story.ts';
import {Rounds} from './rounds.ts';
import {isFrontPage} from './says-article.ts';
import {unlockScroll} from './scroll-lock.ts';
import {SureSearch} from './sure-search.ts';
import type {TidiedPage} from './tidied-page.ts';
import {findWalls} from './walls.ts';
import {PageWatch} from './watch-page.ts';

interface Wishes {
	document: Document;
	place: TidiedPage;
	/** Reads the page as a whole. */
	read(): Story | undefined;
	/** Called when something was hidden or shown. */
	report(): void;
	/** Called when the document shows another address; gives whether that page is tidied unasked. */
	onMoved(): boolean;
}

/** The page is read anew no sooner than so many times what the last reading took, and never sooner than so many milliseconds. */
const readingPause = {factor: 25, shortest: 400};

/** Keeps a page tidy while it lives: what comes late, comes back, or stands before the text. */
export class LiveTidy {
	readonly #wishes: Wishes;
	readonly #search: SureSearch;
	readonly #watch: PageWatch;
	/** What was found without the page being read as a whole, by id. */
	readonly #sure = new Map<string, Removal>();
	readonly #signatures = new Map<string, Removal>();
	/** Paragraphs of every story that this address has shown: infinite scroll brings the next one below the last. */
	readonly #told = new Set<string>();
	readonly #rounds = new Rounds();
	#language: string | undefined;
	#isFreeOfWalls = true;
	/** `waiting`: no article is there yet, but one may come. */
	#mode: 'off' | 'waiting' | 'on' = 'off';
	#isWatching = false;
	#nextReading = 0;
	#reading: ReturnType<typeof setTimeout> | undefined;

	constructor(wishes: Wishes) {
		this.#wishes = wishes;
		this.#search = new SureSearch(wishes.document);
		this.#watch = new PageWatch(wishes.document, {
			onAdded: roots => this.#onAdded(roots),
			onMarked: element => this.#mode === 'on' && wishes.place.reassert(element),
			onMoved: () => this.#onMoved(),
			onQuiet: () => this.#readSoon(),
			onLocked: () => this.#hideWalls(),
		});
	}

	/** The pieces that only this has found and that are hidden now, for the receipt. */
	readRemovals(): Removal[] {
		const hidden = new Set(this.#wishes.place.readState().hidden);
		return [...this.#sure.values()].filter(({id}) => hidden.has(id));
	}

	/** Takes over what was hidden while the page arrived. */
	adopt(pieces: readonly Piece[]): void {
		this.#hideSure(pieces, map => this.#wishes.place.hideUnseen(map));
	}

	/** Tidies the page as it is read, and what comes from then on. What is there already and far from the story stays. */
	start(story: Story): void {
		this.#search.all();
		this.#start(story);
	}

	/** Tidies all that is there, and what comes. */
	startUnasked(story: Story): void {
		this.#start(story);
		this.#onAdded(undefined);
	}

	#start(story: Story): void {
		this.#mode = 'on';
		this.#take(story);
		this.#follow();
		this.#hideWalls();
	}

	/** This is no article: gives everything back that was hidden unasked, and waits for one. */
	wait(): void {
		this.#mode = 'waiting';
		this.#sure.clear();
		this.#wishes.place.restore();
		this.#follow();
	}

	stop(): void {
		this.#mode = 'off';
		this.#sure.clear();
		clearTimeout(this.#reading);
	}

	#follow(): void {
		if (!this.#isWatching) this.#watch.start();
		this.#isWatching = true;
	}

	/** Hides what a reading of the whole page has found. */
	#take(story: Story): void {
		const {place} = this.#wishes;
		const isFirst = this.#told.size === 0;
		for (const paragraph of story.paragraphs) this.#told.add(paragraph);
		this.#language = story.article.language;
		this.#isFreeOfWalls = !story.article.isPartial;
		const told = [...this.#told];
		const removals = new Map(story.article.removals.map(removal => [removal.id, removal]));
		// Below the first story, what is of no kind may be the next one.
		const isMeant = (id: string) => isFirst || removals.get(id)?.evidence.reason !== 'place';
		const pieces = new Map([...story.clutter].filter(([id, element]) => isMeant(id) && !holdsStory(element, told)));
		place.hideCalmly(pieces);
		for (const [id, element] of pieces) {
			const removal = removals.get(id);
			if (removal) this.#signatures.set(toSignature(element), removal);
		}
		this.#dropRepeated([...pieces.values()], told);
	}

	/** A piece within a larger one is no piece of its own; one that holds the story is none at all. */
	#dropRepeated(pieces: readonly Element[], told: readonly string[]): void {
		const {place} = this.#wishes;
		for (const id of this.#sure.keys()) {
			const element = place.find(id);
			if (!element || pieces.includes(element)) continue;
			if (!pieces.some(piece => holds(piece, element)) && !holdsStory(element, told)) continue;
			this.#sure.delete(id);
			place.forget([element]);
		}
	}

	#onAdded(roots: readonly Node[] | undefined): void {
		if (this.#mode !== 'on') return;
		const {place} = this.#wishes;
		const {found, refused} = roots ? this.#search.added(roots) : this.#search.all();
		place.forget(refused.filter(element => this.#isSure(element)));
		const again = roots ? this.#findAgain(roots) : [];
		this.#hideSure([...found, ...again], map => (roots ? place.hideUnseen(map) : place.hideCalmly(map)));
		if (roots?.some(root => root.parentNode === this.#wishes.document.body)) this.#hideWalls();
	}

	#isSure(element: Element): boolean {
		return [...this.#sure.keys()].some(id => this.#wishes.place.find(id) === element);
	}

	/** Pieces that the page takes out and puts in again, as a new element each time. */
	#findAgain(roots: readonly Node[]): Piece[] {
		if (this.#signatures.size === 0) return [];
		return roots.flatMap(root => {
			const known = root instanceof Element && !this.#wishes.place.isHidden(root) ? this.#signatures.get(toSignature(root)) : undefined;
			return known && root instanceof Element ? (toLike(root, known) ?? []) : [];
		});
	}

	#hideSure(pieces: readonly Piece[], hide: (pieces: ReadonlyMap<string, Element>) => void): void {
		const told = [...this.#told];
		const fresh = pieces.filter(
			({element}) => !this.#wishes.place.isHidden(element) && !this.#isCovered(element) && !holdsStory(element, told),
		);
		const hidden = fresh.filter(({element}) => this.#rounds.may(toSignature(element)));
		if (hidden.length === 0) return;
		for (const {element, removal} of hidden) {
			this.#sure.set(removal.id, removal);
			this.#signatures.set(toSignature(element), removal);
		}
		hide(new Map(hidden.map(({element, removal}) => [removal.id, element])));
		this.#wishes.report();
	}

	#isCovered(element: Element): boolean {
		return this.#wishes.place.readHidden().some(hidden => hidden !== element && holds(hidden, element));
	}

	#hideWalls(): void {
		if (this.#mode !== 'on') return;
		const {document, place} = this.#wishes;
		const walls = findWalls(document, this.#language).filter(({removal}) => this.#isFreeOfWalls || removal.kind !== 'subscribe');
		this.#hideSure(walls, map => place.hideUnseen(map));
		if (walls.length > 0) unlockScroll(document);
	}

	#onMoved(): void {
		const {place, onMoved} = this.#wishes;
		this.#told.clear();
		this.#signatures.clear();
		const isUnasked = onMoved();
		if (!isUnasked) {
			this.stop();
			place.restore();
		} else if (isFrontPage(this.#wishes.document)) this.wait();
		else {
			this.#mode = 'waiting';
			place.startAfresh();
			this.#nextReading = 0;
			this.#readSoon();
		}
	}

	#readSoon(): void {
		if (this.#mode === 'off') return;
		clearTimeout(this.#reading);
		this.#reading = setTimeout(() => this.#readAnew(), Math.max(0, this.#nextReading - performance.now()));
	}

	#readAnew(): void {
		const {document, read, report, place} = this.#wishes;
		if (this.#mode === 'off' || isFrontPage(document)) return;
		this.#hideWalls();
		const begin = performance.now();
		const story = read();
		const end = performance.now();
		this.#nextReading = end + Math.max(readingPause.shortest, (end - begin) * readingPause.factor);
		if (!story) return;
		if (this.#mode === 'on') this.#take(story);
		else if (isStory(story.article, document)) this.startUnasked(story);
		else place.restore();
		report();
	}
}

/** What looks like a piece by its names must be like it in size too. */
function toLike(element: Element, known: Removal): Piece | undefined {
	const size = measure(element);
	if (!size || size.words > 150 || size.proseWords > 60) return undefined;
	return {element, removal: {...known, id: toPieceId(element), excerpt: toExcerpt(element)}};
}
