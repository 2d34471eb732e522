import {type Site, toSite} from '../browser/sites.ts';

/** `{"autoCleanSites": ["news.example"]}` */
export function toSitesFile(sites: readonly Site[]): string {
	return `${JSON.stringify({autoCleanSites: sites}, undefined, '\t')}\n`;
}

/** The sites that a file lists, each once; undefined when it is no such file. */
export function toSitesOfFile(text: string): Site[] | undefined {
	const listed = readList(text);
	if (!Array.isArray(listed)) return undefined;
	const sites = listed.map(entry => (typeof entry === 'string' ? toSite(`https://${entry}`) : undefined));
	return sites.every(site => site !== undefined) ? [...new Set(sites)] : undefined;
}

function readList(text: string): unknown {
	try {
		return JSON.parse(text)?.autoCleanSites;
	} catch {
		return undefined;
	}
}
