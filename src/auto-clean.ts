import {hasSite, removeSite, requestSite} from './browser/permissions.ts';
import type {Site} from './browser/sites.ts';
import {autoCleanSites, wishedSite} from './settings.ts';

/** Whether a site is tidied as it loads: the user wants it, and the browser allows it. */
export async function isAutoClean(site: Site): Promise<boolean> {
	const [sites, isGranted] = await Promise.all([autoCleanSites.read(), hasSite(site)]);
	return isGranted && sites.includes(site);
}

/**
 * Tidies a site as it loads from now on; gives whether the user granted it. Call it inside a click, before anything is awaited.
 * The wish is written down before the question is asked: the popup may be closed while it stands.
 */
export async function turnOnAutoClean(site: Site): Promise<boolean> {
	const written = wishedSite.write(site);
	const isGranted = await requestSite(site);
	await written;
	if (isGranted) await rememberSite(site);
	await wishedSite.write('');
	return isGranted;
}

/** Tidies a site no more, and gives the browser's permission back. */
export async function turnOffAutoClean(site: Site): Promise<void> {
	const sites = await autoCleanSites.read();
	await autoCleanSites.write(sites.filter(other => other !== site));
	await removeSite(site);
}

/** Finishes the wish of a popup that was closed before the user answered; gives the site if there was one and it is granted. */
export async function finishWish(): Promise<Site | undefined> {
	const site = await wishedSite.read();
	if (!site || !(await hasSite(site))) return undefined;
	await rememberSite(site);
	await wishedSite.write('');
	return site;
}

async function rememberSite(site: Site): Promise<void> {
	const sites = await autoCleanSites.read();
	if (!sites.includes(site)) await autoCleanSites.write([...sites, site].sort());
}
