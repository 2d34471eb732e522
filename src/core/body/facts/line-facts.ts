import type {Finding} from '../../clutter/finding.ts';
import type {PhraseMatch} from '../../clutter/phrase-match.ts';
import {findPhrases} from '../../clutter/phrases.ts';
import {findReaderWords} from '../../languages/reader-words.ts';
import type {Line} from '../../line.ts';
import type {Metadata} from '../../metadata.ts';
import type {Outline} from '../../outline.ts';
import {type Ancestry, ancestryReader} from './ancestry.ts';
import {groupAlike} from './group-alike.ts';
import {type LineLinks, readLineLinks} from './line-links.ts';
import {type Piece, pieceReader} from './pieces.ts';
import {squeeze, toWords} from './words.ts';

/** What is known of the page round its lines, so that a feature of a line is one look. */
export interface PageFacts {
	/** The page's address. */
	url: string;
	outline: Outline;
	lines: readonly Line[];
	metadata: Metadata;
	/** By line number: Readability keeps it. */
	readable: readonly boolean[];
	clutter: readonly Finding[];
	/** By line number: the clutter that covers it. */
	findings: readonly (Finding | undefined)[];
	/** By line number: the phrase of clutter in it. */
	phrases: readonly (PhraseMatch | undefined)[];
	/** Numbers of the first and last line that Readability keeps; -1 where there is none. */
	firstReadable: number;
	lastReadable: number;
	/** Words of prose on the page. */
	prose: number;
	/** Words of prose before each line, one more entry than lines. */
	proseBefore: readonly number[];
	/** Readable lines before each line, one more entry than lines. */
	readableBefore: readonly number[];
	/** Number of the line that holds the headline; -1 where none does. */
	headline: number;
	/** How often the same text stands on the page. */
	repeats(line: Line): number;
	/** Share of the readable prose that stands in elements marked up like this line's, 0 to 1. */
	likeness(line: Line): number;
	/** The same of elements with this one's name and classes, wherever they stand; 0 where it has no class. */
	nameLikeness(line: Line): number;
	ancestry(element: Element): Ancestry;
	piece(element: Element): Piece;
	links(line: Line): LineLinks;
	/** How many lines stand in elements marked up like this line's, and the number of the first of them. */
	alike(line: Line): number;
	firstAlike(line: Line): number;
	/** Names of the publisher and of the authors, letters and digits only. */
	names: {site: readonly string[]; authors: readonly string[]};
	/** Words by which publishers speak to their readers. */
	readerWords: ReadonlySet<string>;
	/** The publisher's own copy of the text, letters and digits only; undefined where there is none. */
	articleBody: string | undefined;
	/** The same of the summary. */
	standfirst: string | undefined;
	/** A line's text, letters and digits only. */
	squeezed(line: Line): string;
	/** Its words in lower case. */
	words(line: Line): readonly string[];
	/** By number of a line with an image right before it: what that image says of itself. */
	afterImage: ReadonlyMap<number, string>;
	/** Whether an image, a frame, a film or sound stands right before the line of that number. */
	showsBefore(index: number): boolean;
	/** Share of the page's prose that the `article` round an element holds, 0 to 1; -1 where there is none. */
	articleProse(element: Element): number;
	/** Words of the title, and how many words of a line are among them. */
	titleWords: ReadonlySet<string>;
	countTitleWords(line: Line): number;
}

/** What was found before: what Readability keeps, what the rules cut. */
export interface PageReading {
	url: string;
	/** Holds all lines. */
	root: Element;
	readable: ReadonlySet<Line>;
	clutter: readonly Finding[];
}

export function readPageFacts(outline: Outline, metadata: Metadata, {url, root, readable: readableLines, clutter}: PageReading): PageFacts {
	const {lines} = outline;
	const readable = lines.map(line => readableLines.has(line));
	const ancestry = ancestryReader();
	const storyBefore = runningSums(lines.map(line => (readable[line.index] && line.isProse ? line.words : 0)));
	const proseBefore = runningSums(lines.map(line => (line.isProse ? line.words : 0)));
	const {groupOf, storyNamed} = groupAlike(lines, readable);
	const shareOf = (words = 0) => words / Math.max(1, storyBefore.at(-1) ?? 0);
	const afterImage = readAlternatives(outline);
	const afterEmbed = new Set(outline.embeds.map(({line}) => line));
	return {
		url,
		...readWording(lines, metadata),
		outline,
		lines,
		metadata,
		readable,
		clutter,
		findings: coverBy(clutter, lines.length),
		phrases: findPhrases(lines, metadata.language),
		firstReadable: readable.indexOf(true),
		lastReadable: readable.lastIndexOf(true),
		prose: proseBefore.at(-1) ?? 0,
		proseBefore,
		readableBefore: runningSums(readable.map(Number)),
		repeats: repeatCounter(lines),
		likeness: line => shareOf(groupOf(line)?.story),
		nameLikeness: line => shareOf(storyNamed(line)),
		ancestry,
		piece: pieceReader({outline, root}, storyBefore, ancestry),
		links: linkReader(url),
		alike: line => groupOf(line)?.count ?? 1,
		firstAlike: line => groupOf(line)?.first ?? line.index,
		names: toNames(metadata),
		readerWords: findReaderWords(metadata.language),
		articleBody: metadata.articleBody ? squeeze(metadata.articleBody) : undefined,
		standfirst: metadata.standfirst ? squeeze(metadata.standfirst) : undefined,
		afterImage,
		showsBefore: index => afterImage.has(index) || afterEmbed.has(index),
		articleProse: articleReader(outline, proseBefore.at(-1) ?? 0),
	};
}

