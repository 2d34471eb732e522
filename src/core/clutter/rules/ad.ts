import type {ClutterRule} from '../rule.ts';

/** Advertisements, their labels, and offers with an affiliate's link. */
export const ad: ClutterRule = {
	selectors: ['ins.adsbygoogle', '[data-ad-slot]', '[data-google-query-id]', '[aria-label="advertisement" i]'],
	names:
		'ad ads advert adverts advertising advertisement advertisements advertorial ad-slot ad-unit ad-box ad-wrap ad-wrapper ' +
		'ad-container dfp gpt mpu leaderboard skyscraper billboard sponsor sponsored promoted werbung anzeige anzeigen ' +
		'publicite publicidad pubblicita advertentie reklam reklama annons annonse google-ad google-ads ' +
		'affiliate-button affiliate-cta affiliate-price buy-button product-offer',
	looksLike: block => block.words <= 80 || block.linkDensity > 0.5,
};
