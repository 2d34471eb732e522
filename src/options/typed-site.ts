import {type Site, toSite} from '../browser/sites.ts';

/** People write a name (“news.example”) or paste an address. */
export function toTypedSite(typed: string): Site | undefined {
	const words = typed.trim();
	const site = toSite(/^[a-z]+:\/\//i.test(words) ? words : `https://${words}`);
	return site && /[.:]|^localhost$/.test(site) ? site : undefined;
}
