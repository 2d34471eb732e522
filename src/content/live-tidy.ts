import type {Removal} from '../core/article.ts';
import {isAsked, noteAsked} from './in-use.ts';
import {isStory} from './is-story.ts';
import {isPaywall} from './paywall.ts';
import {type Piece, toPieceId} from './piece.ts';
import type {Story} from './read-story.ts';
import {Readings} from './readings.ts';
import {isFrontPage} from './says-article.ts';
import {isLocked, lockScroll, unlockScroll} from './scroll-lock.ts';
import {SurePieces} from './sure-pieces.ts';
import {SureSearch} from './sure-search.ts';
import {isTelling, toElements, toPieces} from './telling-pieces.ts';
import type {TidiedPage} from './tidied-page.ts';
import {findWalls, isFixed, isInView} from './walls.ts';
import {PageWatch} from './watch-page.ts';

interface Wishes {
	document: Document;
	place: TidiedPage;
	/** Whether the extension still runs that this is a part of. */
	isServed(): boolean;
	/** Reads the page as a whole. */
	read(): Promise<Story | undefined>;
	/** Called when something was hidden or shown. */
	report(): void;
	/** Called when the document shows another address; gives whether that page is tidied unasked. */
	onMoved(): boolean;
}

/** How long after a wall its sheets and its lock may come, in milliseconds. */
const wallTime = 2000;

/** Keeps a page tidy while it lives: what comes late, comes back, or stands before the text. */
export class LiveTidy {
	readonly #wishes: Wishes;
	readonly #search: SureSearch;
	readonly #watch: PageWatch;
	readonly #sure: SurePieces;
	readonly #readings: Readings;
	#language: string | undefined;
	#isFree = true;
	#walledUntil = 0;
	/** `waiting`: no article is there yet, but one may come. */
	#mode: 'off' | 'waiting' | 'on' = 'off';

