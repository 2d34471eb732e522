import {isOfSite} from '../browser/is-of-site.ts';
import {findReceipt, type OpenReceipt} from '../browser/receipt-script.ts';
import {isServed} from '../browser/serve-page.ts';
import type {Site} from '../browser/sites.ts';
import {reportTidyState} from '../browser/tidy-report.ts';
import type {CleanedArticle, Removal} from '../core/article.ts';
import type {PageApi, Receipt, ReceiptPage, TidyState} from '../page-api.ts';
import {autoCleanSites, keptPieces} from '../settings.ts';
import type {EarlyTidy} from './early-tidy.ts';
import {extractSelection} from './extract-selection.ts';
import {findFillingFrame} from './find-filling-frame.ts';
import {noteFirstFrame, watchFirstPaint} from './first-paint.ts';
import {watchUser} from './in-use.ts';
import {isLarge} from './is-large.ts';
import {isStory} from './is-story.ts';
import {LiveTidy} from './live-tidy.ts';
import {findMarked} from './mark.ts';
import {hideClosing} from './modal.ts';
import {noteOwn} from './own-nodes.ts';
import {toSignature} from './piece.ts';
import {readStory, type Story} from './read-story.ts';
import {isFrontPage} from './says-article.ts';
import {SiteSwitch} from './site-switch.ts';
import {readTarget, scrollToTarget, watchTargets} from './targets.ts';
import {TidiedPage} from './tidied-page.ts';
import {afterPaint, afterParsing, pause, whenParsed} from './when-ready.ts';

/** How long a reading waits for a page that is still arriving, in milliseconds. */
const arrivalTime = 3000;

/** The living page: reads it, tidies it, gives it back. */
export class OpenPage implements PageApi, ReceiptPage {
	readonly #document: Document;
	readonly #place: TidiedPage;
	readonly #live: LiveTidy;
	/** Whether it is tidied without being asked, as all pages of its site. */
	readonly #unasked: SiteSwitch;
	/** Hides what is sure as long as nobody has needed more. */
	#early: EarlyTidy | undefined;
	/** The user has decided for this page. */
	#isDecided = false;
	/** Counts what was asked for: while a page is read, the user may ask for something else. */
	#wish = 0;
	/** What came last of it, unless that was to show the original. */
	#tidying: Promise<TidyState> | undefined;
	#lastRead: Receipt | undefined;
	#receipt: OpenReceipt | undefined;
	readonly #listeners = new Set<() => void>();

