import browser from 'webextension-polyfill';

/** Calls once Lede was installed or updated, and whenever the browser starts. */
export function onStart(listener: () => void): void {
	browser.runtime.onInstalled.addListener(listener);
	browser.runtime.onStartup.addListener(listener);
}
