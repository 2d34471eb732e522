import {findAll, findOne, readAttribute, readText} from './native.ts';

const articleHead =
	'meta[property="og:type" i][content="article" i], meta[property^="article:" i], [itemtype*="schema.org/NewsArticle" i], [itemtype$="schema.org/Article" i]';
const articleType = /"@type"\s*:\s*\[?[^\]}]{0,60}"(?:\w*Article|\w*BlogPosting)"/;

/** Whether the page's head, or as much as is there, says that it is an article's own page. A front page may say so too, but it has no path. */
export function saysArticle(document: Document): boolean {
	if (isFrontPage(document)) return false;
	if (findOne(document, articleHead)) return true;
	return findAll(document, 'script[type]').some(
		script => readAttribute(script, 'type') === 'application/ld+json' && articleType.test(readText(script)),
	);
}

export function isFrontPage(document: Document): boolean {
	const {pathname} = new URL(document.URL);
	return /^\/(?:index\.\w+)?$/.test(pathname);
}
