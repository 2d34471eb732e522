import browser from 'webextension-polyfill';
import {type Site, toOrigins} from './sites.ts';

/**
 * Asks the user for a site; gives whether it is granted. Call it inside a click, before anything is awaited, or the browser refuses.
 * The popup may be closed while the question stands: then this never returns, and `onSitesAdded` tells the background.
 */
export function requestSite(site: Site): Promise<boolean> {
	return browser.permissions.request({origins: toOrigins(site)});
}

/** Asks for many sites with one question, under the same conditions. */
export function requestSites(sites: readonly Site[]): Promise<boolean> {
	return browser.permissions.request({origins: sites.flatMap(toOrigins)});
}

/** Gives a site back; `false` where the browser keeps it, as it does with what the user granted for all sites. */
export async function removeSite(site: Site): Promise<boolean> {
	return browser.permissions.remove({origins: toOrigins(site)}).catch(() => false);
}
