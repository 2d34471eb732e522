import type {ClutterRule} from '../rule.ts';

/** Appeals for money: subscriptions, memberships, donations, and the wall before the rest of the story. */
export const subscribe: ClutterRule = {
	names:
		/pay-?wall-?(?:promo|banner|overlay|prompt|message|modal|notice|offer|box|teaser|cta|barrier)|subscri(?:be|ption)-?(?:promo|box|cta|banner|prompt|form|offer|wall|block|button)|subscription|(?:^|[-_ ])(?:membership|donat(?:e|ion)|contribution|support-?us|reg-?wall|piano|upsell|abo-?(?:box|teaser|banner|hinweis)?)(?:[-_ ]|$)|abonnement|suscri/i,
	looksLike: block => block.words <= 150 && block.proseWords <= 100,
};
