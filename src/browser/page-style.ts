import browser from 'webextension-polyfill';
import {contentFiles} from './content-script.ts';

/** Puts the style into a tab's page as the user's own, which no style of the page outweighs. */
export async function insertPageStyle(tabId: number): Promise<void> {
	await browser.scripting.insertCSS({target: {tabId}, files: [contentFiles.style], origin: 'USER'});
}
