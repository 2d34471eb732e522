import {callPage} from '../browser/call-page.ts';
import {isOfSite} from '../browser/is-of-site.ts';
import {PageError} from '../browser/page-error.ts';
import {showReceipt} from '../browser/show-receipt.ts';
import type {Site} from '../browser/sites.ts';
import {readActiveTab} from '../browser/tabs.ts';

/** Tidies the page in a tab, or shows the original. */
export function toggleTidy(tabId: number): Promise<void> {
	return unlessForbidden(async () => {
		const {isTidy} = await callPage(tabId, 'readTidyState');
		await callPage(tabId, isTidy ? 'restore' : 'tidy');
	});
}

/** Opens the receipt in the page in a tab. */
export function openReceipt(tabId: number): Promise<void> {
	return unlessForbidden(() => showReceipt(tabId));
}

/** Tidies the page that the user looks at, if it is of this site: the one on which they asked for it. */
export function tidyActiveTab(site: Site): Promise<void> {
	return unlessForbidden(async () => {
		const tab = await readActiveTab();
		if (tab?.url && isOfSite(tab.url, site)) await callPage(tab.id, 'tidy');
	});
}

/** A page that went away, or lets nobody in, is left alone: the user sees that nothing happens. */
async function unlessForbidden(change: () => Promise<void>): Promise<void> {
	try {
		await change();
	} catch (cause) {
		if (!(cause instanceof PageError)) throw cause;
	}
}
