import type {Line} from '../../line.ts';
import type {PageFacts} from '../facts/line-facts.ts';
import {isHeading} from '../ranking/line-features.ts';
import type {Certainty} from './header-lines.ts';
import {isAllLink} from './other-stories.ts';

/** Below this probability a line is left out in any case. */
const unlikely = 0.2;
const likely = 0.35;

/**
 * “More great stories”: a heading that stands over lines of which none is the story's and most are links to other pages of the site,
 * up to the next heading, which is none of it either, or to the page's end. A picture, a table or what is embedded may be all that a heading stands over.
 */
export const isOverOthers: Certainty = (line, page, verdicts) => {
	if (!isHeading(line)) return false;
	if (isOverLinks(line, page, verdicts)) return true;
	let end = line.index + 1;
	let links = 0;
	for (; isLeftOut(end, page, verdicts); end++) links += Number(isLinkHere(end, page));
	const next = page.lines[end];
	const count = end - line.index - 1;
	if (count === 0 || links < count / 2) return false;
	return next === undefined || (isHeading(next) && (verdicts[end] ?? 0) < unlikely && !page.showsBefore(end));
};

/** Right over a list of which no item is the story's and each leads, all of it or behind a kicker, elsewhere on this site. Of 414 such headings 409 are none of the story's. */
function isOverLinks({element, index, linkWords}: Line, page: PageFacts, verdicts: readonly number[]): boolean {
	const list = linkWords === 0 ? page.lines[index + 1]?.element.closest('ul, ol') : null;
	if (!list || list.contains(element)) return false;
	const {first, lines} = page.outline.block(list);
	const isOther = (item: Line) =>
		(verdicts[item.index] ?? 0) < unlikely &&
		item.linkWords >= item.words * leastLink &&
		page.links(item).elsewhere === 0 &&
		page.links(item).here === 0;
	return first === index + 1 && lines.length > 1 && lines.every(isOther);
}
/** Share of an item that is link, where the rest is its kicker. */
const leastLink = 0.4;

function isLinkHere(index: number, page: PageFacts): boolean {
	const line = page.lines[index];
	return line !== undefined && isAllLink(line) && page.links(line).elsewhere === 0;
}

/** No heading, with no picture or frame before it, and surely none of the story's. */
function isLeftOut(index: number, page: PageFacts, verdicts: readonly number[]): boolean {
	const line = page.lines[index];
	if (!line || isHeading(line) || page.showsBefore(index)) return false;
	return (verdicts[index] ?? 0) < unlikely && line.element.closest('table') === null;
}

/** “What we know so far”, right over a list of the story's. Of 18 such headings 17 are the story's. */
export const isOverList: Certainty = (line, page, verdicts) => {
	const next = page.lines[line.index + 1];
	if (!next || !isHeading(line) || line.linkWords > 0 || next.linkWords > 0) return false;
	const list = next.element.closest('ul, ol');
	return list !== null && list.parentElement === line.element.parentElement && (verdicts[next.index] ?? 0) >= likely;
};

/** “The lock: what we know ∙ Read more”: a heading alone in a box with a label that leads on. Of 32 headings over such a label none is the story's. */
export const isOverLabel: Certainty = (line, page) => {
	const label = page.lines[line.index + 1];
	const phrase = page.phrases[line.index + 1];
	if (!label || !isHeading(line) || !phrase?.isWhole || phrase.kind !== 'related') return false;
	let box = label.element.parentElement;
	while (box && !box.contains(line.element)) box = box.parentElement;
	return box !== null && page.outline.block(box).lines.length === mostInTeaser;
};
const mostInTeaser = 2;
