import type {ClutterRule} from '../rule.ts';

/** “Read more”, “you may also like”: links to other stories. */
export const related: ClutterRule = {
	selectors: ['[aria-label^=related i]', '[aria-label=recommended i]'],
	names:
		'related* read-more* read-next* read-also* more-on* more-from* more-stories* more-news* more-articles* see-also* ' +
		'also-read* also-like* recirc* recommend* suggested* teaser* further-reading* in-depth-link* article-link* onward* ' +
		'outbrain* taboola* lesen-sie* mehr-zum* weiterlesen* lien-connexe liens-connexes lire-aussi* voir-aussi* relacionad* ' +
		'leia-mais* leia-tambem* correlat* leggi-anche* lees-ook* powiazane* relaterat* relatert*',
	looksLike: block => block.linkDensity >= 0.5 || (block.linkDensity >= 0.2 && block.proseWords < block.words * 0.6),
};
