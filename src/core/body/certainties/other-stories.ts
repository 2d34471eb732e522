import type {ClutterKind} from '../../clutter/rules/index.ts';
import type {Line} from '../../line.ts';
import type {PageFacts} from '../facts/line-facts.ts';
import {endsSentence} from '../facts/words.ts';
import type {Certainty} from './header-lines.ts';

/** As many words of prose in an article are a story, and no headline with a summary. */
const shortestArticle = 60;
const teasing = new Set(['p', 'li', 'div']);

/**
 * A line that is all link to another page of this site, whose address spells a headline or which stands in a list of such links:
 * another story, whatever stands round it. Of 915 such items and boxes on the labelled pages 902 are none of the story's, of 220 paragraphs 214.
 * So with headings that Readability loses: of 733 there whose address spells a headline 708 are none.
 * An item may have its kicker before the link: of 49 such 48 are none; so may a paragraph where a colon parts them: of 56 such 55.
 */
export const isOtherStory: Certainty = (line, page) => {
	const {element, text, words, linkWords} = line;
	const isTeasing = teasing.has(element.localName) || (/^h[2-6]$/.test(element.localName) && !page.readable[line.index]);
	if (!isTeasing || words < 4 || linkWords < words * 0.5) return false;
	const {elsewhere, here, slug} = page.links(line);
	if (elsewhere > 0 || here > 0) return false;
	if (!isAllLink(line)) return slug >= 3 && !endsSentence(text) && (element.localName === 'li' || hasKicker(line));
	return slug >= 3 || isInLinkList(line, page) || isWholeLink(line);
};

/** “DIVERS GIVE UP AT THE LOCK”: a paragraph or an item that is nothing but the link, whatever the address spells. Of 308 such lines 301 are none of the story's. */
function isWholeLink({element, text, words, nodes}: Line): boolean {
	if (element.localName === 'li') return element.parentElement?.childElementCount === 1;
	if (element.localName !== 'p' || words < shortestHeadline || /[.!…]["”»]?$/.test(text)) return false;
	return !nodes.some(node => /\.(?:pdf|docx?|xlsx?)$/i.test(node.parentElement?.closest('a')?.getAttribute('href') ?? ''));
}
const shortestHeadline = 5;

/** “The lock: *Divers give up*”: a few words and a colon, and the rest is the link. */
function hasKicker({nodes, words, linkWords}: Line): boolean {
	const link = nodes.findIndex(node => node.parentElement?.closest('a'));
	const kicker = nodes
		.slice(0, Math.max(0, link))
		.map(node => node.textContent)
		.join('')
		.trim();
	const length = kicker.split(/\s+/).length;
	return /[:：]$/.test(kicker) && length <= longestKicker && length + linkWords >= words;
}
const longestKicker = 5;

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

/** The headline of a teaser that stands in the story as an article of its own, with little beside it. Of 79 such links none was the story's. */
export const isInTeaser: Certainty = (line, page) => {
	const article = isAllLink(line) ? line.element.closest('article') : null;
	const around = article?.parentElement?.closest('article');
	if (!article || !around?.contains(page.lines[page.headline]?.element ?? null)) return false;
	const {words, proseWords} = page.outline.block(article);
	return words <= shortestArticle && proseWords < words / 2;
};

/** “Otters return. The town saw them again last…”: items of a list that all break off. Of 30 such items all are none of the story's. */
export const isExcerpt: Certainty = ({element, text, linkWords}, page) => {
	const list = element.localName === 'li' && linkWords > 0 && breaksOff.test(text) ? element.parentElement : null;
	const {lines} = list ? page.outline.block(list) : {lines: []};
	return lines.length > 2 && lines.every(item => breaksOff.test(item.text));
};
const breaksOff = /(?:…|\.{3})\]?$/;

/** The list right below “Read more”, where every item leads somewhere; or the paragraphs there that are nothing but links. */
export const isBelowLabel: Certainty = (line, page) => {
	const {element} = line;
	if (element.localName === 'p') return isAllLink(line) && isLinkBelowLabel(line, page);
	const list = element.localName === 'li' ? element.parentElement : null;
	if (!list) return false;
	const {first, lines} = page.outline.block(list);
	const head = page.lines[first - 1];
	return head !== undefined && isListLabel(head, page) && isBeside(head.element, list) && lines.every(item => item.linkWords > 0);
};

function isLinkBelowLabel({index, element}: Line, page: PageFacts): boolean {
	for (let at = index - 1; at >= index - mostLinks; at--) {
		const line = page.lines[at];
		if (!line || !isBeside(line.element, element)) return false;
		if (isListLabel(line, page)) return true;
		if (!isAllLink(line)) return false;
	}
	return false;
}
const mostLinks = 6;

const isBeside = (one: Element, other: Element) => one.parentElement === other.parentElement;

function isListLabel({index, words}: Line, page: PageFacts): boolean {
	const label = page.phrases[index];
	return label !== undefined && listed.has(label.kind) && (label.isWhole || label.phrase.split(' ').length >= words);
}
const listed: ReadonlySet<ClutterKind> = new Set(['related', 'popular']);
