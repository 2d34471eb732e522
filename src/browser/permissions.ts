import browser from 'webextension-polyfill';
import {type Site, toOrigins} from './sites.ts';

/**
 * Asks the user for a site; gives whether it is granted. Call it inside a click, before anything is awaited, or the browser refuses.
 * The popup may be closed while the question stands: then this never returns, and `onSitesAdded` tells the background.
 */
export function requestSite(site: Site): Promise<boolean> {
	return browser.permissions.request({origins: toOrigins(site)});
}

export function hasSite(site: Site): Promise<boolean> {
	return browser.permissions.contains({origins: toOrigins(site)});
}

/** Gives a site back; `false` where the browser keeps it, as it does with what the user granted for all sites. */
export async function removeSite(site: Site): Promise<boolean> {
	return browser.permissions.remove({origins: toOrigins(site)}).catch(() => false);
}

/** Those of the sites that are granted on this device. */
export async function readGranted(sites: readonly Site[]): Promise<Site[]> {
	const {origins = []} = await browser.permissions.getAll();
	const granted = new Set(origins);
	const isGranted = await Promise.all(sites.map(site => toOrigins(site).every(origin => granted.has(origin)) || hasSite(site)));
	return sites.filter((_, index) => isGranted[index]);
}

/** Calls whenever the user has granted more sites, here or in the browser's own settings. */
export function onSitesAdded(listener: () => void): void {
	browser.permissions.onAdded.addListener(listener);
}

/** Calls whenever sites were taken back, here or in the browser's own settings. */
export function onSitesRemoved(listener: () => void): void {
	browser.permissions.onRemoved.addListener(listener);
}
