import browser, {type Menus} from 'webextension-polyfill';
import {type MessageKey, translate} from './translate.ts';

/** The entries of the page's context menu by their ids. */
const entries = {toggle: 'commandToggle', receipt: 'menuReceipt', fullView: 'commandFullView'} as const satisfies Record<
	string,
	MessageKey
>;

/** A page of news is links and pictures almost everywhere, and for each of these browsers have another menu. */
const contexts: Menus.ContextType[] = ['page', 'selection', 'link', 'image'];

/** Puts the entries into the page's context menu. */
export async function addPageMenu(): Promise<void> {
	await browser.contextMenus.removeAll();
	for (const [id, title] of Object.entries(entries)) browser.contextMenus.create({id, title: translate(title), contexts});
}

/** Calls with the tab's id when the user asks by menu or keyboard to tidy a page or to show the original. Either lets us into that tab. */
export function onToggleRequest(listener: (tabId: number) => void): void {
	onMenu('toggle', listener);
	onCommand('toggle-tidy', listener);
}

/** Calls with the tab's id when the user asks by menu or keyboard to read its story in full view. Either lets us into that tab. */
export function onFullViewRequest(listener: (tabId: number) => void): void {
	onMenu('fullView', listener);
	onCommand('open-full-view', listener);
}

/** Calls with the tab's id when the user asks by menu what was removed from a page. */
export function onReceiptRequest(listener: (tabId: number) => void): void {
	onMenu('receipt', listener);
}

function onMenu(entry: keyof typeof entries, listener: (tabId: number) => void): void {
	browser.contextMenus.onClicked.addListener(({menuItemId}, tab) => {
		if (menuItemId === entry && tab?.id !== undefined) listener(tab.id);
	});
}

/** By the names that the manifest gives them. */
function onCommand(wanted: 'toggle-tidy' | 'open-full-view', listener: (tabId: number) => void): void {
	browser.commands.onCommand.addListener((command, tab) => {
		if (command === wanted && tab?.id !== undefined) listener(tab.id);
	});
}
