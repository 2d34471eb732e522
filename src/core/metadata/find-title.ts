import {cleanText, fold, toWords} from './clean-text.ts';
import {firstInArticles, type Sources} from './sources.ts';

const longest = 500;
/** What stands between a headline and the site's name; a plain hyphen only with spaces round it. */
const separator = /\s+[|•·–—:»«/\\-]+\s+|\s*[|｜]\s*/g;

/**
 * The headline without the site's name. `publishers` are the names that the site goes by.
 * The `<h1>` where Open Graph knows it. Where they differ, Open Graph has the headline that the desk wrote, unless the page has it differently
 * and JSON-LD sides with the page against the window's title, which is written for search (41 of 86 news pages had such a pair).
 */
export function findTitle(sources: Sources, publishers: readonly string[]): string {
	const {page, meta, jsonLd} = sources;
	const sites = new Set(publishers.map(fold));
	const read = (text: string | null | undefined) => (text ? withoutSite(cleanText(text, longest), sites) : '');
	const windowTitle = read(page.document.querySelector('title')?.textContent);
	const headings = [...page.document.querySelectorAll('h1')]
		.slice(0, 10)
		.map(element => read(element.textContent))
		.filter(text => fold(text).length > 3);
	const shown = [windowTitle, ...headings].filter(text => text !== '');
	const isCredible = (claim: string) =>
		!/(?:…|\.{3})$/.test(claim) && (shown.length === 0 || shown.some(text => likeness(text, claim) >= 0.2));
	const [shared, written] = [meta.first('og:title', 'twitter:title'), firstInArticles(jsonLd, ['headline'], longest)]
		.map(read)
		.map(text => (isCredible(text) ? text : ''));
	const shownAs = (claim: string | undefined) => (claim ? headings.find(heading => isSame(heading, claim)) : undefined);
	const isWindowTitle = (claim: string) => isSame(claim, windowTitle);
	if (shared && written && !shownAs(shared)) {
		const heading = shownAs(written);
		if (heading ? !isWindowTitle(heading) : isWindowTitle(written)) return heading ?? written;
	}
	return shownAs(shared) ?? (shared || shownAs(written) || written || findUnclaimed(headings, windowTitle));
}

/** The headline of a page without metadata. */
function findUnclaimed(headings: readonly string[], windowTitle: string): string {
	const known = headings.find(heading => likeness(heading, windowTitle) >= 0.5);
	const [heading] = headings;
	return known ?? (headings.length === 1 && heading && heading.length >= 15 ? heading : windowTitle || (heading ?? ''));
}

/** Whether a claim says the headline, with at most a section or site that we do not know after a bar. */
function isSame(headline: string, claim: string): boolean {
	if (fold(headline) === fold(claim)) return true;
	const rest = claim.startsWith(headline) ? claim.slice(headline.length) : '';
	return headline.length > 15 && /^\s+[|–—-]\s/.test(rest);
}

/** The share of the shorter text's words that the other has too, 0 to 1. */
export function likeness(one: string, other: string): number {
	const [first, second] = [new Set(toWords(one)), new Set(toWords(other))];
	const [few, many] = first.size <= second.size ? [first, second] : [second, first];
	if (few.size === 0) return 0;
	let shared = 0;
	for (const word of few) if (many.has(word)) shared++;
	return shared / few.size;
}

/** Cuts the site's name, and what stands beyond it, from either end of a title. */
function withoutSite(title: string, sites: ReadonlySet<string>): string {
	const cuts = [...title.matchAll(separator)];
	for (const cut of cuts) {
		const rest = title.slice(cut.index + cut[0].length);
		if (cut.index > 3 && isSite(rest, sites)) return withoutSite(title.slice(0, cut.index).trim(), sites);
	}
	const [first] = cuts;
	if (first && isSite(title.slice(0, first.index), sites)) return title.slice(first.index + first[0].length).trim();
	return title;
}

/** “CBC News” is the site, too, where the site is called “CBC”. */
function isSite(part: string, sites: ReadonlySet<string>): boolean {
	const head = fold(part.split(separator)[0] ?? part);
	return sites.has(fold(part)) || [...sites].some(site => site.length > 1 && head.startsWith(site) && head.length <= site.length + 8);
}
