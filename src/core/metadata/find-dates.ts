import {findWrittenDate} from './find-written-date.ts';
import {findHeaderFirst, isOutside} from './header.ts';
import {toIsoDate} from './iso-date.ts';
import {readHeaderTexts} from './read-header-texts.ts';
import {readSpaced} from './read-spaced.ts';
import {firstInArticles, type Sources} from './sources.ts';

const publishedNames = [
	'article:published_time',
	'og:article:published_time',
	'datepublished',
	'og:published_time',
	'parsely-pub-date',
	'sailthru.date',
	'cxenseparse:recs:publishtime',
	'cxenseparse:publishtime',
	'publish-date',
	'publish_date',
	'publishdate',
	'publication_date',
	'publicationdate',
	'article.published',
	'published_time',
	'pubdate',
	'pub_date',
	'ptime',
	'published-date',
	'bt:pubdate',
	'dc.date.issued',
	'dcterms.issued',
	'dc.date.created',
	'dcterms.created',
	'dcterms.date',
	'dc.date',
	'citation_publication_date',
	'date',
	'creation_date',
	'article_date_original',
	'displaydate',
	'created',
];
const modifiedNames = [
	'article:modified_time',
	'og:article:modified_time',
	'og:updated_time',
	'datemodified',
	'last-modified',
	'lastmod',
	'last_modified',
	'dcterms.modified',
	'dc.date.modified',
	'updated_time',
	'revision_date',
];

/** When the story was published and last changed, as ISO 8601. */
export interface Dates {
	publishedAt: string | undefined;
	modifiedAt: string | undefined;
}

export function findDates(sources: Sources, language: string | undefined): Dates {
	const claimed = findClaimed(sources, ['datePublished', 'dateCreated', 'uploadDate'], publishedNames);
	const publishedAt = chooseDate([...claimed, findShownDate(sources)]) ?? findDateInAddress(sources) ?? findDateInText(sources, language);
	const modifiedAt = chooseDate(findClaimed(sources, ['dateModified'], modifiedNames));
	return {publishedAt: publishedAt ?? modifiedAt, modifiedAt};
}

/** The dates that the story's JSON-LD nodes give, then the page's meta elements. */
function findClaimed({jsonLd, meta}: Sources, keys: readonly string[], names: readonly string[]): (string | undefined)[] {
	return [toIsoDate(firstInArticles(jsonLd, keys)), ...names.map(name => toIsoDate(meta.first(name)))];
}

/** The first; where another says the same with its time or zone besides, that. */
function chooseDate(dates: readonly (string | undefined)[]): string | undefined {
	const first = dates.find(date => date !== undefined);
	return dates.find(date => first !== undefined && date?.startsWith(first) && date.length > first.length) ?? first;
}

const dateElements = 'time[datetime], time[content], [itemprop~="datePublished"]';

/** The page's own date: marked as the publication's, else the first `<time>` of the story's header, or of the page, that stands in no list of other stories. */
function findShownDate({page, isInHeader}: Sources): string | undefined {
	const dated = findHeaderFirst(page.document, dateElements, isInHeader)
		.slice(0, mostElements)
		.map(element => ({element, date: readDate(element)}))
		.filter(({date}) => date !== undefined);
	const marked = dated.find(({element}) => element.matches('[itemprop~="datePublished"], [pubdate]'));
	if (marked) return marked.date;
	return dated.find(({element}) => isOutside(element, elsewhere, isInHeader?.(element) ?? false))?.date;
}

/** “<abbr title="2031-05-14T08:15+07:00">08.15</abbr>”: blogs show the time, and have the date in the title. */
function readDate(element: Element): string | undefined {
	const given = ['datetime', 'content', 'title'].map(name => element.getAttribute(name)).filter(text => text !== null);
	return [...given, element.textContent].map(toIsoDate).find(date => date !== undefined);
}
const mostElements = 80;
/** Where the dates of other stories stand. */
const ofOthers = 'aside, nav, footer, [class*="related" i], [class*="teaser" i]';
const elsewhere = `li, ${ofOthers}`;

function findDateInAddress({page}: Sources): string | undefined {
	const [, year, month, day] = /[/_-](20\d\d)[/_-]?([01]\d)[/_-]?([0-3]\d)(?=[/_.-]|$)/.exec(page.url) ?? [];
	return year ? toIsoDate(`${year}-${month}-${day}`) : undefined;
}

/** The date that the page writes near its headline, in an element of its own or in the window's title. */
function findDateInText({page, isInHeader}: Sources, language: string | undefined): string | undefined {
	const elements = [
		...page.document.querySelectorAll('time, [class*="date" i], [class*="time" i], [class*="publish" i], [class*="meta" i], title'),
	].slice(0, 80);
	for (const element of elements) {
		if ((element.textContent ?? '').length > longestText) continue;
		const text = readSpaced(element).replace(/\s+/g, ' ').trim();
		if (text.length > 200 || !isOutside(element, ofOthers, isInHeader?.(element) ?? false)) continue;
		const date = findWrittenDate(text, language);
		if (date) return date;
	}
	const texts = readHeaderTexts(page.document);
	return texts.map(text => findWrittenDate(text, language)).find(date => date !== undefined);
}
/** In UTF-16 units, with all its white space. */
const longestText = 2000;
