import {parse} from 'tldts';

/** One site as the user thinks of it: a registrable domain (“example.co.uk”), or a bare host where there is none (“localhost”, “127.0.0.1”, “[::1]”). */
export type Site = string;

/** The site of an address; undefined where there can be none (`file:`, `about:`, `chrome:`). People who share a domain (`anna.blogspot.com`) are sites of their own. */
export function toSite(url: string): Site | undefined {
	if (!URL.canParse(url)) return undefined;
	const {protocol, hostname} = new URL(url);
	if (protocol !== 'http:' && protocol !== 'https:') return undefined;
	const host = hostname.replace(/\.$/, '');
	return readDomain(host) ?? (host || undefined);
}

/** Match patterns of everything on a site: its subdomains too where it is a domain, every port, http and https. */
export function toOrigins(site: Site): string[] {
	return [readDomain(site) === site ? `*://*.${site}/*` : `*://${site}/*`];
}

function readDomain(host: string): string | undefined {
	return parse(host, {allowPrivateDomains: true}).domain ?? undefined;
}
