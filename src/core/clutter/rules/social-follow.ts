import type {ClutterRule} from '../rule.ts';

/** “Follow us on …”. */
export const socialFollow: ClutterRule = {
	names:
		'follow-us* follow-button* follow-bar* follow-link* follow-on* social-follow* google-news-follow* google-news-button* ' +
		'google-news-cta*',
	looksLike: block => block.words <= 60 && block.proseWords <= 30,
};
