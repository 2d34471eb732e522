import type {ClutterRule} from '../rule.ts';

/** Cookie dialogs, and the notes in place of what a third party would have embedded. */
export const consent: ClutterRule = {
	selectors: ['#onetrust-consent-sdk', '.onetrust-consent-sdk', '[data-name="cookie"]'],
	// Not “cmp” alone: in a publishing system of many it begins the name of every component, “cmp-text” too.
	names:
		'cookie* consent gdpr onetrust didomi usercentrics privacy-banner privacy-notice privacy-manager embed-consent opt-in ' +
		'cmp-banner cmp-box cmp-modal cmp-notification cmp-overlay cmp-placeholder cmp-popup cmp-settings cmp-wrapper',
	looksLike: block => block.words <= 250 && !block.element.querySelector('h1'),
};
