import type {Browser} from 'webextension-polyfill';

declare global {
	/** What an extension page has, for functions that tests run in one: `browser` in Firefox, `chrome` in Chromium. */
	var browser: Browser | undefined;
	var chrome: Browser & {dom: {openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null}};
}
