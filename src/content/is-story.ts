import type {CleanedArticle} from '../core/article.ts';

/** A page that is tidied unasked must hold a story beyond doubt. In characters: about 80 English words, 200 Chinese ones. */
const shortestStory = 400;

/** Whether the page of this article is an article's own page. Front pages and sections can be read as one too, but are left alone. */
export function isStory(article: CleanedArticle, document: Document): boolean {
	if (new URL(article.url).pathname === '/' || article.text.length < shortestStory) return false;
	return Boolean(article.publishedAt || article.byline) || isCalledArticle(document);
}

function isCalledArticle(document: Document): boolean {
	return Document.prototype.querySelector.call(document, 'meta[property="og:type"][content="article" i]') !== null;
}
