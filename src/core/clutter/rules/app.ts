import type {ClutterRule} from '../rule.ts';

/** “Get our app”. */
export const app: ClutterRule = {
	selectors: ['a[href*="apps.apple.com"]', 'a[href*="itunes.apple.com"]', 'a[href*="play.google.com/store"]'],
	names: /(?:^|[-_ ])app-?(?:promo|banner|download|store|badge|links?)|download-?app/i,
	looksLike: block => block.words <= 40 && block.proseWords <= 20,
};
