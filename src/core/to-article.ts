import type {Article, CleanedArticle} from './article.ts';
import {knowsSpeech} from './languages/speech/index.ts';
import {findQuotes} from './quotes/find-quotes.ts';
import {readBlocks} from './text.ts';

/** The cleaned article with the quotes that are in it. */
export function toArticle({authors, ...cleaned}: CleanedArticle): Article {
	const {body, language, title} = cleaned;
	const quotes = findQuotes(readBlocks(body), {language, title, authors});
	return {...cleaned, quotes, namesSpeakers: knowsSpeech(language)};
}
