import {fold} from './clean-text.ts';
import type {JsonLd} from './json-ld.ts';
import {isObject, type JsonObject, readTypes, toList, toTexts} from './json-value.ts';
import {mostSentences, readHeaderTexts, shortestSentence} from './read-header-texts.ts';
import {readSpaced} from './read-spaced.ts';
import type {Sources} from './sources.ts';
import {type BylineRules, hasPrefix, isWhole, preferLarge, readSigned, toPeople, uniqueNames} from './to-people.ts';

/** Meta elements that name authors, best first. */
export const authorNames = [
	'author',
	'article:author',
	'parsely-author',
	'cxenseparse:author',
	'byl',
	'sailthru.author',
	'dc.creator',
	'dcterms.creator',
	'article.author',
	'authors',
	'citation_author',
	'og:author',
	'article:author_name',
	'twitter:creator:name',
];
const mostElements = 60;
/** In UTF-16 units; a longer paragraph is the story's first. */
const longestLine = 150;
const shortestText = 80;
/** Letters beside the names of a line that begins with “By”: that, and for whom they write. */
const mostBeside = 24;
/** More names that lead to pages of people are a menu. */
const mostLinked = 4;
/** In UTF-16 units: a reporter, the newsroom, an address. */
const longestReporter = 60;
/** Elements that hold an author's name and little else, and those that hold a whole byline. */
const precise = '[itemprop~="author"], [rel~="author"], a[href*="/author" i], a[href*="/autor" i], a[href*="/auteur" i]';
const loose = '[class*="byline" i], [class*="author" i], [class*="autor" i], [class*="signature" i]';
/** Whose pages these lead to is known only of the first ones below the headline. */
const links = ['by/', 'staff', 'journalist', 'reporter', 'columnist', 'contributor', 'people', 'profile']
	.map(name => `a[href*="/${name}" i]`)
	.join();
/** Where other stories, comments, pictures, quotations and their authors stand. */
const elsewhere =
	'aside, footer, nav, figure, figcaption, blockquote, [class*="comment" i], [class*="related" i], [class*="teaser" i], [class*="recommend" i], [class*="bio" i], [class*="quote" i], [class*="zitat" i]';

/** The people who wrote the story: from JSON-LD, else meta elements, else the page; where the page names more of them than its meta elements, from the page. */
export function findAuthors(sources: Sources, rules: BylineRules): string[] {
	const written = fromJsonLd(sources, rules);
	if (written.length > 0) return written;
	const claimed = fromMeta(sources, rules);
	if (claimed.length > 1) return claimed;
	const shown = findShown(sources, rules);
	const [only] = claimed;
	return only !== undefined && !shown.some(name => fold(name) === fold(only)) ? claimed : shown;
}

function fromJsonLd({jsonLd}: Sources, rules: BylineRules): string[] {
	for (const article of jsonLd.articles) {
		const people: string[] = [];
		for (const author of readAuthors(article, jsonLd)) {
			if (isObject(author) && readTypes(author).some(type => type.endsWith('Organization'))) continue;
			for (const text of toTexts(author, 300)) people.push(...toPeople(text, rules));
		}
		if (people.length > 0) return uniqueNames(people);
	}
	return [];
}

/** The authors as JSON-LD has them; what is only pointed at is looked up. */
export function readAuthors(article: JsonObject, {byId}: JsonLd): unknown[] {
	return [...toList(article.author), ...toList(article.creator)].map(author =>
		isObject(author) && !author.name && typeof author['@id'] === 'string' ? byId.get(author['@id']) : author,
	);
}

function fromMeta({meta}: Sources, rules: BylineRules): string[] {
	for (const name of authorNames) {
		const people = meta.all(name).flatMap(text => toPeople(text, rules));
		if (people.length > 0) return uniqueNames(people);
	}
	return [];
}

/** The names that the page marks as its authors'; else those of the first byline. */
function findShown({page}: Sources, rules: BylineRules): string[] {
	const marked = findOutside(page.document, precise);
	const first = marked.find(element => readPeople(element, rules).length > 0);
	const around = first?.parentElement?.parentElement;
	if (first && around)
		return uniqueNames(marked.filter(element => around.contains(element)).flatMap(element => readPeople(element, rules)));
	for (const element of findOutside(page.document, loose)) {
		const people = readPeople(element, rules);
		if (people.length > 0) return people;
	}
	const named = findNameLine(page.document, rules);
	if (named.length > 0) return named;
	const signed = findSigned(page.document, rules);
	if (signed.length > 0) return signed;
	const linked = findLinked(page.document, rules);
	return linked.length > 0 ? linked : findReporter(page.document);
}

