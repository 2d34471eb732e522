import browser, {type Scripting} from 'webextension-polyfill';
import {contentFiles} from './content-script.ts';

type PageScript = Scripting.RegisteredContentScript;

/**
 * In this order, all from the start of each document: what reads the page once it is begun, then what tidies early and begins it. Registered for
 * the end of the document, Chromium would run them after the first frame of a small page.
 */
const scripts: readonly Omit<PageScript, 'matches'>[] = [
	{
		id: 'auto-clean',
		js: [contentFiles.core, contentFiles.script, contentFiles.autoClean],
		css: [contentFiles.style],
		runAt: 'document_start',
	},
];

/** Makes the browser run the content scripts on these match patterns and nowhere else. Does nothing where it does so already. */
export async function registerAutoClean(origins: string[]): Promise<void> {
	const registered = await browser.scripting.getRegisteredContentScripts();
	const wanted = origins.length > 0 ? scripts.map(script => ({...script, matches: origins})) : [];
	const find = (list: readonly PageScript[], {id}: PageScript) => list.find(script => script.id === id);
	const old = registered.filter(script => !find(wanted, script));
	const fresh = wanted.filter(script => !find(registered, script));
	const changed = wanted.filter(script => {
		const before = find(registered, script);
		return before && !isSame(before, script);
	});
	if (old.length > 0) await browser.scripting.unregisterContentScripts({ids: old.map(({id}) => id)});
	if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
	if (changed.length > 0) await browser.scripting.updateContentScripts(changed);
}

function isSame(registered: PageScript, wanted: PageScript): boolean {
	return toKey(registered) === toKey(wanted);
}

/** Sites in any order, files in theirs; a browser may give a path back as it was given, with a slash before it, or as a whole address. */
function toKey({matches = [], js = [], css = [], runAt}: PageScript): string {
	const files = [...js, ...css].map(file => file.replace(/^(?:(?:chrome|moz)-extension:\/\/[^/]+)?\//, ''));
	return [runAt, ...[...matches].sort(), ...files].join('\n');
}
