import {cleanText, fold} from './clean-text.ts';
import {isObject, readTypes, toList, toTexts} from './json-value.ts';
import type {Sources} from './sources.ts';

const longest = 80;
/** What a template leaves when nobody filled in the site's name. */
const placeholders = new Set(['home', 'homepage', 'website', 'news', 'wordpress', 'mysite', 'default', 'undefined', 'null']);

/** The site's name as readers know it; `www.` addresses and templates' placeholders are none. */
export function findSiteName(sources: Sources): string | undefined {
	return nameCandidates(sources).find(name => name.length <= longest && !/^https?:|^www\./i.test(name) && !placeholders.has(fold(name)));
}

/** Every name that the page gives its publisher: none of them is an author, a tag or part of the headline. */
export function findPublisherNames(sources: Sources): string[] {
	const host = new URL(sources.page.url, 'https://unknown.invalid').hostname.replace(/^www\./, '');
	return [...new Set([...nameCandidates(sources), host, host.split('.').slice(-2).join('.'), host.split('.').at(-2) ?? host])].filter(
		name => name !== '',
	);
}

function nameCandidates({meta, jsonLd}: Sources): string[] {
	const names: string[] = [];
	const add = (...found: readonly (string | undefined)[]) => names.push(...found.flatMap(name => (name ? [name] : [])));
	add(meta.first('og:site_name'));
	for (const article of jsonLd.articles) {
		for (const owner of [...toList(article.publisher), ...toList(article.isPartOf)]) {
			const known = isObject(owner) && typeof owner['@id'] === 'string' && !owner.name ? jsonLd.byId.get(owner['@id']) : owner;
			add(...toTexts(known, 200));
		}
	}
	for (const node of jsonLd.others)
		if (readTypes(node).some(type => /^(?:WebSite|(?:NewsMedia)?Organization)$/.test(type))) add(...toTexts(node, 200));
	add(meta.first('application-name', 'apple-mobile-web-app-title', 'site_name'), meta.first('publisher', 'dc.publisher', 'copyright'));
	return names.map(name => cleanText(name, 200).replace(/\s*\([^()]*\)$/, ''));
}
