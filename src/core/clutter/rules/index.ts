import type {ClutterRule} from '../rule.ts';
import {ad} from './ad.ts';
import {app} from './app.ts';
import {authorBio} from './author-bio.ts';
import {comments} from './comments.ts';
import {consent} from './consent.ts';
import {credit} from './credit.ts';
import {navigation} from './navigation.ts';
import {newsletter} from './newsletter.ts';
import {other} from './other.ts';
import {player} from './player.ts';
import {popular} from './popular.ts';
import {related} from './related.ts';
import {share} from './share.ts';
import {socialFollow} from './social-follow.ts';
import {sourceLine} from './source-line.ts';
import {subscribe} from './subscribe.ts';
import {tags} from './tags.ts';

/** Every kind of clutter, in the order of the receipt. */
export const clutterRules = {
	newsletter,
	related,
	popular,
	share,
	'social-follow': socialFollow,
	ad,
	subscribe,
	app,
	comments,
	'author-bio': authorBio,
	tags,
	credit,
	player,
	'source-line': sourceLine,
	consent,
	navigation,
	other,
} satisfies Record<string, ClutterRule>;

export type ClutterKind = keyof typeof clutterRules;
export const clutterKinds = Object.keys(clutterRules) as ClutterKind[];
