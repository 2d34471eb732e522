import {hasSite} from '../browser/granted.ts';
import type {Site} from '../browser/sites.ts';
import {wishedSite} from '../settings.ts';
import {rememberSite} from './remember-site.ts';

/** Finishes the wish of a popup that was closed before the user answered; gives the site if there was one and it is granted. */
export async function finishWish(): Promise<Site | undefined> {
	const site = await wishedSite.read();
	if (!site || !(await hasSite(site))) return undefined;
	await settleWish(site);
	return site;
}

/**
 * What became of the wish for this site of a popup that was closed before it could say so; forgets it. The background may have failed to
 * write it down: then it is tried again. `isAskedHere`: the user has turned the site on where this is called, perhaps before the wish was
 * read, and that one stands. Throws a `StorageError`.
 */
export async function settleWish(site: Site, isAskedHere: () => boolean = () => false): Promise<'refused' | 'done' | undefined> {
	if ((await wishedSite.read()) !== site) return undefined;
	const isGranted = await hasSite(site);
	if (isAskedHere()) return undefined;
	if (isGranted) await rememberSite(site);
	await wishedSite.write('');
	return isGranted ? 'done' : 'refused';
}
