import browser from 'webextension-polyfill';
import {translate} from './translate.ts';

const id = 'toggle-tidy';

/** Puts the entry into the page's context menu. */
export async function addToggleMenu(): Promise<void> {
	await browser.contextMenus.removeAll();
	browser.contextMenus.create({id, title: translate('commandToggle'), contexts: ['page']});
}

/** Calls with the tab's id when the user asks by menu or keyboard to tidy a page or to show the original. Either lets us into that tab. */
export function onToggleRequest(listener: (tabId: number) => void): void {
	browser.contextMenus.onClicked.addListener((_click, tab) => {
		if (tab?.id !== undefined) listener(tab.id);
	});
	browser.commands.onCommand.addListener((_command, tab) => {
		if (tab?.id !== undefined) listener(tab.id);
	});
}
