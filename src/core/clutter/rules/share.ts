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
		/(?:^|[-_ ])(?:social-?)?shar(?:e|ing|er|ebar)(?:[-_ ]|$|bar|s|buttons?|tools?|links?|icons?)|share-?(?:bar|buttons?|tools|links)|addthis|sharedaddy|addtoany|a2a_|social-?(?:buttons?|icons?|links|bar|media-?links|tools)|teilen|partage|compartir|condividi/i,
	looksLike: block => block.words <= 40 && block.proseWords === 0,
};
