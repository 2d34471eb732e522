import type {Article, CleanedArticle} from './article.ts';
import {findQuotes} from './quotes/find-quotes.ts';
import {readBlocks} from './text.ts';

/** The cleaned article with the quotes that are in it. */
export function toArticle({authors, ...cleaned}: CleanedArticle): Article {
	const {body, language, title} = cleaned;
	return {...cleaned, quotes: findQuotes(readBlocks(body), {language, title, byline: authors.join(', ')})};
}
