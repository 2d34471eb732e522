import type {Root} from 'hast';
import type {Block} from '../block.ts';
import type {Finding} from '../clutter/finding.ts';
import {isThread} from '../clutter/is-thread.ts';
import type {ClutterKind} from '../clutter/rules/index.ts';
import type {Line} from '../line.ts';
import type {Metadata} from '../metadata.ts';
import type {Outline} from '../outline.ts';
import type {Page} from '../page.ts';
import {toBody} from '../sanitize.ts';
import {testNames} from '../test-names.ts';
import {isInHeader} from './certainties/header-lines.ts';
import {rankLines} from './choose-lines.ts';
import {type PageFacts, type PageReading, readPageFacts} from './facts/line-facts.ts';
import {squeeze} from './facts/words.ts';
import {chooseEmbeds} from './figures/choose-embeds.ts';
import {chooseImages, findCaptions} from './figures/choose-images.ts';
import {isHeading} from './ranking/line-features.ts';
import {enough, findReadableLines} from './readable/find-readable-lines.ts';
import {standsInStory} from './stands-in-story.ts';
import {toLeftovers} from './to-leftovers.ts';
import {withWholeTables} from './whole-tables.ts';

/** The body of the story, and what stood in it and round it that is none of it. */
export interface Body {
	tree: Root;
	removed: Finding[];
	/** The summary before the first paragraph, where the story begins with it and it is not the headline's; it is not in the tree. */
	standfirst: string | undefined;
	/** Whether a text stands among the story's lines, or says what summaries never do. */
	holds(text: string | undefined): boolean;
}

/** What is known of a page when its body is looked for. */
export interface Reading {
	outline: Outline;
	metadata: Metadata;
	clutter: readonly Finding[];
}

/** A story shorter than this many words is a teaser, a menu or a caption. */
const shortestStory = 25;
/** Words of prose that leave no doubt that Readability found the story. */
const enoughProse = 120;
/**
 * From these probabilities on a line is the story's: where Readability keeps it and no rule points at it, so with headings and lines
 * that are half a link, where neither speaks, where a rule does.
 * Chosen on publishers left out of training: below, pages of the clutter set lose perfection; above, they lose lines of the story.
 */
const likely = {kept: 0.2, doubtful: 0.4, lost: 0.35, found: 0.45};

/** Chooses the story's lines and writes them as a tree; undefined where there is no story. */
export function extractBody(page: Page, {outline, metadata, clutter}: Reading): Body | undefined {
	const facts = readPageFacts(outline, metadata, readStory(page, outline, clutter));
	const verdicts = rankLines(facts);
	const likeliest = outline.lines.filter(line => (verdicts[line.index] ?? 0) >= leastOf(line, facts));
	const story = withWholeTables(likeliest, outline.lines);
	const standfirst = findStandfirstLine(story, metadata);
	const lines = story.filter(line => line !== standfirst);
	if (lines.reduce((sum, line) => sum + countTold(line), 0) < shortestStory) return undefined;
	if (areTeasers(lines, {outline, metadata})) return undefined;
	const chosen = new Set(story);
	const isStorys = standsInStory(outline, {lines, headline: facts.headline, clutter});
	const images = chooseImages(page, outline, isStorys);
	const embeds = chooseEmbeds(page, outline, {isStorys, chosen});
	const captions = findCaptions(outline, {story: chosen, figures: [...images, ...embeds], clutter});
	const told = new Set([...story, ...embeds.flatMap(embed => embed.lines)]);
	const isTold = ({first, end}: Finding) => outline.lines.slice(first, end).some(line => told.has(line));
	const isShown = (line: Line | undefined) => line !== undefined && (captions.has(line) || isInHeader(line, facts, verdicts));
	const isCaption = ({first, end}: Finding) => end > first && outline.lines.slice(first, end).every(line => captions.has(line));
	const found = clutter.filter(finding => isReported(finding, lines) && !isTold(finding) && !isCaption(finding));
	const removed = [...found, ...toLeftovers(facts, told, found).filter(({first}) => !isShown(outline.lines[first]))];
	const shown = outline.lines.filter(line => (chosen.has(line) && line !== standfirst) || captions.has(line));
	const text = squeeze(lines.map(line => line.text).join(' '));
	return {
		tree: toBody({lines: shown, captions, figures: [...images, ...embeds], baseUrl: page.baseUrl}),
		removed: removed.sort((a, b) => a.first - b.first),
		standfirst: standfirst && !isOfHeadline(standfirst, lines[0]?.element, facts) ? standfirst.text : undefined,
		holds: wanted => wanted !== undefined && (text.includes(squeeze(wanted)) || isFound(squeeze(wanted), facts)),
	};
}

/** A front page may keep nothing but the links to its stories. */
const countTold = ({isProse, words, linkWords}: Line) => (isProse ? words : words - linkWords);

function leastOf(line: Line, {readable, findings}: PageFacts): number {
	if (findings[line.index]) return likely.found;
	if (!readable[line.index]) return likely.lost;
	return isHeading(line) || isHalfLink(line) ? likely.doubtful : likely.kept;
}