	constructor(document: Document) {
		this.#document = document;
		this.#place = new TidiedPage(document);
		this.#live = new LiveTidy({
			document,
			place: this.#place,
			isServed,
			read: () => this.#readUnasked(),
			report: () => this.report(),
			onMoved: () => {
				this.#isDecided = false;
				this.#lastRead = undefined;
				this.#place.goTo(readTarget(document));
				return this.#unasked.isOn;
			},
		});
		watchUser(document);
		watchFirstPaint(document);
		hideClosing(document);
		watchTargets(document, name => {
			const isBack = this.#place.goTo(name);
			if (isBack) this.report();
			return isBack;
		});
		this.#unasked = new SiteSwitch(document, isOn => (isOn ? this.#live.follow() : this.restore()));
	}

	/** Begins in a page that arrived without this: what is marked there was left by a script of an older Lede, which cannot give it back. */
	async beginLate(): Promise<void> {
		if (findMarked(this.#document).length > 0) this.#place.restore();
		await this.#unasked.read();
	}

	/** Goes on with what is hidden while the page arrives, and keeps it tidy from then on, unless the user decides otherwise. */
	tidyUnasked(early: EarlyTidy): void {
		this.#unasked.setOn();
		this.#early = early;
		if (early.isSeen()) noteFirstFrame();
		afterParsing(this.#document, () => {
			// What is sure is hidden already; of a large page the rest can wait, the user cannot.
			if (isLarge(this.#document)) afterPaint(() => this.#startUnasked());
			else this.#startUnasked();
		});
	}

	/** What was hidden early is this page's from now on. */
	#takeOver(): void {
		if (!this.#early) return;
		const pieces = this.#early.end();
		this.#early = undefined;
		this.#live.adopt(pieces);
		if (pieces.some(({element}) => this.#place.isOnTarget(element))) scrollToTarget(this.#document);
		this.#readKept();
	}

	async #startUnasked(): Promise<void> {
		this.#takeOver();
		const story = this.#isDecided || isFrontPage(this.#document) ? undefined : await this.#readUnasked();
		if (this.#isDecided) return;
		const {isTidy: wasTidy} = this.#place.readState();
		if (story && isStory(story.article, this.#document)) this.#live.startUnasked(story);
		else this.#live.wait();
		if (wasTidy || this.#place.readState().isTidy) this.report();
	}

	/** The user is back, and the page was kept as it was left: Firefox does not tell such a page what was changed meanwhile. */
	async comeBack(): Promise<void> {
		await this.#unasked.read();
		await this.#readKept();
		this.report();
	}

	/** Tells the badge how things stand. */
	report(): TidyState {
		const state = this.#place.readState();
		reportTidyState(state);
		for (const listener of this.#listeners) listener();
		return state;
	}

	async extractCleaned({onlySelection}: {onlySelection: boolean}): Promise<CleanedArticle | undefined> {
		await whenParsed(this.#document, arrivalTime);
		if (onlySelection) return extractSelection(this.#document);
		await this.#readKept();
		const article = (await this.#read())?.article;
		return article && {...article, removals: this.#withLive(article.removals)};
	}

	async readFrame(): Promise<string | undefined> {
		return findFillingFrame(this.#document);
	}

	async openReceipt({site}: {site?: Site | undefined}): Promise<void> {
		await this.extractCleaned({onlySelection: false});
		const known = site ?? (await autoCleanSites.read()).find(listed => isOfSite(this.#document.URL, listed));
		if (this.#receipt?.focus()) return;
		this.#receipt = findReceipt()?.({page: this, site: known});
	}

	readReceipt(): Receipt {
		const {removals = [], language} = this.#lastRead ?? {};
		return {removals: this.#withLive(removals), language};
	}

	onChange(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	noteOwn(node: Node): void {
		noteOwn(node);
	}

	async readTidyState(): Promise<TidyState> {
		// Sooner, what is still to arrive would be nobody's.
		if (this.#document.readyState !== 'loading') this.#takeOver();
		return this.#place.readState();
	}

	tidy(): Promise<TidyState> {
		this.#tidying = this.#tidy();
		return this.#tidying;
	}

	async #tidy(): Promise<TidyState> {
		this.#isDecided = true;
		const wish = ++this.#wish;
		await whenParsed(this.#document, arrivalTime);
		const story = await this.#read();
		// Overtaken by another wish: how things stand will be known when that is done.
		if (wish !== this.#wish) return this.#tidying ?? this.report();
		if (story) {
			this.#place.hide(story.clutter);
			this.#live.start(story);
		}
		return this.report();
	}

	async restore(): Promise<TidyState> {
		this.#isDecided = true;
		this.#wish++;
		this.#tidying = undefined;
		this.#takeOver();
		this.#live.stop();
		if (this.#unasked.isOn) this.#live.follow();
		this.#place.restore();
		return this.report();
	}

	async showRemoval(id: string): Promise<boolean> {
		return this.#place.showRemoval(id);
	}

	async restoreRemoval(id: string): Promise<TidyState> {
		this.#place.restoreRemoval(id);
		return this.report();
	}

	async hideRemoval(id: string): Promise<TidyState> {
		const piece = this.#place.find(id);
		if (piece) this.#place.unkeep(toSignature(piece));
		this.#place.hideRemoval(id);
		return this.report();
	}

	async readSignature(id: string): Promise<string | undefined> {
		const piece = this.#place.find(id);
		return piece && toSignature(piece);
	}

	async keep(signature: string): Promise<TidyState> {
		this.#place.keep([signature]);
		return this.report();
	}

	async #read(): Promise<Story | undefined> {
		this.#takeOver();
		const story = await readStory(this.#document, isLarge(this.#document) ? pause : undefined);
		if (!story) return undefined;
		this.#place.learn(story.pieces);
		this.#lastRead = {removals: story.article.removals, language: story.article.language};
		return story;
	}

	/** Nobody asked, so that nobody is told of a failure: the page is left alone as one without a story is. */
	#readUnasked(): Promise<Story | undefined> {
		return this.#read().catch(() => undefined);
	}

	/** With what was found beside the readings of the whole page. */
	#withLive(removals: readonly Removal[]): Removal[] {
		const listed = new Set(removals.map(({id}) => id));
		return [...removals, ...this.#live.readRemovals().filter(({id}) => !listed.has(id))];
	}

	/** The user's exceptions of this site, whichever part of the host's name that is. */
	async #readKept(): Promise<void> {
		const sites = Object.entries(await keptPieces.read());
		this.#place.keep(sites.filter(([site]) => isOfSite(this.#document.URL, site)).flatMap(([, signatures]) => signatures));
	}
}
