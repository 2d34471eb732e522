import {callPage} from '../browser/call-page.ts';
import {isOfSite} from '../browser/is-of-site.ts';
import {openPopup} from '../browser/own-window.ts';
import {PageError} from '../browser/page-error.ts';
import {showReceipt} from '../browser/show-receipt.ts';
import type {Site} from '../browser/sites.ts';
import {readActiveTab} from '../browser/tabs.ts';

/** Tidies the page in a tab, or shows the original; the popup says why where neither can be done. */
export async function toggleTidy(tabId: number): Promise<void> {
	if (!(await unlessForbidden(() => toggle(tabId)))) await openPopup();
}

/** Opens the receipt in the page in a tab; where that lets nobody in, the popup, which says why. */
export async function openReceipt(tabId: number): Promise<void> {
	if (!(await unlessForbidden(() => showReceipt(tabId).then(() => true)))) await openPopup();
}

/** Tidies the page that the user looks at, if it is of this site: the one on which they asked for it. */
export async function tidyActiveTab(site: Site): Promise<void> {
	await unlessForbidden(async () => {
		const tab = await readActiveTab();
		if (tab?.url && isOfSite(tab.url, site)) await callPage(tab.id, 'tidy');
	});
}

/** `false` where there is no story to tidy. */
async function toggle(tabId: number): Promise<boolean> {
	const {isTidy} = await callPage(tabId, 'readTidyState');
	if (!isTidy) return (await callPage(tabId, 'tidy')).isTidy;
	await callPage(tabId, 'restore');
	return true;
}

/** A page that went away, or lets nobody in, is left alone. */
async function unlessForbidden<T>(change: () => Promise<T>): Promise<T | undefined> {
	try {
		return await change();
	} catch (cause) {
		if (!(cause instanceof PageError)) throw cause;
		return undefined;
	}
}
