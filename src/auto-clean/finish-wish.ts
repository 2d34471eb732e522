import {hasSite} from '../browser/granted.ts';
import type {Site} from '../browser/sites.ts';
import {wishes} from '../settings.ts';
import {rememberSite} from './remember-site.ts';

/** Finishes the wishes of popups that were closed before the user answered; gives the sites that are granted by now. */
export async function finishWishes(): Promise<Site[]> {
	const granted: Site[] = [];
	for (const site of await wishes.readNames()) if (await hasSite(site)) granted.push(site);
	for (const site of granted) await finish(site);
	return granted;
}

/**
 * What became of the wish for this site of a popup that was closed before it could say so. The background may have failed to write it down:
 * then it is tried again. `isAskedHere`: the user has turned the site on where this is called, perhaps before the wish was read, and that one
 * stands. Throws a `StorageError`.
 */
export async function settleWish(site: Site, isAskedHere: () => boolean = () => false): Promise<'refused' | 'done' | undefined> {
	const wish = wishes.of(site);
	const state = await wish.read();
	if (!state) return undefined;
	const isGranted = await hasSite(site);
	if (isAskedHere()) return undefined;
	if (isGranted) {
		await finish(site);
		return 'done';
	}
	if (state === 'told') return undefined;
	// Not forgotten: where the question stands yet, it can be answered yet.
	await wish.write('told');
	return 'refused';
}

async function finish(site: Site): Promise<void> {
	await rememberSite(site);
	await wishes.of(site).write(undefined);
}