	constructor(wishes: Wishes) {
		this.#wishes = wishes;
		this.#search = new SureSearch(wishes.document);
		this.#sure = new SurePieces(wishes.place);
		this.#readings = new Readings(wishes.document, {
			isDue: () => this.#mode !== 'off' && wishes.isServed() && !isFrontPage(wishes.document),
			read: () => {
				this.#hideWalls();
				this.#sure.noteReading();
				return wishes.read();
			},
			onRead: story => this.#onRead(story),
		});
		this.#watch = new PageWatch(wishes.document, {
			isServed: () => wishes.isServed(),
			onOrphaned: () => {
				this.stop();
				wishes.place.letGo();
			},
			onAdded: roots => this.#onAdded(roots),
			onMarked: element => this.#mode === 'on' && wishes.place.reassert(element),
			onOpened: element => this.#onOpened(element),
			onMoved: () => this.#onMoved(),
			onQuiet: () => this.#mode !== 'off' && this.#readings.soon(),
			// A menu that the user opens locks the page too.
			onLocked: () => (isAsked() ? this.#hideWalls() : this.#onLocked()),
		});
	}

	/** The pieces that only this has found and that are hidden now, for the receipt. */
	readRemovals(): Removal[] {
		return this.#sure.readRemovals();
	}

	/** Takes over what was hidden while the page arrived, by a script that had ids of its own. */
	adopt(pieces: readonly Piece[]): void {
		const adopted = pieces.map(({element, removal}) => ({element, removal: {...removal, id: toPieceId(element)}}));
		this.#wishes.place.hideUnseen(toElements(this.#sure.take(adopted)));
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

	/** This is no article: gives everything back that was hidden unasked, and waits for one. */
	wait(): void {
		this.#mode = 'waiting';
		this.#sure.startAfresh();
		this.#wishes.place.restore();
		this.follow();
	}

	/** Hears where the page goes on to, be there nothing to tidy yet. */
	follow(): void {
		this.#watch.start();
	}

	stop(): void {
		this.#mode = 'off';
		this.#watch.stop();
		this.#readings.stop();
		this.#sure.startAfresh();
	}

	#start(story: Story): void {
		this.#mode = 'on';
		this.#take(story);
		this.follow();
	}

	/** Hides what a reading of the whole page has found. */
	#take(story: Story): void {
		const {place} = this.#wishes;
		const isFirst = this.#sure.told.length === 0;
		place.forgetGone();
		this.#sure.tell(story.paragraphs);
		this.#language = story.article.language;
		this.#isFree = !story.article.isPartial;
		if (!this.#isFree && this.#sure.dropAll(isPaywall)) {
			this.#walledUntil = 0;
			lockScroll(this.#wishes.document);
		}
		const isMeant = ({element, removal}: Piece) => isFirst || (isTelling(removal) && !this.#sure.isInsistent(element));
		const pieces = toPieces(story, this.#sure.told).filter(isMeant);
		const fresh = pieces.filter(({element}) => !place.isHidden(element));
		place.hideCalmly(toElements(pieces));
		const elements = pieces.map(({element}) => element);
		this.#sure.dropRepeated(elements, story.clutter.values());
		this.#sure.note(pieces);
		this.#noteWalls(fresh);
		if (isFirst) this.#onLocked();
		else this.#hideWalls();
	}

	#onAdded(roots: readonly Node[] | undefined): void {
		if (this.#mode !== 'on') return;
		const {place, document} = this.#wishes;
		// In a pause nobody sees that a mark was taken off or a dialog opened anew, and a hidden dialog locks the page.
		if (!roots) for (const element of place.readHidden()) place.reassert(element);
		const {found, refused} = roots ? this.#search.added(roots) : this.#search.all();
		this.#sure.drop(refused);
		if (roots) this.#hideSure([...found, ...this.#sure.findAgain(roots, found)], pieces => place.hideUnseen(pieces));
		else this.#hideSure(found, pieces => place.hideCalmly(pieces));
		if (roots?.some(root => root.parentNode === document.body)) this.#hideWalls();
	}

	/** What the user has opened is theirs, whatever it asks for. */
	#onOpened(element: Element): void {
		const {place, report} = this.#wishes;
		if (this.#mode !== 'on') return;
		if (noteAsked(element)) {
			place.giveBack(element);
			report();
			return;
		}
		if (place.isHidden(element)) {
			place.reassert(element);
			this.#walledUntil = performance.now() + wallTime;
		}
		this.#hideWalls();
	}

	#hideSure(found: readonly Piece[], hide: (pieces: ReadonlyMap<string, Element>) => void): void {
		const pieces = this.#sure.take(this.#isFree ? found : found.filter(piece => !isPaywall(piece)));
		if (pieces.length === 0) return;
		hide(toElements(pieces));
		this.#noteWalls(pieces);
		this.#wishes.report();
	}

	#noteWalls(hidden: readonly Piece[]): void {
		if (hidden.some(({element}) => isFixed(element))) this.#walledUntil = performance.now() + wallTime;
	}

	/** A wall that was hidden long before the page means to show it locks the page all the same. */
	#onLocked(): void {
		const {document, place} = this.#wishes;
		if (isLocked(document) && place.readHidden().some(isFixed) && isInView(document)) this.#walledUntil = performance.now() + wallTime;
		this.#hideWalls();
	}

	/** Where the publisher says that the text is not free, the wall before it stays, and what goes with it. */
	#hideWalls(): void {
		if (this.#mode !== 'on') return;
		const {document, place} = this.#wishes;
		const isHidden = performance.now() < this.#walledUntil;
		const walls = findWalls(document, {language: this.#language, isHidden});
		if (!this.#isFree && walls.some(isPaywall)) return;
		this.#hideSure(walls, pieces => place.hideWalls(pieces));
		if (walls.length > 0) this.#walledUntil = performance.now() + wallTime;
		if (isHidden || walls.length > 0) unlockScroll(document);
	}

	#onMoved(): void {
		const {place, onMoved, document, report} = this.#wishes;
		const isUnasked = onMoved();
		this.#sure.startAfresh();
		this.#readings.startAfresh();
		if (!isUnasked) {
			this.stop();
			place.restore();
		} else if (isFrontPage(document)) this.wait();
		else {
			this.#mode = 'waiting';
			place.startAfresh();
			this.#readings.soon();
		}
		report();
	}

	/** Where no story is, nothing is hidden: what the last address hid might be hidden for good. */
	#onRead(story: Story | undefined): void {
		const {document, report, place} = this.#wishes;
		const {isTidy} = place.readState();
		if (!story && (this.#mode === 'on' || !isTidy)) return;
		if (story && this.#mode === 'on') this.#take(story);
		else if (story && isStory(story.article, document)) this.startUnasked(story);
		else if (isTidy) place.restore();
		report();
	}
}
