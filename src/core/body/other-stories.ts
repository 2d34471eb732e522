import type {ClutterKind} from '../clutter/rules/index.ts';
import type {Line} from '../outline.ts';
import type {Certainty} from './header-lines.ts';
import type {PageFacts} from './line-facts.ts';
import {endsSentence} from './words.ts';

/** As many words of prose in an article are a story, and no headline with a summary. */
const shortestArticle = 60;
const teasing = new Set(['p', 'li', 'div']);

/**
 * A line that is all link to another page of this site, whose address spells a headline or which stands in a list of such links:
 * another story, whatever stands round it. Of 915 such items and boxes on the labelled pages 902 are none of the story's, of 220 paragraphs 214.
 * So with headings that Readability loses: of 733 there whose address spells a headline 708 are none.
 * An item may have its kicker before the link: of 49 such 48 are none.
 */
export const isOtherStory: Certainty = (line, page) => {
	const {element, text, words, linkWords} = line;
	const isTeasing = teasing.has(element.localName) || (/^h[2-6]$/.test(element.localName) && !page.readable[line.index]);
	if (!isTeasing || words < 4 || linkWords < words * 0.5) return false;
	const {elsewhere, here, slug} = page.links(line);
	if (elsewhere > 0 || here > 0) return false;
	if (!isAllLink(line)) return element.localName === 'li' && slug >= 3 && !endsSentence(text);
	return slug >= 3 || isInLinkList(line, page);
};

export const isAllLink = ({linkWords, words}: Line) => linkWords >= words * 0.9;

function isInLinkList({element}: Line, page: PageFacts): boolean {
	const list = element.localName === 'li' ? element.parentElement : null;
	if (!list) return false;
	const {first, end, linkDensity} = page.outline.block(list);
	return end - first > 1 && linkDensity > 0.9;
}

/** The page goes on with other stories, each an article like the first one, which has the headline. A live blog's headline stands in none of its posts. */
export const isInOtherArticle: Certainty = (line, page) => {
	const article = line.element.closest('article');
	const headed = page.lines[page.headline]?.element.closest('article');
	if (!article || !headed || headed.contains(article) || article.contains(headed)) return false;
	const {proseWords} = page.outline.block(article);
	const own = page.outline.block(headed).proseWords;
	return own >= shortestArticle && (own > proseWords || article.className === headed.className);
};

/** “Otters return. The town saw them again last…”: items of a list that all break off. Of 30 such items all are none of the story's. */
export const isExcerpt: Certainty = ({element, text, linkWords}, page) => {
	const list = element.localName === 'li' && linkWords > 0 && breaksOff.test(text) ? element.parentElement : null;
	const {lines} = list ? page.outline.block(list) : {lines: []};
	return lines.length > 2 && lines.every(item => breaksOff.test(item.text));
};
const breaksOff = /(?:…|\.{3})\]?$/;

/** The list right below “Read more”, where every item leads somewhere. */
export const isBelowLabel: Certainty = ({element}, page) => {
	const list = element.localName === 'li' ? element.parentElement : null;
	if (!list) return false;
	const {first, lines} = page.outline.block(list);
	const [head, label] = [page.lines[first - 1], page.phrases[first - 1]];
	if (!head || !label || !listed.has(label.kind)) return false;
	const isWhole = label.isWhole || label.phrase.split(' ').length >= head.words;
	return isWhole && head.element.parentElement === list.parentElement && lines.every(item => item.linkWords > 0);
};
const listed: ReadonlySet<ClutterKind> = new Set(['related', 'popular']);
