import browser, {type Scripting} from 'webextension-polyfill';
import {contentFiles} from './content-script.ts';

const id = 'auto-clean';

/** Makes the browser run the content script, from the start of each document, on these match patterns and nowhere else. Does nothing where it does so already. */
export async function registerAutoClean(origins: string[]): Promise<void> {
	const [registered] = await browser.scripting.getRegisteredContentScripts({ids: [id]});
	const wanted: Scripting.RegisteredContentScript = {
		id,
		matches: origins,
		js: [contentFiles.autoCleanMark, contentFiles.script],
		css: [contentFiles.style],
		runAt: 'document_start',
	};
	if (origins.length === 0) {
		if (registered) await browser.scripting.unregisterContentScripts({ids: [id]});
	} else if (!registered) await browser.scripting.registerContentScripts([wanted]);
	else if (!isSame(registered, wanted)) await browser.scripting.updateContentScripts([wanted]);
}

function isSame(registered: Scripting.RegisteredContentScript, wanted: Scripting.RegisteredContentScript): boolean {
	return (['matches', 'js', 'css'] as const).every(list => toKey(registered[list]) === toKey(wanted[list]));
}

/** In any order; a browser may give a path back as it was given, with a slash before it, or as a whole address. */
function toKey(list: readonly string[] = []): string {
	return list
		.map(entry => entry.replace(/^(?:(?:chrome|moz)-extension:\/\/[^/]+)?\//, ''))
		.sort()
		.join('\n');
}
