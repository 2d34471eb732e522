import type {ClutterRule} from '../rule.ts';

/** What stands at the story's edge and is none of the kinds above. */
export const other: ClutterRule = {
	selectors: ['[role=dialog]', '[role=alertdialog]', '[aria-modal=true]'],
	names:
		/(?:^|[-_ ])(?:screen-?reader-?text|sr-?only|visually-?hidden|visuallyhidden|feedback|correction-?form|print-?only|no-?print|back-?to-?top|poll|quiz|widget-?area)(?:[-_ ]|$)/i,
	looksLike: block => block.words <= 60 && block.proseWords <= 20,
};
