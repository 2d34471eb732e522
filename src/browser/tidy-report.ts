import browser, {type Runtime} from 'webextension-polyfill';
import type {TidyState} from '../page-api.ts';

/** A page's news for the badge: only the page knows when, and only the background may set a badge. */
interface TidyReport {
	tidyState: TidyState;
}

/** Tells the background how things stand in this page; lost without harm where nobody listens. */
export function reportTidyState(tidyState: TidyState): void {
	browser.runtime.sendMessage<TidyReport>({tidyState}).catch(() => undefined);
}

/** Calls with the tab's id whenever its page has been tidied or restored. */
export function onTidyReport(listener: (tabId: number, state: TidyState) => void): void {
	browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
		if (isTidyReport(message) && sender.tab?.id !== undefined) listener(sender.tab.id, message.tidyState);
	});
}

function isTidyReport(message: unknown): message is TidyReport {
	return typeof message === 'object' && message !== null && 'tidyState' in message;
}
