import browser, {type Runtime} from 'webextension-polyfill';

/** From a page to the background: only that may give a page a style of the user's. */
export interface StyleWish {
	wantsStyle: true;
}

/** Calls whenever a page wants the style: with the tab's id and the page's own, for the tab may show another while this one is only prepared. */
export function onStyleWish(listener: (tabId: number, documentId: string | undefined) => void): void {
	browser.runtime.onMessage.addListener((message: unknown, {tab, documentId}: Runtime.MessageSender) => {
		if (isStyleWish(message) && tab?.id !== undefined) listener(tab.id, documentId);
	});
}

function isStyleWish(message: unknown): message is StyleWish {
	return typeof message === 'object' && message !== null && 'wantsStyle' in message;
}
