import type {ClutterRule} from '../rule.ts';

/** “Get our stories in your inbox”: a box that asks for an e-mail address. */
export const newsletter: ClutterRule = {
	selectors: ['form[action*="newsletter" i]', 'form[action*="list-manage.com"]', 'form[action*="subscribe" i]'],
	names:
		'newsletter* mailing-list* mailchimp* mc-embed* email-sign-up* email-capture* email-form* sign-up-form* sign-up-box* ' +
		'sign-up-widget* sign-up-module* sign-up-prompt* inbox-promo*',
	looksLike: block => block.words <= 150 && block.proseWords <= 90,
};
