import type {CleanedArticle, Removal} from './core/article.ts';

/** What a page does when asked: the contract between the content script (which serves it) and everything else (which calls it). */
export interface PageApi {
	/**
	 * Reads the page as it stands, waiting up to 3 s for one that is still arriving. With `onlySelection` what the user has selected
	 * is taken for the article; undefined where nothing is selected. The ids of its removals are good as long as the page lives.
	 */
	extractCleaned(options: {onlySelection: boolean}): Promise<CleanedArticle | undefined>;
	/** The address of the frame that fills a page which says little itself: its story may stand there. Undefined where there is none. */
	readFrame(): Promise<string | undefined>;
	/** How things stand in place. */
	readTidyState(): Promise<TidyState>;
	/** Hides the clutter in place. Where the page holds no article, nothing happens. */
	tidy(): Promise<TidyState>;
	/** Brings everything back exactly. */
	restore(): Promise<TidyState>;
	/** Scrolls to a removed piece and outlines it for 8 s (shown, even if it was hidden). `false` where the page has nothing to show for it any more. */
	showRemoval(id: string): Promise<boolean>;
	/** Brings one piece back in place; `tidy` leaves it alone until `restore`. */
	restoreRemoval(id: string): Promise<TidyState>;
	/** The opposite: hides it again, also one that was kept. */
	hideRemoval(id: string): Promise<TidyState>;
	/** What a piece is known by when it comes again, here or on another page of its site; undefined where no such piece is known. */
	readSignature(id: string): Promise<string | undefined>;
	/** Shows from now on whatever has this signature. */
	keep(signature: string): Promise<TidyState>;
	/** Opens the receipt in the page itself, or gives it the focus where it is open. Its script must be there. `site`: where pieces may be kept. */
	openReceipt(options: {site?: string | undefined}): Promise<void>;
}

/** The page as the receipt in it sees it: both are in one place, so that no message travels. */
export interface ReceiptPage extends Omit<PageApi, 'extractCleaned' | 'readFrame' | 'openReceipt'> {
	/** What went, as the page was last read. */
	readReceipt(): Receipt;
	/** Calls whenever something was hidden or shown, or the page was read anew; gives back a function that ends it. */
	onChange(listener: () => void): () => void;
	/** Says that this node, put into the page by Lede, is no part of it. */
	noteOwn(node: Node): void;
}

/** What went from a page, and its language (BCP 47). */
export interface Receipt {
	removals: Removal[];
	language: string | undefined;
}

export interface TidyState {
	isTidy: boolean;
	/** Ids of the pieces hidden now. Not every removal of the article: the page keeps its menus, and what the user has put back. */
	hidden: string[];
	/** Ids of the pieces that the user has put back. */
	putBack: string[];
	/** Ids of the pieces that are shown because the user keeps their like on this site. */
	kept: string[];
}
