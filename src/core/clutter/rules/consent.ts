import type {ClutterRule} from '../rule.ts';

/** Cookie dialogs, and the notes in place of what a third party would have embedded. */
export const consent: ClutterRule = {
	selectors: ['#onetrust-consent-sdk', '.onetrust-consent-sdk', '[data-name="cookie"]'],
	names:
		/cookie|(?:^|[-_ ])(?:consent|gdpr|cmp|onetrust|didomi|usercentrics|privacy-?(?:banner|notice|manager)|embed-?consent|opt-?in)(?:[-_ ]|$)/i,
	looksLike: block => block.words <= 250 && !block.element.querySelector('h1'),
};
