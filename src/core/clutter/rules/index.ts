/** Every kind of clutter, in the order of the receipt. */
export const clutterKinds = [
	'newsletter',
	'related',
	'popular',
	'share',
	'social-follow',
	'ad',
	'subscribe',
	'app',
	'comments',
	'author-bio',
	'tags',
	'credit',
	'player',
	'source-line',
	'consent',
	'navigation',
	'other',
] as const;

export type ClutterKind = (typeof clutterKinds)[number];
