import type {ClutterRule} from '../rule.ts';

/** “Most read”: what others read, whatever this story is. */
export const popular: ClutterRule = {
	names:
		/most-?(?:read|popular|viewed|shared|commented|recent)|trending|popular|meist-?gelesen|plus-?lus?|mas-?(?:leid|vist)|mais-?lid|piu-?lett|meest-?gelezen|najpopularniejsze|latest-?(?:news|stories|articles)|top-?stories/i,
	looksLike: block => block.linkDensity >= 0.4 || block.proseWords < block.words * 0.3,
};
