import browser from 'webextension-polyfill';

/*
 * Chrome shows an extension's pages, and what a popup links to, in ordinary windows only, whatever window they were asked for in:
 * what somebody reads in a private one would then stand in the history, and its links would go out with all cookies.
 */

/** Whether a page of the extension that is opened for this tab would leave the tab's private window. */
export async function leavesPrivateWindow(tabId: number): Promise<boolean> {
	if (browser.runtime.getURL('').startsWith('moz-extension:')) return false;
	const {incognito} = await browser.tabs.get(tabId);
	return incognito;
}

/** Opens an address of the web next to a tab, in the tab's own window; in front of it, or behind. */
export async function openBeside(tabId: number, url: string, place: 'front' | 'behind'): Promise<void> {
	const {windowId} = await browser.tabs.get(tabId);
	await browser.tabs.create({url, openerTabId: tabId, active: place === 'front', ...(windowId !== undefined && {windowId})});
}

/** Opens the popup as the toolbar button does, where the browser lets an extension do so. */
export async function openPopup(): Promise<void> {
	await browser.action.openPopup?.().catch(() => undefined);
}