/** The names between headline and second paragraph that lead to pages of people, each with hardly a word beside it. */
function findLinked(document: Document, rules: BylineRules): string[] {
	const headline = document.querySelector('h1');
	const isAfter = (one: Element | null | undefined, other: Element) => one != null && (one.compareDocumentPosition(other) & 4) > 0;
	const isText = (paragraph: Element) => isAfter(headline, paragraph) && (paragraph.textContent ?? '').length > shortestText;
	const [, second] = [...document.querySelectorAll('p')].filter(isText);
	const isAlone = ({parentElement}: Element) => (parentElement?.textContent ?? '').trim().length <= shortestText;
	const between = findOutside(document, links).filter(link => isAfter(headline, link) && !isAfter(second, link) && isAlone(link));
	const people = second ? uniqueNames(between.flatMap(link => toPeople(link.textContent ?? '', rules)).filter(isWhole)) : [];
	return people.length <= mostLinked ? people : [];
}

/** “김도현 기자 dohyun@…”, “[하버포스트=김도현 기자]”: in Korean who reported it stands on a line of its own, mostly below the story. */
function findReporter(document: Document): string[] {
	if (!/[\uac00-\ud7a3]/.test(document.querySelector('h1')?.textContent ?? document.title)) return [];
	const texts = findOutside(document, 'p, div, span', Number.POSITIVE_INFINITY).map(({textContent}) => (textContent ?? '').trim());
	const name = texts.map(text => (text.length <= longestReporter ? reporter.exec(text)?.[1] : undefined)).find(Boolean);
	return name ? [name] : [];
}
const reporter = /^(?:[[(【][^=\]]*=\s*)?([\uac00-\ud7a3]{2,4})\s?(?:선임|전문)?기자\s*[\])】]?(?:\s+\S+@\S+)?$/;

/** The names that stand as a line of their own over the story: “By Ana Kühn”, “**Bo Li / Cy Oh**”. */
function findNameLine(document: Document, rules: BylineRules): string[] {
	const headline = document.querySelector('h1');
	let sentences = 0;
	for (const paragraph of [...document.querySelectorAll('p')].slice(0, mostElements)) {
		if (headline && headline.compareDocumentPosition(paragraph) & 2) continue;
		const all = (paragraph.textContent ?? '').trim();
		if (all.length > longestLine) return [];
		const isSentence = all.length > shortestSentence && /[.!?]$/.test(all);
		if (isSentence && ++sentences > mostSentences) return [];
		// “**R.** No.”, “**Anna Rossi.** Nein, nie.”: an answer.
		if (/[a-zà-ÿ]{2,}[.!?]$/.test(all) && !/\b[JS]r\.$/.test(all) && !hasPrefix(all, rules)) continue;
		const first = readFirstLine(paragraph);
		const text = hasPrefix(first, rules) ? first : all;
		// “Da non perdere”: in a line of text small letters are no name.
		const people = toPeople(text, rules).filter(name => isWhole(name) && (name !== name.toLowerCase() || name === name.toUpperCase()));
		// In letters without case any few bold words look like a name: “**اقرأ أيضا**”.
		const isBold = text.toLowerCase() !== text.toUpperCase() && paragraph.firstElementChild?.matches('strong, b, em, i') === true;
		const rest = fold(text).length - fold(people.join('')).length;
		if (people.length > 0 && (hasPrefix(text, rules) ? rest <= mostBeside : isBold && rest <= 8)) return people;
	}
	return [];
}

/** The names in a line of any markup right below the headline that begins as bylines do: “Von Ana Kühn und Bo Li, Lund 18.5.2026”. */
function findSigned(document: Document, rules: BylineRules): string[] {
	for (const text of readHeaderTexts(document)) {
		const people = readSigned(text, rules, mostBeside);
		if (people.length > 0) return people;
	}
	return [];
}

/** The text before a line break: date and place may stand below the names. */
function readFirstLine(element: Element): string {
	const lineBreak = element.querySelector(':scope > br');
	const nodes = [...element.childNodes];
	const first = lineBreak ? nodes.slice(0, nodes.indexOf(lineBreak)) : nodes;
	return first
		.map(node => node.textContent ?? '')
		.join('')
		.trim();
}

function findOutside(document: Document, selector: string, most = mostElements): Element[] {
	return [...document.querySelectorAll(selector)].slice(0, most).filter(element => {
		const block = element.closest(elsewhere);
		return element.tagName !== 'META' && (!block || block.querySelector('h1') !== null);
	});
}

/** Of an element that holds little more than names; a single word there is a button, not a name. */
function readPeople(element: Element, rules: BylineRules): string[] {
	const text = element.textContent ?? '';
	if (text.length > 300) return [];
	const leaves = [...element.querySelectorAll('*')].slice(0, 40).filter(child => child.children.length === 0);
	const people = uniqueNames(preferLarge(leaves.flatMap(leaf => toPeople(leaf.textContent ?? '', rules)))).filter(isWhole);
	return people.length > 0 ? people : toPeople(readSpaced(element), rules).filter(isWhole);
}
