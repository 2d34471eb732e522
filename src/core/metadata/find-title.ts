import {cleanText, fold, toWords} from './clean-text.ts';
import {findHeadings} from './find-headings.ts';
import {findShownTitle} from './find-shown-title.ts';
import type {Publisher} from './find-site-name.ts';
import {firstInArticles, type Sources} from './sources.ts';

const longest = 500;
/** What stands between a headline and the site's name; a plain hyphen only with spaces round it. */
const separator = /(\s+[|•·–—:»«›‹/\\-]+\s+|\s*[|｜]\s*)/;

/**
 * The headline without the site's name. `publisher`: the names that the site goes by.
 * The heading where Open Graph knows it. Where they differ, Open Graph has the headline that the desk wrote, unless the page has it differently
 * and JSON-LD sides with the page against the window's title, which is written for search (41 of 86 news pages had such a pair).
 */
export function findTitle(sources: Sources, {names, label}: Publisher): string {
	const {page, meta, jsonLd} = sources;
	const sites = new Set(names.map(fold));
	const read = (text: string | null | undefined) => (text ? withoutSite(cleanText(text, longest), sites) : '');
	const windowTitle = read(page.document.querySelector('title')?.textContent);
	const headline = read(firstInArticles(jsonLd, ['headline'], longest));
	const elements = findHeadings(page.document, element => {
		const text = read(element.textContent);
		return (headline !== '' && isSame(text, headline)) || (element.matches('[itemprop~="headline"]') && isToldBy(windowTitle, text));
	});
	const headings = elements.map(element => read(element.textContent)).filter(text => fold(text).length > 3);
	const believe = (claim: string) => (isCredible(claim, windowTitle === '' ? headings : [windowTitle, ...headings]) ? claim : '');
	const shared = believe(read(meta.first('og:title', 'twitter:title')));
	const written = believe(headline);
	const claim = choose(shared, written, {headings, windowTitle});
	if (claim === '') return findShownTitle(page.document) ?? findUnclaimed(headings, withoutLabel(windowTitle, fold(label)));
	const heading = headings.find(text => isSame(text, claim) || isStub(claim, text));
	const known = [written, claim].find(text => heading && isRunTogether(heading, text)) ?? heading ?? findWithoutKicker(elements, claim);
	const isUntold = jsonLd.articles.length + jsonLd.others.length === 0;
	return known ?? (isUntold ? findOwn(headings, [claim, windowTitle]) : undefined) ?? claim;
}

/** The headline of a page that describes itself to networks only, worded otherwise: at least half of its words are theirs, too. */
function findOwn(headings: readonly string[], claims: readonly string[]): string | undefined {
	const isOwn = (heading: string) => toWords(heading).length >= fewest && claims.some(claim => likeness(heading, claim) >= 0.5);
	return headings.find(heading => isOwn(heading) && !claims.some(claim => heading.includes(claim)));
}
/** Words; a shorter heading may be a section's. */
const fewest = 4;

/** “The pier closes – ferries stay: Town of Lund”: the window's title begins with the headline. */
const isToldBy = (windowTitle: string, text: string) => text.length >= shortestTold && windowTitle.startsWith(text);
/** In UTF-16 units; a shorter one may be a section's name. */
const shortestTold = 15;

/** What Open Graph calls the story, or what JSON-LD does. */
function choose(shared: string, written: string, shown: {headings: readonly string[]; windowTitle: string}): string {
	const isShown = (claim: string) => shown.headings.some(heading => isSame(heading, claim));
	if (shared === '' || written === '' || isShown(shared)) return shared || written;
	const isForSearch = isSame(written, shown.windowTitle);
	return isShown(written) === isForSearch ? shared : written;
}

/** Whether the page's heading is only what was written without a space or a colon between its parts: two lines there need none. */
function isRunTogether(heading: string, claim: string): boolean {
	const squeeze = (text: string) => text.replace(/[\s:]+/g, '');
	return claim.length > heading.length && squeeze(heading) === squeeze(claim);
}

/** “Bridge opens”, where the page shows “Bridge opens in the harbour town after years of delay”: the name of a file, or a headline for a small screen. */
const isStub = (claim: string, heading: string) => heading.startsWith(`${claim} `) && toWords(claim).length * 2 <= toWords(heading).length;

