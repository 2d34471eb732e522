import type {CleanedArticle} from '../core/article.ts';
import {findCore} from './core-script.ts';
import {readSelection} from './read-selection.ts';

/** What stands in the copy has no place on the page, so that nothing of it can be shown or put back. */
export function extractSelection(document: Document): CleanedArticle | undefined {
	const selection = readSelection(document);
	const article = selection && findCore().extractCleaned(selection);
	return article && {...article, url: document.URL, removals: []};
}
