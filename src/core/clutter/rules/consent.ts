import type {ClutterRule} from '../rule.ts';

/** Cookie dialogs, and the notes in place of what a third party would have embedded. */
export const consent: ClutterRule = {
	selectors: ['#onetrust-consent-sdk', '.onetrust-consent-sdk', '[data-name="cookie"]'],
	names: 'cookie* consent gdpr cmp onetrust didomi usercentrics privacy-banner privacy-notice privacy-manager embed-consent ' + 'opt-in',
	looksLike: block => block.words <= 250 && !block.element.querySelector('h1'),
};
