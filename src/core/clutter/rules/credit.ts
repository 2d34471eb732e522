import type {ClutterRule} from '../rule.ts';

/** Who took the picture, who holds the rights, who wrote and edited: said at the story's edge. */
export const credit: ClutterRule = {
	names:
		/(?:^|[-_ ])(?:copyright|photo-?credits?|image-?credits?|img-?credits?|picture-?credit|credits?|agency-?line|print-?info)(?:[-_ ]|$)/i,
	looksLike: block => block.words <= 60,
};
