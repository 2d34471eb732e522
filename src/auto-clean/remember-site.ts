import type {Site} from '../browser/sites.ts';
import {autoCleanSites} from '../settings.ts';

/** Puts a site on the list, in its place. */
export function rememberSite(site: Site): Promise<void> {
	return autoCleanSites.update(sites => (sites.includes(site) ? sites : [...sites, site].sort()));
}
