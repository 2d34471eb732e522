import {toOwnLabel} from '../is-elsewhere.ts';
import {fold} from './clean-text.ts';
import {isObject, readTypes, toList, toTexts} from './json-value.ts';
import type {Sources} from './sources.ts';

const longest = 80;
/** What a template leaves when nobody filled in the site's name. */
const placeholders = new Set(['home', 'homepage', 'website', 'news', 'wordpress', 'mysite', 'default', 'undefined', 'null']);

/** What a page calls its publisher. */
export interface Publisher {
	/** The site's name as readers know it; `www.` addresses and templates' placeholders are none. */
	siteName: string | undefined;
	/** Every name that it goes by, the host's among them: none of them is a person, a tag or part of the headline. */
	names: readonly string[];
	/** Its own part of the address: “harbourpost”. */
	label: string;
}

export function findPublisher(sources: Sources): Publisher {
	const given = findNames(sources);
	const host = new URL(sources.page.url, 'https://unknown.invalid').hostname.replace(/^www\./, '');
	const label = toOwnLabel(host);
	const domain = host.slice(Math.max(0, host.lastIndexOf(`${label}.`)));
	return {
		siteName: chooseName(given.filter(isSiteName).map(withoutMotto), findInTitle(sources, label)),
		// Where a country registers names at a second level, they are words as often as names: “standard”, “metro”.
		names: [...new Set([...given, host, domain, ...(domain.split('.').length > 2 ? [] : [label])])].filter(name => name !== ''),
		label,
	};
}

function isSiteName(name: string): boolean {
	return (
		name !== '' && name.length <= longest && !/^(?:https?:|www\.|copyright\b|©)/.test(name.toLowerCase()) && !placeholders.has(fold(name))
	);
}

/** “Harbour Post | All the news”, “Harbour Post – Post Media Ltd”, “Harbour Post Website”. */
const withoutMotto = (name: string) => name.split(/ [|–—·-] | ?[｜：] ?/)[0]?.replace(/ website$|版权所有$/i, '') || name;

/** The firm behind a site is its name only where nothing else is. */
const firm = /\bPublishing\b|\b(?:AB|AG|AS|B\.?V|Corp|GmbH|Inc|KG|LLC|Ltd|Limited|N\.?V|Oy|PLC|S\.?A|S\.?A\.?S|S\.?p\.?A|S\.?r\.?l|SE)\.?$/;

/** The first that is given; as the window's title writes it, where that has the same letters, or where it is a firm's. */
function chooseName(given: readonly string[], titled: string | undefined): string | undefined {
	const name = given.find(one => !firm.test(one)) ?? titled ?? given[0];
	const isWritten = name !== undefined && /[A-Z\s]/.test(name);
	return titled !== undefined && name !== undefined && !isWritten && toLetters(titled) === toLetters(name) ? titled : name;
}

/** What the window's title ends in, where the address is called so: “… | Harbour Post” at harbourpost.example. */
function findInTitle({page, meta}: Sources, label: string): string | undefined {
	const wanted = toLetters(label);
	const titles = [page.document.querySelector('head > title')?.textContent, meta.first('og:title')];
	const ends = titles.map(title => / (?:[|–—-]|--) ((?:(?! [|–—-] ).)+)$/.exec(title?.trim().slice(-longest * 2) ?? '')?.[1]?.trim() ?? '');
	return ends.filter(isSiteName).find(end => {
		const words = end.split(' ');
		if (words.length > mostSmall && end.charAt(0) !== end.charAt(0).toUpperCase()) return false;
		const [letters, first] = [toLetters(end), toLetters(words[0] ?? '')];
		return wanted.length > 2 && (letters.includes(wanted) || (first.length > 3 && wanted.startsWith(first)));
	});
}

/** Words of a name that is written small, as “harbour online”; more are part of a headline. */
const mostSmall = 2;

/** As an address is written. */
const toLetters = (name: string) =>
	fold(name.toLowerCase().replace(/[äöü]/g, letter => ({ä: 'ae', ö: 'oe', ü: 'ue'})[letter] ?? letter))
		.normalize('NFD')
		.replace(/^the|[\u0300-\u036f]/g, '');

function findNames({meta, jsonLd}: Sources): string[] {
	const names = [meta.first('og:site_name') ?? ''];
	for (const article of jsonLd.articles) {
		for (const owner of [...toList(article.publisher), ...toList(article.isPartOf)]) {
			const known = isObject(owner) && typeof owner['@id'] === 'string' && !owner.name ? jsonLd.byId.get(owner['@id']) : owner;
			names.push(...toTexts(known, 200));
		}
	}
	for (const node of jsonLd.others)
		if (readTypes(node).some(type => type === 'WebSite' || type.endsWith('Organization'))) names.push(...toTexts(node, 200));
	names.push(meta.first('application-name', 'apple-mobile-web-app-title', 'site_name') ?? '');
	names.push(meta.first('publisher', 'dc.publisher', 'copyright') ?? '');
	return names.map(name => (name.endsWith(')') ? name.replace(/\s*\([^()]*\)$/, '') : name).slice(0, 200));
}
