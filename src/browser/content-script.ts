/// <reference types="@crxjs/vite-plugin/client" />
import autoClean from '../content/auto-clean.iife.ts?iife';
import begin from '../content/begin.iife.ts?iife';
import contentStyle from '../content/content.css?url&no-inline';
import contentScript from '../content/content.iife.ts?iife';
import core from '../content/core.iife.ts?iife';
import receipt from '../receipt/receipt.iife.ts?iife';

/** A path inside the extension as Firefox needs it: it takes one with no slash before it as relative to the calling page. */
const toPath = (file: string) => `/${file.replace(/^\//, '')}`;

/** What runs in a page, as paths inside the extension. */
export const contentFiles = {
	/** Holds what reads a page, for `script`: they go in together, this one first. Neither runs by itself. */
	core: toPath(core),
	/** Serves the page's side of `PageApi` once it is begun. */
	script: toPath(contentScript),
	/** Begins `script` at once. */
	begin: toPath(begin),
	/** Small: on sites that are cleaned as they load, from the start of the document. Begins `script` in time. */
	autoClean: toPath(autoClean),
	/** Draws the receipt in the page, once the user asks for it. */
	receipt: toPath(receipt),
	/** Hides what the script marks. */
	style: toPath(contentStyle),
};
