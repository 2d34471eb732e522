import type {ClutterRule} from '../rule.ts';

/** What readers wrote below, and the way there. */
export const comments: ClutterRule = {
	selectors: ['#disqus_thread', '.disqus_thread', '.fb-comments'],
	names:
		/(?:^|[-_ ])(?:comments?|disqus|respond|reader-?comments?|viafoura|coral|spot-?im|openweb|kommentare?|commentaires?|comentarios?|commenti|reacties|komentarze|kommentarer|discussion)(?:[-_ ]?(?:list|area|section|wrapper|container|thread|form|box|count|link|button|bar|block|app|s)?)(?:[-_ ]|$)/i,
	looksLike: block => !block.element.querySelector('h1'),
};
