import type {ClutterRule} from '../rule.ts';

/** The subjects that the story is filed under: shown as tags, not as text. */
export const tags: ClutterRule = {
	selectors: ['ul:has(a[rel~=tag])', 'a[rel~=tag]'],
	names:
		'tag tags tag-list tag-cloud tag-links tags-links topic topics topic-list keyword keywords schlagwort schlagworte ' +
		'schlagworter schlagwörter themen etiquetas categories post-category post-categories article-tags article-topics ' +
		'entry-tags',
	looksLike: block => block.words <= 60 && block.proseWords === 0 && (block.linkDensity >= 0.5 || block.words <= 3),
};
