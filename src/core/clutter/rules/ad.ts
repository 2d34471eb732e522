import type {ClutterRule} from '../rule.ts';

/** Advertisements, their labels, and offers with an affiliate's link. */
export const ad: ClutterRule = {
	selectors: ['ins.adsbygoogle', '[data-ad-slot]', '[data-google-query-id]', '[aria-label="advertisement" i]'],
	names:
		/(?:^|[-_ ])(?:ads?|advert(?:s|ising|isements?|orial)?|adslot|adunit|adbox|adwrap(?:per)?|ad-?container|dfp|gpt|mpu|leaderboard|skyscraper|billboard|sponsor(?:ed)?|promoted|werbung|anzeigen?|publicite|publicidad|pubblicita|advertentie|reklama?|annonse?)(?:[-_ ]|\d|$)|google_?ads?/i,
	looksLike: block => block.words <= 80 || block.linkDensity > 0.5,
};
