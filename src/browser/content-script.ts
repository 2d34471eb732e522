/// <reference types="@crxjs/vite-plugin/client" />
import autoCleanMark from '../content/auto-clean.iife.ts?iife';
import contentStyle from '../content/content.css?url&no-inline';
import contentScript from '../content/content.iife.ts?iife';

/** What runs in a page, as paths inside the extension. */
export const contentFiles = {
	/** Serves the page's side of `PageApi`. */
	script: contentScript,
	/** Stands before `script` on sites that are cleaned as they load. */
	autoCleanMark,
	/** Hides what the script marks. */
	style: contentStyle,
};
