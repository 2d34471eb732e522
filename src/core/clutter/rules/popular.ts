import type {ClutterRule} from '../rule.ts';

/** “Most read”: what others read, whatever this story is. */
export const popular: ClutterRule = {
	names:
		'most-read* most-popular* most-viewed* most-shared* most-commented* most-recent* trending* popular* meist-gelesen* ' +
		'plus-lu plus-lus mas-leid* mas-vist* mais-lid* piu-lett* meest-gelezen* najpopularniejsze* latest-news* ' +
		'latest-stories* latest-articles* top-stories*',
	looksLike: block => block.linkDensity >= 0.4 || block.proseWords < block.words * 0.3,
};
