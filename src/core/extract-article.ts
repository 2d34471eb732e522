import type {Article} from './article.ts';
import {extractCleaned} from './extract-cleaned.ts';
import {toArticle} from './to-article.ts';

/** The article that the document shows, or undefined where it shows none. The document is only read. */
export function extractArticle(document: Document): Article | undefined {
	const cleaned = extractCleaned(document);
	return cleaned && toArticle(cleaned);
}
