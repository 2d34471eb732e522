import {type PhraseMatch, phraseFinder} from '../clutter/phrases.ts';
import type {ClutterRule, Finding} from '../clutter/rule.ts';
import {type ClutterKind, clutterKinds, clutterRules} from '../clutter/rules/index.ts';
import type {Metadata} from '../metadata.ts';
import type {Line, Outline} from '../outline.ts';

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
	ancestry(element: Element): Ancestry;
	/** The publisher's own copy of the text, letters and digits only; undefined where there is none. */
	articleBody: string | undefined;
	titleWords: ReadonlySet<string>;
}

/** What stands round an element. Distances count elements upwards, `far` where there is none. */
export interface Ancestry {
	depth: number;
	/** To the nearest element of these names, itself included. */
	tags: Readonly<Record<AncestorTag, number>>;
	/** To the nearest element whose class names this kind of clutter. */
	kinds: Readonly<Record<ClutterKind, number>>;
	/** To the nearest element whose class says “story”. */
	story: number;
	/** To the nearest element whose class says “caption”. */
	caption: number;
}

export const ancestorTags = [
	'nav',
	'header',
	'footer',
	'aside',
	'article',
	'main',
	'figure',
	'form',
	'ul',
	'table',
	'blockquote',
	'section',
	'a',
	'p',
] as const;
export type AncestorTag = (typeof ancestorTags)[number];
export const far = 12;

const storyNames =
	/(?:article|story|entry|post|news|page|main|body)[-_]*(?:body|content|text|copy|main|inner|detail)|rich-?text|body-?copy|wysiwyg|paragraph|(?:^|[-_ ])(?:story|content|texto?|body|prose|cuerpo|noticia|artikel|corps|testo)(?:[-_ ]|$)/i;

/** What was found before: what Readability keeps, what the rules cut. */
export interface PageReading {
	url: string;
	readable: ReadonlySet<Line>;
	clutter: readonly Finding[];
}

const captionNames =
	/caption|legend|credit|copyright|bild-?unterschrift|bildtext|pie-?(?:de-?)?foto|didascalia|(?:^|[-_ ])(?:photo|image|img|picture|media|foto)[-_]*(?:text|desc|info|source|by)/i;

export function readPageFacts(outline: Outline, metadata: Metadata, {url, readable: readableLines, clutter}: PageReading): PageFacts {
	const {lines} = outline;
	const readable = lines.map(line => readableLines.has(line));
	const find = phraseFinder(metadata.language);
	const texts = new Map<string, number>();
	for (const {text} of lines) texts.set(text, (texts.get(text) ?? 0) + 1);
	const titleWords = new Set(toWords(metadata.title));
	return {
		url,
		outline,
		lines,
		metadata,
		readable,
		clutter,
		findings: coverBy(clutter, lines.length),
		phrases: lines.map(line => (line.words <= 70 ? find(line.text) : undefined)),
		firstReadable: readable.indexOf(true),
		lastReadable: readable.lastIndexOf(true),
		proseBefore: runningSums(lines.map(line => (line.isProse ? line.words : 0))),
		readableBefore: runningSums(readable.map(Number)),
		headline: findHeadline(lines, titleWords),
		repeats: line => texts.get(line.text) ?? 1,
		likeness: readLikeness(lines, readable),
		ancestry: readAncestry(),
		articleBody: metadata.articleBody ? squeeze(metadata.articleBody) : undefined,
		titleWords,
	};
}

/** Letters and digits in lower case, nothing between. */
export const squeeze = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
export const toWords = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function coverBy(clutter: readonly Finding[], length: number): (Finding | undefined)[] {
	const cover = new Array<Finding | undefined>(length).fill(undefined);
	for (const finding of clutter) for (let index = finding.first; index < finding.end; index++) cover[index] ??= finding;
	return cover;
}

export function runningSums(values: readonly number[]): number[] {
	const sums = [0];
	for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
	return sums;
}

/** The heading that says the title: `h1` before any other. */
function findHeadline(lines: readonly Line[], titleWords: ReadonlySet<string>): number {
	let best = -1;
	let bestScore = 0.6;
	for (const line of lines) {
		if (line.words > 60) continue;
		const words = toWords(line.text);
		const shared = words.filter(word => titleWords.has(word)).length;
		const score = shared / Math.max(words.length, titleWords.size, 1) + (line.element.localName === 'h1' ? 0.5 : 0);
		if (score > bestScore) [best, bestScore] = [line.index, score];
	}
	return best;
}

const signature = ({element}: Line) =>
	`${element.localName}.${element.getAttribute('class') ?? ''}/${element.parentElement?.localName}.${element.parentElement?.getAttribute('class') ?? ''}`;

function readLikeness(lines: readonly Line[], readable: readonly boolean[]): PageFacts['likeness'] {
	const words = new Map<string, number>();
	let all = 0;
	for (const line of lines) {
		if (!readable[line.index] || !line.isProse) continue;
		words.set(signature(line), (words.get(signature(line)) ?? 0) + line.words);
		all += line.words;
	}
	return line => (all ? (words.get(signature(line)) ?? 0) / all : 0);
}

function readAncestry(): PageFacts['ancestry'] {
	const known = new Map<Element, Ancestry>();
	const named = new Map<string, {kinds: ClutterKind[]; isStory: boolean; isCaption: boolean}>();
	const read = (element: Element): Ancestry => {
		const cached = known.get(element);
		if (cached) return cached;
		const outer = element.parentElement && element.localName !== 'body' ? read(element.parentElement) : undefined;
		const names = element.getAttribute('class') ?? '';
		const says = named.get(names) ?? readNames(names);
		named.set(names, says);
		const ancestry: Ancestry = {
			depth: (outer?.depth ?? 0) + 1,
			tags: nearest(ancestorTags, outer?.tags, name => name === element.localName),
			kinds: nearest(clutterKinds, outer?.kinds, kind => says.kinds.includes(kind)),
			story: says.isStory ? 0 : Math.min(far, (outer?.story ?? far) + 1),
			caption: says.isCaption ? 0 : Math.min(far, (outer?.caption ?? far) + 1),
		};
		known.set(element, ancestry);
		return ancestry;
	};
	return read;
}

function readNames(names: string): {kinds: ClutterKind[]; isStory: boolean; isCaption: boolean} {
	return {
		kinds: names ? clutterKinds.filter(kind => (clutterRules[kind] as ClutterRule).names?.test(names)) : [],
		isStory: storyNames.test(names),
		isCaption: captionNames.test(names),
	};
}

function nearest<K extends string>(
	names: readonly K[],
	outer: Readonly<Record<K, number>> | undefined,
	isHere: (name: K) => boolean,
): Record<K, number> {
	const distances = {} as Record<K, number>;
	for (const name of names) distances[name] = isHere(name) ? 0 : Math.min(far, (outer?.[name] ?? far) + 1);
	return distances;
}
