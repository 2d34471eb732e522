import type {ClutterRule} from '../rule.ts';

/** “Read more”, “you may also like”: links to other stories. */
export const related: ClutterRule = {
	names:
		/related|read-?(?:more|next|also)|(?:^|[-_ ])more-?(?:on|from|stories|news|articles)|see-?also|also-?(?:read|like)|recirc|recommend|suggested|teaser|further-?reading|in-?depth-?links|article-?links|onward|outbrain|taboola|lesen-?sie|mehr-?zum|weiterlesen|liens?-?connexes|a-?lire-?aussi|lire-?aussi|voir-?aussi|relacionad[oa]s?|leia-?(?:mais|tambem)|correlat[io]|leggi-?anche|lees-?ook|powiazane|relaterat|relatert/i,
	looksLike: block => block.linkDensity >= 0.5 || (block.linkDensity >= 0.2 && block.proseWords < block.words * 0.6),
};
