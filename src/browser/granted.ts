import browser from 'webextension-polyfill';
import {findGrantedOrigins} from './granted-origins.ts';
import type {Site} from './sites.ts';

/** Whether the browser lets us into a site: all of a domain includes the domain itself. */
export function hasSite(site: Site): Promise<boolean> {
	return browser.permissions.contains({origins: [`*://${site}/*`]});
}

/** Of each of these sites that is granted on this device, the match patterns that say so. */
export async function readGranted(sites: readonly Site[]): Promise<Map<Site, string[]>> {
	const {origins = []} = await browser.permissions.getAll();
	const granted = new Set(origins);
	const found = sites.map(site => [site, findGrantedOrigins(site, granted)] as const);
	return new Map(found.filter(([, patterns]) => patterns.length > 0));
}

/** Calls whenever the user has granted more sites, here or in the browser's own settings. */
export function onSitesAdded(listener: () => void): void {
	browser.permissions.onAdded.addListener(listener);
}

/** Calls whenever sites were taken back, here or in the browser's own settings. */
export function onSitesRemoved(listener: () => void): void {
	browser.permissions.onRemoved.addListener(listener);
}
