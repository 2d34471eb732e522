import type {Site} from './sites.ts';

/** Whether an address is of a site that is known to be one: of its host, or of one below it. */
export function isOfSite(url: string, site: Site): boolean {
	if (!URL.canParse(url)) return false;
	const {protocol, hostname} = new URL(url);
	const host = hostname.replace(/\.$/, '');
	return (protocol === 'http:' || protocol === 'https:') && (host === site || host.endsWith(`.${site}`));
}
