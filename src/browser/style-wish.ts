import browser, {type Runtime} from 'webextension-polyfill';

/** From a page to the background: only that may give a page a style of the user's. */
interface StyleWish {
	wantsStyle: true;
}

/** Wants the user's style for this page: the one that is registered is like the page's own, and can be outweighed. Lost without harm where nobody listens. */
export function sendStyleWish(): void {
	browser.runtime.sendMessage<StyleWish>({wantsStyle: true}).catch(() => undefined);
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
