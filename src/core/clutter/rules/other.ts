import type {ClutterRule} from '../rule.ts';

/** What stands at the story's edge and is none of the kinds above. */
export const other: ClutterRule = {
	selectors: ['[role=dialog]', '[role=alertdialog]', '[aria-modal=true]'],
	names:
		'screen-reader-text sr-only visually-hidden feedback correction-form print-only no-print back-to-top poll quiz ' +
		'instapaper-ignore entry-unrelated widget-area affiliate-disclosure disclosure-statement',
	looksLike: block => block.words <= 60 && block.proseWords <= 20,
};
