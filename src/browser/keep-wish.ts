import browser, {type Runtime} from 'webextension-polyfill';
import {isOfSite} from './is-of-site.ts';
import type {Site} from './sites.ts';

/** The user wants pieces of this signature kept on a site, or no more. */
export interface KeepWish {
	site: Site;
	signature: string;
	isKept: boolean;
}

interface KeepMessage {
	keepWish: KeepWish;
}

/** From a page to the background: a page's own locks do not keep two writers apart. Settles when it is written down. */
export async function sendKeepWish(keepWish: KeepWish): Promise<void> {
	await browser.runtime.sendMessage<KeepMessage>({keepWish});
}

/** Calls with each wish that comes from a page of its site. */
export function onKeepWish(listener: (wish: KeepWish) => Promise<void>): void {
	browser.runtime.onMessage.addListener((message: unknown, {url = ''}: Runtime.MessageSender) => {
		if (!isKeepMessage(message) || !isOfSite(url, message.keepWish.site)) return undefined;
		return listener(message.keepWish);
	});
}

function isKeepMessage(message: unknown): message is KeepMessage {
	return typeof message === 'object' && message !== null && 'keepWish' in message;
}
