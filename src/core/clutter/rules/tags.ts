import type {ClutterRule} from '../rule.ts';

/** The subjects that the story is filed under: shown as tags, not as text. */
export const tags: ClutterRule = {
	selectors: ['ul:has(a[rel~=tag])', 'a[rel~=tag]'],
	names:
		/(?:^|[-_ ])(?:tags?|tag-?(?:list|cloud|links|s-?links)|topics?|topic-?list|keywords?|schlagw[oö]rt(?:er|e)?|themen|etiquetas|categories|post-?categor(?:y|ies)|article-?(?:tags|topics)|entry-?tags)(?:[-_ ](?:list|wrap(?:per)?|container|links|section|box|items?))?(?:[-_ ]|$)/i,
	looksLike: block => block.words <= 60 && block.proseWords === 0 && (block.linkDensity >= 0.5 || block.words <= 3),
};
