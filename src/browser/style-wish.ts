import browser, {type Runtime} from 'webextension-polyfill';

/** From a page to the background: only that may give a page a style of the user's. */
export interface StyleWish {
	wantsStyle: true;
}

/** Calls with the tab's id whenever a page wants the style. */
export function onStyleWish(listener: (tabId: number) => void): void {
	browser.runtime.onMessage.addListener((message: unknown, {tab}: Runtime.MessageSender) => {
		if (isStyleWish(message) && tab?.id !== undefined) listener(tab.id);
	});
}

function isStyleWish(message: unknown): message is StyleWish {
	return typeof message === 'object' && message !== null && 'wantsStyle' in message;
}