/** A quotation mark of the headline ended the attribute that it was written in. */
const isCut = (claim: string, shown: string) => shown.startsWith(claim) && /^\s*["“”„«]/.test(shown.slice(claim.length));

/** A claim that was cut short, by its author or by a quotation mark in its attribute, or has nothing of what the page shows, is no headline. */
function isCredible(claim: string, shown: readonly string[]): boolean {
	if (/(?:…|\.{3})$/.test(claim) || shown.some(text => isCut(claim, text))) return false;
	return shown.length === 0 || shown.some(text => text === claim || likeness(text, claim) >= 0.2);
}

/** The headline as the page marks it within an `<h1>`, where the claim has the kicker before it: “Storm in the north: Ferries stay in port”. */
function findWithoutKicker(headings: readonly Element[], claim: string): string | undefined {
	for (const heading of headings) {
		const text = cleanText(heading.lastElementChild?.textContent ?? '', longest);
		if (text.length >= 20 && text.length < claim.length && claim.endsWith(text) && /[:–—|-]\s*$/.test(claim.slice(0, -text.length)))
			return text;
	}
	return undefined;
}

/** The headline of a page without metadata. */
function findUnclaimed(headings: readonly string[], windowTitle: string): string {
	const known = headings.find(heading => likeness(heading, windowTitle) >= 0.5);
	const [heading] = headings;
	return known ?? (headings.length === 1 && heading && heading.length >= 15 ? heading : windowTitle || (heading ?? ''));
}

/** Whether a claim says the headline, with at most a section or site that we do not know after a bar, or “(Published 2024)”. */
function isSame(headline: string, claim: string): boolean {
	if (headline === claim) return true;
	const rest = headline.length > 15 && claim.startsWith(headline) ? claim.slice(headline.length) : '';
	return /^\s+(?:[|–—-]\s|\([^()]{0,20}(?:19|20)\d\d\)$)/.test(rest) || fold(headline) === fold(claim);
}

/** The share of the shorter text's words that the other has too, 0 to 1. */
function likeness(one: string, other: string): number {
	const [first, second] = [new Set(toWords(one)), new Set(toWords(other))];
	const [few, many] = first.size <= second.size ? [first, second] : [second, first];
	if (few.size === 0) return 0;
	let shared = 0;
	for (const word of few) if (many.has(word)) shared++;
	return shared / few.size;
}

/** Cuts the site's name, and what stands beyond it, from either end of a title. */
function withoutSite(title: string, sites: ReadonlySet<string>): string {
	const pieces = title.split(separator);
	for (let cut = 1; cut < pieces.length; cut += 2) {
		const start = pieces.slice(0, cut).join('');
		const isSiteNext = isSite(pieces[cut + 1] ?? '', sites) || sites.has(fold(pieces.slice(cut + 1).join('')));
		if (start.length > 3 && isSiteNext) return withoutSite(start.trim(), sites);
	}
	if (pieces.length > 1 && isSite(pieces[0] ?? '', sites)) return pieces.slice(2).join('').trim();
	const colon = title.indexOf(': ');
	return sites.has(fold(title.slice(0, Math.max(0, colon)))) ? title.slice(colon + 1).trim() : title;
}

/** “CBC News” is the site, too, where the site is called “CBC”. */
function isSite(piece: string, sites: ReadonlySet<string>): boolean {
	const head = fold(piece);
	if (sites.has(head)) return true;
	for (const site of sites) {
		if (site.length > 1 && head.length <= site.length + 8 && head.startsWith(site)) return true;
	}
	return false;
}

/** In letters: shorter names are words of headlines too. */
const longEnough = 8;

/** A title that nothing but the window has, without the end that is called as the address is: “… – Harbour Singers Graz” at harbour-singers.example. */
function withoutLabel(title: string, label: string): string {
	const pieces = title.split(separator);
	if (pieces.length < 3) return title;
	const isLarge = (piece: string) => piece.charAt(0) !== piece.charAt(0).toLowerCase() || piece.includes('.');
	const begins = (piece: string) => piece.slice(0, longEnough) === label.slice(0, longEnough);
	const isLike = (piece: string) => label.length >= longEnough && isLarge(piece) && (fold(piece).includes(label) || begins(fold(piece)));
	const isAlike = (piece = '') => fold(piece) === label || isLike(piece);
	if (isAlike(pieces.at(-1))) return pieces.slice(0, -2).join('').trim();
	return isAlike(pieces[0]) ? pieces.slice(2).join('').trim() : title;
}
