import {finishWishes} from '../auto-clean/finish-wish.ts';
import {syncAutoClean} from './sync-auto-clean.ts';
import {tidyActiveTab} from './tidy-tab.ts';

/** The browser allows more than it did: finishes what was wished for, and runs it. A wish that cannot be written down keeps no other site from running. */
export async function takeGrants(): Promise<void> {
	const sites = await finishWishes().finally(syncAutoClean);
	for (const site of sites) await tidyActiveTab(site);
}
