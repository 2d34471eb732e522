import {toMdast} from 'hast-util-to-mdast';
import {gfmTableToMarkdown} from 'mdast-util-gfm-table';
import {toMarkdown} from 'mdast-util-to-markdown';
import type {Article} from '../core/article.ts';
import {toLongDate} from '../ui/dates.ts';
import {toHost, toWebAddress} from '../ui/web-address.ts';
import type {Words} from '../ui/words.ts';

/** The whole story as Markdown: headline, summary, whose it is and from where, then its text; with its images where they are shown. */
export function toStoryMarkdown(article: Article, {words, hasImages}: {words: Words; hasImages: boolean}): string {
	const {title, standfirst, byline, siteName, url, publishedAt, isPartial} = article;
	const nextPage = toWebAddress(article.nextPage);
	const source = [byline, siteName ?? toHost(url), toLongDate(publishedAt, words.locale)].filter(Boolean).join(' · ');
	const head = [`# ${toLiteral(title)}`, standfirst && `*${toLiteral(standfirst)}*`, toLiteral(source), toWebAddress(url) && `<${url}>`];
	const body = toMdast(article.body, {handlers: hasImages ? {} : {img: () => undefined, figure: (state, figure) => state.all(figure)}});
	const story = toMarkdown(body.type === 'root' ? body : {type: 'root', children: []}, {
		bullet: '-',
		rule: '-',
		extensions: [gfmTableToMarkdown()],
	});
	const remarks = [isPartial && `*${words.translate('isPartial')}*`, nextPage && `${words.translate('nextPage')}: <${nextPage}>`];
	return [...head, story.trim(), ...remarks].filter(Boolean).join('\n\n');
}

/** A line of words, written so that Markdown takes them for nothing else. */
function toLiteral(text: string): string {
	return toMarkdown({type: 'paragraph', children: [{type: 'text', value: text}]}).trim();
}
