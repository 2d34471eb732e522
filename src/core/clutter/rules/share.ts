import type {ClutterRule} from '../rule.ts';

/** Buttons that pass the story on. */
export const share: ClutterRule = {
	selectors: [
		'a[href*="facebook.com/sharer"]',
		'a[href*="twitter.com/intent"]',
		'a[href*="twitter.com/share"]',
		'a[href*="x.com/intent"]',
		'a[href*="linkedin.com/share"]',
		'a[href^="whatsapp:"]',
		'a[href*="wa.me/?"]',
		'a[href*="api.whatsapp.com/send"]',
		'a[href^="mailto:?"]',
	],
	names:
		'share shares sharing sharings sharer sharebar share-bar* share-button* share-tool* share-link* share-icon* social-share* ' +
		'social-sharing* addthis* sharedaddy* addtoany* a2a social-button* social-icon* social-link* social-bar* ' +
		'social-media-link* social-tool* teilen* partage* compartir* condividi*',
	looksLike: block => block.words <= 40 && block.proseWords === 0,
};
