import {fold} from './clean-text.ts';
import {findOverRoles} from './find-over-roles.ts';
import {findHeaderFirst, type HeaderTest, isOutside} from './header.ts';
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
	// Korean papers name the newsroom in “author” and the reporter here, for a portal that lists them.
	'dd:author',
];
const mostElements = 60;
/** In UTF-16 units; a longer paragraph is the story's first. */
const longestLine = 150;
/** In UTF-16 units, a line of names. */
const longestNames = 80;
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
const links = ['by/', 'staff', 'journalist', 'reporter', 'columnist', 'contributor', 'people', 'profile', 'user']
	.map(name => `a[href*="/${name}" i]`)
	.join();
/** Where other stories, comments, pictures, quotations and their authors stand. */
const elsewhere =
	'aside, footer, nav, figure, figcaption, blockquote, [class*="comment" i], [class*="related" i], [class*="teaser" i], [class*="recommend" i], [class*="quote" i], [class*="zitat" i]';
/** Outside of the header; there, a class may say that a byline has none: “hasnt-bio”. */
const belowStory = `${elsewhere}, [class*="bio" i]`;

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
			for (const text of toTexts(author, 300)) people.push(...readAuthor(author, toPeople(text, rules)));
		}
		if (people.length > 0) return uniqueNames(people);
	}
	return [];
}

/** “Ana Kühn, Lund”: a single word beside the whole name of one person is where she is; in a list it may be another's name. */
function readAuthor(author: unknown, names: readonly string[]): readonly string[] {
	const whole = isObject(author) && readTypes(author).includes('Person') ? names.filter(isWhole) : [];
	return whole.length > 0 ? whole : names;
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

/** The names that the page marks as its authors', or that stand in a byline: in the story's header before anywhere else. */
function findShown({page: {document}, isInHeader}: Sources, rules: BylineRules): string[] {
	const marked = findOutside(document, precise, isInHeader);
	const held = findOutside(document, loose, isInHeader);
	const written = isInHeader ? findOutside(document, `${loose}, [class*="writer" i]`, isInHeader).filter(isInHeader) : [];
	const listed = marked.filter(element => !isInMenu(element));
	const anywhere = [() => readMarked(listed, rules), () => readHeld(held, rules)];
	return firstWithPeople([
		...(isInHeader ? [() => readMarked(marked.filter(isInHeader), rules), () => readHeld(written, rules)] : anywhere),
		() => findNameLine(document, rules),
		() => findSigned(document, rules),
		() => findLinked(document, rules, isInHeader),
		() => findOverRoles(document, rules),
		...anywhere,
		() => findReporter(document),
	]);
}

function firstWithPeople(finders: readonly (() => string[])[]): string[] {
	for (const find of finders) {
		const people = find();
		if (people.length > 0) return people;
	}
	return [];
}

/** The people of the first element that names any, and of those beside it. */
function readMarked(marked: readonly Element[], rules: BylineRules): string[] {
	const first = marked.find(element => readPeople(element, rules).length > 0);
	const around = first?.parentElement?.parentElement;
	const beside = around ? marked.filter(element => around.contains(element)) : [];
	// What holds a marked name may hold a button besides: “Ana Kühn Follow”.
	const inner = beside.filter(
		element => !beside.some(other => other !== element && element.contains(other) && readPeople(other, rules).length > 0),
	);
	return uniqueNames(inner.flatMap(element => readPeople(element, rules)));
}

function readHeld(held: readonly Element[], rules: BylineRules): string[] {
	for (const element of held) {
		const people = readPeople(element, rules);
		if (people.length > 0) return people;
	}
	return [];
}

function isInMenu(element: Element): boolean {
	const list = element.closest('li')?.parentElement;
	return list != null && list.children.length > mostLinked;
}

/** The names between headline and second paragraph that lead to pages of people, each with hardly a word beside it. */
function findLinked(document: Document, rules: BylineRules, isInHeader: HeaderTest): string[] {
	if (!isInHeader) return [];
	const isAlone = ({parentElement}: Element) => (parentElement?.textContent ?? '').trim().length <= longestNames;
	const between = findOutside(document, links, isInHeader).filter(link => isInHeader(link) && isAlone(link));
	const people = uniqueNames(between.flatMap(link => toPeople(link.textContent ?? '', rules)).filter(isWhole));
	return people.length <= mostLinked ? people : [];
}

/** “김도현 기자 dohyun@…”, “[하버포스트=김도현 기자]”: in Korean who reported it stands on a line of its own, mostly below the story. */
function findReporter(document: Document): string[] {
	if (!/[\uac00-\ud7a3]/.test(document.querySelector('h1')?.textContent ?? document.title)) return [];
	const own = [...document.querySelectorAll('p, div, span')].filter(element => isOutside(element, belowStory, false));
	const texts = own.map(({textContent}) => (textContent ?? '').trim());
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

function findOutside(document: Document, selector: string, isInHeader: HeaderTest): Element[] {
	return findHeaderFirst(document, selector, isInHeader)
		.slice(0, mostElements)
		.filter(element => {
			if (element.tagName === 'META') return false;
			const isNear = isInHeader?.(element) ?? false;
			return isOutside(element.matches(named) ? element.parentElement : element, isNear ? elsewhere : belowStory, isNear);
		});
}
/** Called an author by the page, whatever its class: “author has-bio”. */
const named = '[rel~="author"], [itemprop~="author"]';

/** From where, and when, a story was written: “Lund, Skåne” is nobody. */
const dateline = '[class*="dateline" i]:not([class*="byline" i], [class*="author" i])';

/** Of an element that holds little more than names; a single word there is a button, not a name. */
function readPeople(element: Element, rules: BylineRules): string[] {
	const text = element.textContent ?? '';
	if (text.length > 300) return [];
	const leaves = [...element.querySelectorAll('*')].slice(0, 40).filter(child => child.children.length === 0 && !child.closest(dateline));
	const people = uniqueNames(preferLarge(leaves.flatMap(leaf => toPeople(leaf.textContent ?? '', rules)))).filter(isWhole);
	return people.length > 0 ? people : toPeople(readSpaced(element), rules).filter(isWhole);
}
