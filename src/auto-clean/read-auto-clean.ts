import {hasSite} from '../browser/granted.ts';
import type {Site} from '../browser/sites.ts';
import {autoCleanSites} from '../settings.ts';

/** `not-allowed`: the user wants it, and the browser does not allow it on this device. */
export type AutoCleanState = 'on' | 'off' | 'not-allowed';

/** Whether a site is tidied as it loads: the user wants it, and the browser allows it. */
export async function readAutoClean(site: Site): Promise<AutoCleanState> {
	const [sites, isGranted] = await Promise.all([autoCleanSites.read(), hasSite(site)]);
	if (!sites.includes(site)) return 'off';
	return isGranted ? 'on' : 'not-allowed';
}
