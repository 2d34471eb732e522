import {callPage} from '../browser/call-page.ts';
import {PageError} from '../browser/page-error.ts';

/** Tidies the page in a tab, or shows the original. Where the browser lets nobody in there is nothing to toggle. */
export async function toggleTidy(tabId: number): Promise<void> {
	try {
		const {isTidy} = await callPage(tabId, 'readTidyState');
		await callPage(tabId, isTidy ? 'restore' : 'tidy');
	} catch (cause) {
		if (!(cause instanceof PageError)) throw cause;
	}
}
