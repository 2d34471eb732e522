import type {EvidenceReason, Removal} from '../core/article.ts';
import type {MessageKey} from './words.ts';

/** Kinds of clutter in the user's words, in the order of the receipt. */
export const kindNames: Readonly<Record<Removal['kind'], MessageKey>> = {
	newsletter: 'kindNewsletter',
	related: 'kindRelated',
	popular: 'kindPopular',
	share: 'kindShare',
	'social-follow': 'kindSocialFollow',
	ad: 'kindAd',
	subscribe: 'kindSubscribe',
	app: 'kindApp',
	comments: 'kindComments',
	'author-bio': 'kindAuthorBio',
	tags: 'kindTags',
	credit: 'kindCredit',
	player: 'kindPlayer',
	'source-line': 'kindSourceLine',
	consent: 'kindConsent',
	navigation: 'kindNavigation',
	other: 'kindOther',
};

/** Why a piece went; what spoke for it follows after the colon. */
export const reasons: Readonly<Record<EvidenceReason, MessageKey>> = {
	selector: 'reasonSelector',
	name: 'reasonName',
	phrase: 'reasonPhrase',
	form: 'reasonForm',
	links: 'reasonLinks',
	repeat: 'reasonRepeat',
	place: 'reasonPlace',
	wording: 'reasonWording',
	markup: 'reasonMarkup',
};
