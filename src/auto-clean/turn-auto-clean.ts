import {removeSite, requestSite} from '../browser/permissions.ts';
import type {Site} from '../browser/sites.ts';
import {autoCleanSites, wishedSite} from '../settings.ts';
import {rememberSite} from './remember-site.ts';

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
	await autoCleanSites.update(sites => sites.filter(other => other !== site));
	await removeSite(site);
}
