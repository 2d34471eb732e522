import browser from 'webextension-polyfill';
import type {PageApi} from '../page-api.ts';
import {isPageCall, type PageAnswer, type PageArguments, type PageCall, type PageMethod, type PageReply} from './page-call.ts';

type Methods = {[M in PageMethod]: (...pageArguments: PageArguments<M>) => Promise<PageAnswer<M>>};

/** Answers the calls of `callPage` in this page. */
export function servePage(page: PageApi): void {
	browser.runtime.onMessage.addListener((message: unknown) => (isPageCall(message) ? toReply(page, message) : undefined));
}

/** Whether the extension that put this script into the page still runs: after an update the old script is left without it. */
export function isServed(): boolean {
	return Boolean(browser.runtime?.id);
}

async function toReply<M extends PageMethod>(methods: Methods, call: PageCall<M>): Promise<PageReply<PageAnswer<M>>> {
	try {
		return {answer: await methods[call.pageMethod](...call.pageArguments)};
	} catch (cause) {
		return {complaint: cause instanceof Error ? cause.message : String(cause)};
	}
}
