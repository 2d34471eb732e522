import type {Quote} from '../article.ts';
import type {StoryBlock} from '../text.ts';

/** What the search for quotes may know besides the blocks. */
export interface QuoteContext {
	/** BCP 47. */
	language: string | undefined;
	title: string;
	/** Authors' names joined by ", ": they speak in no quote of their own story. */
	byline: string | undefined;
}

/** Every quotation of the story, whole, once, in story order, with its speaker where the story names one. */
export function findQuotes(_blocks: readonly StoryBlock[], _context: QuoteContext): Quote[] {
	return [];
}
