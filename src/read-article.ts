import {callPage} from './browser/call-page.ts';
import type {Article} from './core/article.ts';

/**
 * The article of the page in a tab, undefined where it holds none. Its quotes are looked for here, not in the page: most pages are
 * only tidied, and what knows how people quote is a quarter of the core. Throws a `PageError`.
 */
export async function readArticle(tabId: number, options: {onlySelection: boolean}): Promise<Article | undefined> {
	// Loads while the page is being read.
	const quotes = import('./core/to-article.ts');
	const cleaned = await callPage(tabId, 'extractCleaned', options);
	return cleaned && (await quotes).toArticle(cleaned);
}
