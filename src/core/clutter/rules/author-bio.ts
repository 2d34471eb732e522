import type {ClutterRule} from '../rule.ts';

/** “About the author”. */
export const authorBio: ClutterRule = {
	names:
		'author-bio* author-box* author-card* author-profile* author-about* author-description* author-details* author-block* ' +
		'author-footer* author-end* about-author* about-the-author* bio biography writer-bio* writer-profile* contributor-bio* ' +
		'contributor-box* autor-box* autor-info* autoren-box* author-group authors-group author-list authors-list',
	looksLike: block => block.words <= 150,
};
