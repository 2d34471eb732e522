import type {ClutterRule} from '../rule.ts';

/** “Get our app”. */
export const app: ClutterRule = {
	selectors: ['a[href*="apps.apple.com"]', 'a[href*="itunes.apple.com"]', 'a[href*="play.google.com/store"]'],
	names: 'app-promo* app-banner* app-download* app-store* app-badge* app-link* download-app*',
	looksLike: block => block.words <= 40 && block.proseWords <= 20,
};
