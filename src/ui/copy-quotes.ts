import type {Article, Quote} from '../core/article.ts';
import {toLongDate} from './dates.ts';
import {readBlockText} from './marks.ts';
import {toTextFragment} from './text-fragment.ts';
import {toStandalone} from './to-standalone.ts';
import {unnamed} from './unnamed.ts';
import {toHost, toWebAddress} from './web-address.ts';
import type {Words} from './words.ts';

export type CopyFormat = 'text' | 'markdown';

/** Outer quotation marks by language; others write “ ”. */
const marks: Readonly<Record<string, readonly [string, string]>> = {
	de: ['„', '“'],
	cs: ['„', '“'],
	pl: ['„', '”'],
	fr: ['« ', ' »'],
	es: ['«', '»'],
	it: ['«', '»'],
	no: ['«', '»'],
	nb: ['«', '»'],
	ru: ['«', '»'],
	uk: ['«', '»'],
	sv: ['”', '”'],
	da: ['»', '«'],
	ja: ['「', '」'],
};

/** Quotations as somebody else may use them: with speaker, headline, site, date and a link to the very sentence. */
export function toCopy(quotes: readonly Quote[], article: Article, {format, words}: {format: CopyFormat; words: Words}): string {
	const write = format === 'markdown' ? toMarkdown : toText;
	return quotes.map(quote => write(quote, article, words)).join('\n\n');
}

function toText(quote: Quote, article: Article, words: Words): string {
	const source = [article.title, toSite(article), toLongDate(article.publishedAt, words.locale)].filter(Boolean).join(', ');
	return `${inMarks(quote, article)}\n— ${toSpeaker(quote, article, words)}. ${source}\n${toLink(quote, article)}`;
}

function toMarkdown(quote: Quote, article: Article, words: Words): string {
	const speaker = quote.speaker ? `**${toLiteral(quote.speaker)}**` : toSpeaker(quote, article, words);
	const headline = `[${toLiteral(article.title)}](${toLink(quote, article).replaceAll('(', '%28').replaceAll(')', '%29')})`;
	const source = [headline, toLiteral(toSite(article)), toLongDate(article.publishedAt, words.locale)].filter(Boolean).join(', ');
	return `> ${toLiteral(inMarks(quote, article)).replaceAll('\n', '\n>\n> ')}\n>\n> — ${speaker}, ${source}`;
}

const toSite = ({siteName, url}: Article) => siteName ?? toHost(url);
const toSpeaker = ({speaker}: Quote, article: Article, {translate}: Words) => speaker ?? translate(unnamed(article));

function inMarks(quote: Quote, {language = ''}: Article): string {
	const [open, close] = marks[language.split('-')[0] ?? ''] ?? ['“', '”'];
	return `${open}${toStandalone(quote)}${close}`;
}

/** To the quotation's first run of words on the original page. */
function toLink({at: [first]}: Quote, {url, body}: Article): string {
	const words = first && readBlockText(body, first.block)?.slice(first.start, first.end).trim();
	return words && toWebAddress(url) ? toTextFragment(url, words) : url;
}

/** What Markdown would take for its own. */
const toLiteral = (text: string) => text.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
