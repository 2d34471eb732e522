import {removeSite, requestSite} from '../browser/permissions.ts';
import type {Site} from '../browser/sites.ts';
import {autoCleanSites, wishes} from '../settings.ts';
import {rememberSite} from './remember-site.ts';

/**
 * Tidies a site as it loads from now on; gives whether the user granted it. Call it inside a click, before anything is awaited.
 * The wish is written down before the question is asked: the popup may be closed while it stands.
 */
export async function turnOnAutoClean(site: Site): Promise<boolean> {
	const wish = wishes.of(site);
	const written = wish.write('asked');
	const isGranted = await requestSite(site);
	if (isGranted) await rememberSite(site);
	await written;
	await wish.write(undefined);
	return isGranted;
}

/** Tidies a site no more, and gives the browser's permission back. */
export async function turnOffAutoClean(site: Site): Promise<void> {
	await autoCleanSites.update(sites => sites.filter(other => other !== site));
	await wishes.of(site).write(undefined);
	await removeSite(site);
}
