import {markedAttributes} from './mark.ts';
import {isElement, matches} from './native.ts';
import {isOwn} from './own-nodes.ts';
import {isLocked} from './scroll-lock.ts';

/** What a living page may do; called before the next paint. */
export interface PageEvents {
	/** Whether anybody still wants to know: after an update the old script is left in the page, and follows it no more. */
	isServed(): boolean;
	/** Nobody does: the page is another script's. */
	onOrphaned(): void;
	/** Nodes came into the page; without a list: any may have. */
	onAdded(roots: readonly Node[] | undefined): void;
	/** Somebody changed the mark of this element. */
	onMarked(element: Element): void;
	/** A dialog or a pop-over opened. */
	onOpened(element: Element): void;
	/** The document shows another address. */
	onMoved(): void;
	/** It has been quiet for a moment after nodes were added. */
	onQuiet(): void;
	/** The page may have been locked: something else can stand before it now. */
	onLocked(): void;
}

/** In milliseconds. */
const quietTime = 100;
const mostUnrest = 500;
/** Share of the page's time that may be taken for long, and how many milliseconds at once: a page that fills itself is no storm. */
const mostShare = 0.02;
const mostAtOnce = 120;
/** The pauses of a storm: it is looked at now and then instead of at every change. */
const shortestPause = 150;
const lockTime = 50;

/** Follows a page that changes, and takes no more of its time than a few per cent, however much it changes. */
export class PageWatch {
	readonly #document: Document;
	readonly #events: PageEvents;
	readonly #observer = new MutationObserver(records => this.#take(records));
	readonly #lockObserver = new MutationObserver(() => this.#checkLock());
	#lock: ReturnType<typeof setTimeout> | undefined;
	#url: string;
	/** What may be spent just now, in milliseconds. */
	#budget = mostAtOnce;
	#chargedAt = 0;
	#quiet: ReturnType<typeof setTimeout> | undefined;
	#rest: ReturnType<typeof setTimeout> | undefined;
	#listening = new AbortController();
	#unrestSince: number | undefined;
	#isOn = false;

	constructor(document: Document, events: PageEvents) {
		this.#document = document;
		this.#events = events;
		this.#url = toPage(document.URL);
	}

	start(): void {
		if (this.#isOn) return;
		this.#isOn = true;
		this.#url = toPage(this.#document.URL);
		this.#observe();
		this.#listening = new AbortController();
		const {signal} = this.#listening;
		const check = () => this.#isServed() && this.#checkAddress();
		const noteOpened = ({target}: Event) => this.#isServed() && this.#noteOpened(target);
		this.#document.addEventListener('toggle', noteOpened, {capture: true, passive: true, signal});
		const {defaultView: view} = this.#document;
		for (const event of ['popstate', 'hashchange', 'pageshow']) view?.addEventListener(event, check, {signal});
		const navigation: unknown = view && Reflect.get(view, 'navigation');
		if (navigation instanceof EventTarget) navigation.addEventListener('currententrychange', check, {signal});
	}

	stop(): void {
		this.#isOn = false;
		this.#observer.disconnect();
		this.#lockObserver.disconnect();
		this.#listening.abort();
		for (const timer of [this.#lock, this.#quiet, this.#rest]) clearTimeout(timer);
		this.#lock = undefined;
		this.#quiet = undefined;
		this.#unrestSince = undefined;
	}

	#isServed(): boolean {
		const {isServed, onOrphaned} = this.#events;
		if (isServed()) return true;
		this.stop();
		onOrphaned();
		return false;
	}

	#observe(): void {
		this.#observer.observe(this.#document, {
			subtree: true,
			childList: true,
			attributes: true,
			attributeFilter: [...markedAttributes, 'open'],
		});
		for (const element of [this.#document.documentElement, this.#document.body])
			if (element) this.#lockObserver.observe(element, {attributes: true, attributeFilter: ['class', 'style']});
	}

	/** Pages change these classes at every scroll, too; whoever locks the page stops it from scrolling. */
	#checkLock(): void {
		this.#lock ??= setTimeout(() => {
			this.#lock = undefined;
			if (this.#isServed() && isLocked(this.#document)) this.#events.onLocked();
		}, lockTime);
	}

	#take(records: readonly MutationRecord[]): void {
		if (!this.#isServed()) return;
		const begin = performance.now();
		this.#checkAddress();
		const added: Node[] = [];
		for (const {type, target, addedNodes, attributeName} of records) {
			if (attributeName === 'open') this.#noteOpened(target);
			else if (type === 'attributes' && target instanceof Element) this.#events.onMarked(target);
			else for (const node of addedNodes) if (!isOwn(node)) added.push(node.nodeType === Node.TEXT_NODE ? target : node);
		}
		if (added.length > 0) {
			this.#events.onAdded(added);
			this.#waitForQuiet();
		}
		this.#charge(performance.now() - begin);
	}

	#noteOpened(target: EventTarget | null): void {
		if (isElement(target) && !isOwn(target) && matches(target, 'dialog[open], :popover-open')) this.#events.onOpened(target);
	}

	#charge(cost: number): void {
		if (!this.#isOn) return;
		const now = performance.now();
		this.#budget = Math.min(mostAtOnce, this.#budget + (now - this.#chargedAt) * mostShare) - cost;
		this.#chargedAt = now;
		if (this.#budget < 0) this.#pause();
	}

	/** Until the budget is even. Not even told of what happens: that alone costs the page time. */
	#pause(): void {
		this.#observer.disconnect();
		this.#rest = setTimeout(() => this.#look(), Math.max(shortestPause, -this.#budget / mostShare));
	}

	#look(): void {
		if (!this.#isServed()) return;
		const begin = performance.now();
		this.#observe();
		this.#checkAddress();
		this.#events.onAdded(undefined);
		this.#waitForQuiet();
		this.#charge(performance.now() - begin);
	}

	#waitForQuiet(): void {
		if (!this.#isOn) return;
		const now = performance.now();
		this.#unrestSince ??= now;
		if (this.#quiet !== undefined && now - this.#unrestSince > mostUnrest) return;
		clearTimeout(this.#quiet);
		this.#quiet = setTimeout(() => {
			this.#quiet = undefined;
			this.#unrestSince = undefined;
			if (this.#isServed()) this.#events.onQuiet();
		}, quietTime);
	}

	#checkAddress(): void {
		const url = toPage(this.#document.URL);
		if (url === this.#url) return;
		this.#url = url;
		this.#events.onMoved();
	}
}

/** A place within a page is no other page. */
const toPage = (url: string) => url.replace(/#(?![!/]).*$/, '');
