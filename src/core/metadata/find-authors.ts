import {fold} from './clean-text.ts';
import {isObject, readTypes, toList, toTexts} from './json-value.ts';
import type {Sources} from './sources.ts';
import {type BylineRules, toPeople} from './to-people.ts';

const authorNames = [
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
/** Elements that hold an author's name and nothing else. */
const precise = '[itemprop~="author"], [rel~="author"], a[href*="/author" i], a[href*="/autor" i], a[href*="/auteur" i]';
const loose = '[class*="byline" i], [class*="author" i], [class*="autor" i]';
/** Where other stories, comments and their authors stand. */
const elsewhere =
	'aside, footer, nav, [class*="comment" i], [class*="related" i], [class*="teaser" i], [class*="recommend" i], [class*="bio" i]';

/** The people who wrote the story: from JSON-LD, else meta elements, else the page; where the page names more of them, from the page. */
export function findAuthors(sources: Sources, rules: BylineRules): string[] {
	const claimed = [fromJsonLd(sources, rules), fromMeta(sources, rules)].filter(people => people.length > 0);
	const [best] = claimed;
	if (best && best.length > 1) return best;
	const shown = findShown(sources, rules);
	if (!best) return shown;
	return shown.length > 1 && best.every(name => shown.some(other => fold(other) === fold(name))) ? shown : best;
}

function fromJsonLd({jsonLd}: Sources, rules: BylineRules): string[] {
	for (const article of jsonLd.articles) {
		const people = [...toList(article.author), ...toList(article.creator)].flatMap(author => {
			const known = isObject(author) && !author.name && typeof author['@id'] === 'string' ? jsonLd.byId.get(author['@id']) : author;
			if (isObject(known) && readTypes(known).some(type => type.endsWith('Organization'))) return [];
			return toTexts(known, 300).flatMap(text => toPeople(text, rules));
		});
		if (people.length > 0) return unique(people);
	}
	return [];
}

function fromMeta({meta}: Sources, rules: BylineRules): string[] {
	for (const name of authorNames) {
		const people = meta.all(name).flatMap(text => toPeople(text, rules));
		if (people.length > 0) return unique(people);
	}
	return [];
}

/** The names that the page marks as its authors'; else those of the first byline. */
function findShown({page}: Sources, rules: BylineRules): string[] {
	const find = (selector: string) =>
		[...page.document.querySelectorAll(selector)].slice(0, 60).filter(element => element.tagName !== 'META' && !element.closest(elsewhere));
	const marked = find(precise);
	const first = marked.find(element => readPeople(element, rules).length > 0);
	const around = first?.parentElement?.parentElement;
	if (first && around) return unique(marked.filter(element => around.contains(element)).flatMap(element => readPeople(element, rules)));
	for (const element of find(loose)) {
		const people = readPeople(element, rules);
		if (people.length > 0) return people;
	}
	return [];
}

/** Of an element that holds little more than names. */
function readPeople(element: Element, rules: BylineRules): string[] {
	const text = element.textContent ?? '';
	if (text.length > 300) return [];
	const leaves = [...element.querySelectorAll('*')].slice(0, 40).filter(child => child.children.length === 0);
	const people = unique(leaves.flatMap(leaf => toPeople(leaf.textContent ?? '', rules)));
	return people.length > 0 ? people : toPeople(text, rules);
}

function unique(names: readonly string[]): string[] {
	const seen = new Set<string>();
	return names.filter(name => !seen.has(fold(name)) && seen.add(fold(name)));
}
