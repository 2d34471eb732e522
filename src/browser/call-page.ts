import browser from 'webextension-polyfill';
import {contentFiles} from './content-script.ts';
import {toForbiddenReason} from './forbidden.ts';
import type {PageAnswer, PageArguments, PageCall, PageMethod, PageReply} from './page-call.ts';
import {PageError} from './page-error.ts';
import {insertPageStyle} from './page-style.ts';

/** How long a page may take to answer, in milliseconds: it waits 3 s itself for a story that is still arriving. */
const patience = 15_000;

/** Asks the page in a tab; puts the content script there first if nobody answers yet. Throws a `PageError`. */
export async function callPage<M extends PageMethod>(tabId: number, method: M, ...pageArguments: PageArguments<M>): Promise<PageAnswer<M>> {
	const call = {pageMethod: method, pageArguments};
	const reply = await withPatience(askOrInject<PageAnswer<M>>(tabId, call));
	if ('complaint' in reply) throw new PageError({reason: 'failed', complaint: reply.complaint});
	return reply.answer;
}

async function askOrInject<T>(tabId: number, call: PageCall): Promise<PageReply<T>> {
	const reply = await ask<T>(tabId, call);
	if (reply) return reply;
	await injectContentScript(tabId);
	const second = await ask<T>(tabId, call);
	if (!second) throw new PageError({reason: 'navigated'});
	return second;
}

/** Undefined where no content script listens. */
async function ask<T>(tabId: number, call: PageCall): Promise<PageReply<T> | undefined> {
	try {
		const reply = await browser.tabs.sendMessage<PageCall, PageReply<T> | null | undefined>(tabId, call, {frameId: 0});
		return reply ?? undefined;
	} catch (cause) {
		if (/receiving end does not exist/i.test(String(cause))) return undefined;
		throw toPageError(cause);
	}
}

async function injectContentScript(tabId: number): Promise<void> {
	const target = {tabId};
	try {
		const [probe] = await browser.scripting.executeScript({target, func: () => document.contentType, injectImmediately: true});
		// Firefox does not refuse on its own pages: it runs nothing and says that it did.
		if (!probe?.result) throw new Error('The browser ran nothing in the page.');
		if (probe.result === 'application/pdf') throw new PageError({reason: 'forbidden', forbidden: 'pdf'});
		await insertPageStyle(tabId);
		await browser.scripting.executeScript({
			target,
			files: [contentFiles.core, contentFiles.script, contentFiles.begin],
			injectImmediately: true,
		});
	} catch (cause) {
		throw await toInjectionError(tabId, cause);
	}
}

async function toInjectionError(tabId: number, cause: unknown): Promise<PageError> {
	const error = toPageError(cause);
	if (error.failure.reason !== 'failed') return error;
	const tab = await browser.tabs.get(tabId).catch(() => undefined);
	if (!tab) return new PageError({reason: 'navigated'});
	return new PageError({reason: 'forbidden', forbidden: toForbiddenReason(tab.url, error.failure.complaint)});
}

function toPageError(cause: unknown): PageError {
	if (cause instanceof PageError) return cause;
	const complaint = cause instanceof Error ? cause.message : String(cause);
	const isGone =
		/port closed|channel closed|out of scope|disconnected|destroyed|no tab with id|invalid tab id|tab was closed|frame .*removed|back\/forward cache/i;
	return new PageError(isGone.test(complaint) ? {reason: 'navigated'} : {reason: 'failed', complaint});
}

function withPatience<T>(answer: Promise<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new PageError({reason: 'silent'})), patience);
		answer.then(resolve, reject).finally(() => clearTimeout(timer));
	});
}
