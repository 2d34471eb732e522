import browser from 'webextension-polyfill';
import {contentFiles} from './content-script.ts';

/** Puts the style into a tab's page, or the one that has this id, as the user's own, which no style of the page outweighs. */
export async function insertPageStyle(tabId: number, documentId?: string): Promise<void> {
	const target = documentId === undefined ? {tabId} : {tabId, documentIds: [documentId]};
	await browser.scripting.insertCSS({target, files: [contentFiles.style], origin: 'USER'});
}