/** By number of the line after it, what an image says of itself; one that stands in for it without scripts often says nothing. */
function readAlternatives({images}: Outline): Map<number, string> {
	const said = new Map<number, string>();
	for (const {line, element} of images) said.set(line, readAlternative(element) || (said.get(line) ?? ''));
	return said;
}

/** Letters and digits only; where it has no words of its own, those of the link that it is in. */
function readAlternative(image: Element): string {
	const alternative = image.getAttribute('alt') ?? image.querySelector('[alt]')?.getAttribute('alt') ?? '';
	return squeeze(alternative || (image.closest('a')?.getAttribute('title') ?? ''));
}

function readWording(lines: readonly Line[], {title}: Metadata) {
	const titleWords = new Set(toWords(title));
	const words = onceALine(line => toWords(line.text));
	const countTitleWords = onceALine(line => countIn(titleWords, words(line)));
	const headline = findHeadline(lines, {titleWords, words, countTitleWords});
	return {titleWords, words, countTitleWords, headline, squeezed: onceALine(line => squeeze(line.text))};
}

function repeatCounter(lines: readonly Line[]): PageFacts['repeats'] {
	const counts = new Map<string, number>();
	for (const {text} of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
	return ({text}) => counts.get(text) ?? 1;
}

function linkReader(url: string): PageFacts['links'] {
	const host = URL.canParse(url) ? new URL(url).hostname : '';
	return onceALine(line => readLineLinks(line, host));
}

/** Reads it of each line when first asked. */
function onceALine<T>(read: (line: Line) => T): (line: Line) => T {
	const known: (T | undefined)[] = [];
	return line => (known[line.index] ??= read(line));
}

/** Shorter names stand in other words. */
const shortestName = 4;

function toNames({siteName, publisherNames, authors}: Metadata): PageFacts['names'] {
	const toList = (names: readonly string[]) => [...new Set(names.map(squeeze))].filter(name => name.length >= shortestName);
	return {
		site: toList([...(siteName ? [siteName] : []), ...publisherNames]),
		authors: toList(authors),
	};
}

function articleReader(outline: Outline, prose: number): PageFacts['articleProse'] {
	const known = new Map<Element, number>();
	return element => {
		const article = element.closest('article');
		if (!article) return -1;
		const share = known.get(article) ?? outline.block(article).proseWords / Math.max(1, prose);
		known.set(article, share);
		return share;
	};
}

function coverBy(clutter: readonly Finding[], length: number): (Finding | undefined)[] {
	const cover = new Array<Finding | undefined>(length).fill(undefined);
	for (const finding of clutter) for (let index = finding.first; index < finding.end; index++) cover[index] ??= finding;
	return cover;
}

export function runningSums(values: readonly number[]): number[] {
	const sums = [0];
	let sum = 0;
	for (let index = 0; index < values.length; index++) {
		sum += values[index] ?? 0;
		sums.push(sum);
	}
	return sums;
}

type Wording = Pick<PageFacts, 'titleWords' | 'words' | 'countTitleWords'>;

/** The heading that says the title: `h1` before any other. */
function findHeadline(lines: readonly Line[], {titleWords, words, countTitleWords}: Wording): number {
	let best = -1;
	let bestScore = 0.6;
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index];
		if (!line || line.words > 60) continue;
		const bonus = line.element.localName === 'h1' ? 0.5 : 0;
		// Too short to have as many words as it would take.
		if ((line.text.length + 1) / 2 / Math.max(titleWords.size, 1) + bonus < bestScore) continue;
		const score = countTitleWords(line) / Math.max(words(line).length, titleWords.size, 1) + bonus;
		if (score > bestScore) [best, bestScore] = [index, score];
	}
	return best;
}

/** How many of the words are in a set. */
export function countIn(set: ReadonlySet<string>, words: readonly string[]): number {
	let count = 0;
	for (let index = 0; index < words.length; index++) if (set.has(words[index] ?? '')) count++;
	return count;
}
