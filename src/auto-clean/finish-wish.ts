import {hasSite} from '../browser/granted.ts';
import type {Site} from '../browser/sites.ts';
import {wishedSite} from '../settings.ts';
import {rememberSite} from './remember-site.ts';

/** Finishes the wish of a popup that was closed before the user answered; gives the site if there was one and it is granted. */
export async function finishWish(): Promise<Site | undefined> {
	const site = await wishedSite.read();
	if (!site || !(await hasSite(site))) return undefined;
	await rememberSite(site);
	await wishedSite.write('');
	return site;
}
