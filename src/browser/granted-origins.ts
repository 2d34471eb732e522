import type {Site} from './sites.ts';

/**
 * The match patterns by which a site is granted; none where it is not. In code of our own: ten thousand questions to the browser take seconds,
 * and the background cannot load the list of public suffixes each time that it wakes.
 */
export function findGrantedOrigins(site: Site, granted: ReadonlySet<string>): string[] {
	const schemes = ['http', 'https'].map(scheme => findHost(site, scheme, granted));
	if (schemes.some(host => host === undefined)) return [];
	const [http, https] = schemes;
	return http === https ? [`*://${http}/*`] : [`http://${http}/*`, `https://${https}/*`];
}

/** The part of the site that may be entered: all of it where the browser allows that, or more; else the bare host. */
function findHost(site: Site, scheme: string, granted: ReadonlySet<string>): string | undefined {
	const has = (host: string) => granted.has(`*://${host}/*`) || granted.has(`${scheme}://${host}/*`);
	const isName = /[a-z]/i.test(site) && site.includes('.') && !site.startsWith('[');
	if (isName && (granted.has('<all_urls>') || toParents(site).some(has))) return `*.${site}`;
	if (granted.has('<all_urls>') || has('*') || has(site)) return site;
	return undefined;
}

/** `*.news.example`, `*.example`, `*`. */
function toParents(site: Site): string[] {
	const labels = site.split('.');
	return [...labels.map((_, index) => `*.${labels.slice(index).join('.')}`), '*'];
}
