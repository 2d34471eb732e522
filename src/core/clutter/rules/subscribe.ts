import type {ClutterRule} from '../rule.ts';

/** Appeals for money: subscriptions, memberships, donations, and the wall before the rest of the story. */
export const subscribe: ClutterRule = {
	names:
		'paywall-promo* paywall-banner* paywall-overlay* paywall-prompt* paywall-message* paywall-modal* paywall-notice* ' +
		'paywall-offer* paywall-box* paywall-teaser* paywall-cta* paywall-barrier* subscribe-promo* subscribe-box* ' +
		'subscribe-cta* subscribe-banner* subscribe-prompt* subscribe-form* subscribe-offer* subscribe-wall* subscribe-block* ' +
		'subscribe-button* subscription* membership donate donation contribution support-us reg-wall piano upsell abo abo-box ' +
		'inline-cta* call-to-action* abo-teaser abo-banner abo-hinweis abonnement* suscri*',
	looksLike: block => block.words <= 150 && block.proseWords <= 100,
};
