import browser from 'webextension-polyfill';

/** The number on the toolbar button, for one tab, until it navigates; nothing is shown for 0. */
export async function setBadge(tabId: number, count: number): Promise<void> {
	await browser.action.setBadgeText({tabId, text: count ? String(count) : ''});
}

/** Both colours as CSS names them; the browser keeps them until it is closed. */
export async function setBadgeColors(background: string, text: string): Promise<void> {
	await browser.action.setBadgeBackgroundColor({color: background});
	await browser.action.setBadgeTextColor?.({color: text});
}
