import type {ClutterRule} from '../rule.ts';

/** “Get our stories in your inbox”: a box that asks for an e-mail address. */
export const newsletter: ClutterRule = {
	selectors: ['form[action*="newsletter" i]', 'form[action*="list-manage.com"]', 'form[action*="subscribe" i]'],
	names:
		/news-?letter|mailing-?list|mailchimp|mc_embed|(?:^|[-_ ])email-?(?:sign-?up|capture|form)|(?:^|[-_ ])sign-?up-?(?:form|box|widget|module|prompt)|inbox-?promo/i,
	looksLike: block => block.words <= 150 && block.proseWords <= 90,
};
