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
	const labels = host.split('.');
	const own = labels.findLastIndex((label, n) => n < labels.length - 1 && !registries.has(label));
	return {
		siteName: given.find(isSiteName),
		names: [...new Set([...given, host, labels.slice(-2).join('.'), labels.at(-2) ?? host])].filter(name => name !== ''),
		label: labels[own] ?? host,
	};
}

/** Before the country: “harbourpost.co.uk” is no site called “co”. */
const registries = new Set(['ac', 'co', 'com', 'edu', 'go', 'gob', 'gouv', 'gov', 'ne', 'net', 'or', 'org']);

function isSiteName(name: string): boolean {
	return (
		name !== '' && name.length <= longest && !/^(?:https?:|www\.|copyright\b|©)/.test(name.toLowerCase()) && !placeholders.has(fold(name))
	);
}

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
