import browser from 'webextension-polyfill';
import {callPage} from './call-page.ts';
import {contentFiles} from './content-script.ts';
import type {Site} from './sites.ts';

/** Opens the receipt in the page itself; its script goes in only now. `site`: where the user may keep pieces. Throws a `PageError`. */
export async function showReceipt(tabId: number, site?: Site): Promise<void> {
	await callPage(tabId, 'readTidyState');
	await browser.scripting.executeScript({target: {tabId}, files: [contentFiles.receipt], injectImmediately: true});
	await callPage(tabId, 'openReceipt', {site});
}
