import type {ClutterRule} from '../rule.ts';

/** “Follow us on …”. */
export const socialFollow: ClutterRule = {
	names: /follow-?us|follow-?(?:button|bar|links|on)|social-?follow|google-?news-?(?:follow|button|cta)/i,
	looksLike: block => block.words <= 60 && block.proseWords <= 30,
};
