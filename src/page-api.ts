import type {Article} from './core/article.ts';

/** What a page does when asked: the contract between the content script (which serves it) and everything else (which calls it). */
export interface PageApi {
	/** Reads the page as it stands, at the user's click. With `onlySelection` the selected part is taken for the article. */
	extractArticle(options: {onlySelection: boolean}): Promise<Article | undefined>;
	/** How things stand in place: whether clutter is hidden now, and how many pieces. */
	readTidyState(): Promise<TidyState>;
	/** Hides the clutter in place. */
	tidy(): Promise<TidyState>;
	/** Brings everything back exactly. */
	restore(): Promise<TidyState>;
	/** Scrolls to a removed piece and outlines it (shown, even if it was hidden). `false` when the page has changed and it is gone. */
	showRemoval(id: string): Promise<boolean>;
	/** Brings one piece back in place. */
	restoreRemoval(id: string): Promise<TidyState>;
}

export interface TidyState {
	isTidy: boolean;
	/** Pieces hidden now. */
	hidden: number;
	/** Ids of the pieces that the user has put back. */
	putBack: string[];
}
