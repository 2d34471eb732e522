import type {ClutterRule} from '../rule.ts';

/** “About the author”. */
export const authorBio: ClutterRule = {
	names:
		/author-?(?:bio|box|card|profile|about|description|details|block|footer|end)|about-?(?:the-?)?author|(?:^|[-_ ])bio(?:graphy)?(?:[-_ ]|$)|writer-?(?:bio|profile)|contributor-?(?:bio|box)|autor-?(?:box|info|en-?box)/i,
	looksLike: block => block.words <= 150,
};