/** “More: The bridge opens”: words, and a link that is no word of a sentence. Lines that are all link may be what the story lists. */
const isHalfLink = ({words, linkWords}: Line) => linkWords >= words * 0.4 && linkWords < words * 0.9;

/** The summary, where the story's lines begin with it. A first paragraph that the description repeats is none: it is built like the second. */
function findStandfirstLine(story: readonly Line[], {standfirst}: Metadata): Line | undefined {
	if (standfirst === undefined) return undefined;
	const wanted = squeeze(standfirst);
	const line = story.slice(0, 4).find(({text}) => squeeze(text) === wanted);
	const next = line && story.find(({isProse, index}) => isProse && index > line.index);
	return next && !isBuiltAlike(line.element, next.element) ? line : undefined;
}

/** Words of other kinds may stand in a summary. */
const never: readonly (string | undefined)[] = ['share', 'newsletter', 'subscribe', 'app', 'consent', 'social-follow'];

/** “Share on …”, called a summary by its class. */
const isFound = (wanted: string, {lines, phrases, squeezed}: PageFacts) =>
	lines.some(line => never.includes(phrases[line.index]?.kind) && squeezed(line) === wanted);

/** Elements that hold a headline and what belongs to it, by what they are or what their class, or their name for tests, is called. */
const headers = ['header, hgroup, [class*=head i], [class*=hero i]', ...testNames.map(name => `[${name}*=header i]`)].join();

/** What stands in the headline's own header is no more of the story's text than the headline is; nor is a second headline outside the story. */
function isOfHeadline(standfirst: Line, first: Element | undefined, {piece}: PageFacts): boolean {
	if (isHeading(standfirst) && !piece(standfirst.element).isInside) return true;
	let header = standfirst.element.parentElement?.closest(headers);
	while (header && !header.querySelector('h1')) header = header.parentElement?.closest(headers);
	return header != null && !header.contains(first ?? null);
}

const isBuiltAlike = (one: Element, other: Element) =>
	one.localName === other.localName &&
	one.parentElement === other.parentElement &&
	one.getAttribute('class') === other.getAttribute('class');

/** Menus outside the story are nobody's loss: the receipt leaves them out. */
const isReported = ({kind, first, end}: Finding, lines: readonly Line[]) =>
	kind !== 'navigation' || (first > (lines[0]?.index ?? 0) && end <= (lines.at(-1)?.index ?? 0));

/** Headline and summary. */
const mostInTeaser = 2;

/** Where each paragraph stands in a box of its own with a link, or with a headline that is one, and the publisher calls nothing an article, the page is a front of teasers. */
function areTeasers(lines: readonly Line[], {outline, metadata}: Pick<Reading, 'outline' | 'metadata'>): boolean {
	const prose = lines.filter(line => line.isProse || line.words >= 7);
	if (metadata.isArticle || prose.length < 4) return false;
	const parents = new Map<Element | null, number>();
	for (const {element} of prose) parents.set(element.parentElement, (parents.get(element.parentElement) ?? 0) + 1);
	const isTeaser = ({element: {parentElement}}: Line) =>
		parentElement !== null && (parents.get(parentElement) ?? 0) <= mostInTeaser && outline.block(parentElement).linkDensity > 0.2;
	return prose.filter(isTeaser).length > prose.length * 0.6;
}

/**
 * What Readability keeps without the clutter; where that is next to nothing, a piece that holds prose was no clutter after all;
 * where it is nothing, all the text of a page that is nothing else.
 */
export function readStory(page: Page, outline: Outline, clutter: readonly Finding[]): PageReading {
	const withoutClutter = (pieces: readonly Finding[], charThreshold = enough.brief): PageReading => ({
		url: page.url,
		root: page.document.body,
		readable: findReadableLines(page, outline, {
			cut: pieces.filter(piece => isWhole(piece, outline)).map(({element}) => element),
			charThreshold,
		}),
		clutter: pieces,
	});
	const first = withoutClutter(clutter);
	if (countProse(first.readable) >= enoughProse) return first;
	const isHarmless = (block: Block, kind: ClutterKind) =>
		block.proseWords < shortestStory || (kind === 'comments' && isThread(block, outline));
	const harmless = clutter.filter(({element, kind}) => isHarmless(outline.block(element), kind));
	const second = harmless.length < clutter.length ? withoutClutter(harmless) : first;
	const third = withoutClutter(clutter, enough.long);
	const better = [second, third].reduce((best, next) => (countProse(next.readable) > 2 * countProse(best.readable) ? next : best), first);
	return better.readable.size > 0 ? better : {...better, readable: findPlainText(outline)};
}

/** A page of hardly anything but sentences is its own story, whatever they say, though no element of it is one that Readability weighs: text right in the body. */
function findPlainText({lines}: Outline): ReadonlySet<Line> {
	const prose = new Set(lines.filter(({isProse}) => isProse));
	const words = lines.reduce((sum, line) => sum + line.words, 0);
	return countProse(prose) >= Math.max(enoughProse, words * 0.8) ? prose : new Set();
}

const countProse = (lines: ReadonlySet<Line>) => [...lines].reduce((sum, line) => sum + (line.isProse ? line.words : 0), 0);

const isWhole = ({element, first, end}: Finding, outline: Outline) =>
	outline.block(element).first === first && outline.block(element).end === end;
