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

/**
 * Opens an address of the web, or a page of the extension by its path (“src/reader/index.html?tab=7”), next to a tab, in the tab's own window;
 * in front of it, or behind.
 */
export async function openBeside(tabId: number, urlOrPath: string, place: 'front' | 'behind'): Promise<void> {
	const {index, windowId} = await browser.tabs.get(tabId);
	const url = new URL(urlOrPath, browser.runtime.getURL('/')).href;
	const tab = {url, openerTabId: tabId, active: place === 'front', ...(windowId !== undefined && {windowId})};
	// Chrome would open it behind all other tabs.
	await browser.tabs.create({...tab, index: index + 1});
}

/** Opens the popup as the toolbar button does, where the browser lets an extension do so. */
export async function openPopup(): Promise<void> {
	await browser.action.openPopup?.().catch(() => undefined);
}
