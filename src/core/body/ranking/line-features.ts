import type {EvidenceReason} from '../../article.ts';
import type {Block} from '../../block.ts';
import {clutterKinds} from '../../clutter/rules/index.ts';
import type {Line} from '../../line.ts';
import {ancestorTags} from '../facts/ancestry.ts';
import {countIn, type PageFacts} from '../facts/line-facts.ts';
import {endsSentence} from '../facts/words.ts';
import {addMarks} from './add-marks.ts';

/** Features that are read together, as they share what they look at: a value for each name. */
interface FeatureGroup {
	names: readonly string[];
	/** What they speak of, where they speak against a line. */
	about: Extract<EvidenceReason, 'wording' | 'markup' | 'place'>;
	/** Adds them to the row of a line. */
	add(row: number[], line: Line, page: PageFacts): void;
}

const linksOf = (line: Line | undefined) => (line ? line.linkWords / Math.max(1, line.words) : -1);
const clamp = (value: number, limit: number) => Math.max(-limit, Math.min(limit, value));

/** The text itself. */
const text: FeatureGroup = {
	about: 'wording',
	names: 'words characters wordLength links linkWords endsSentence sentences commas quotes breaks digits capitals rights price'.split(' '),
	add(row, {text, words, linkWords}) {
		row.push(
			Math.min(words, 120),
			Math.min(text.length, 800),
			text.length / Math.max(1, words),
			linkWords / Math.max(1, words),
			Math.min(linkWords, 40),
			Number(endsSentence(text)),
		);
		addMarks(row, text);
		row.push(
			Number(/©|\(c\)|copyright|all rights reserved|\bdpa\b|\bAFP\b|Reuters|Getty|\bAP\b|foto|photo|image|picture|bild:/i.test(text)),
			Number(/[$€£¥]\s?\d|\d\s?(?:[$€£¥%]|euros?\b|zł|kr\b)/i.test(text)),
		);
	},
};

/** Whom it speaks of and to, and where its links lead. */
const subject: FeatureGroup = {
	about: 'wording',
	names: 'linksElsewhere slug spelled speaksToReader namesSite namesAuthor titleShare isStandfirst inArticleBody repeats'.split(' '),
	add: addSubject,
};

function addSubject(row: number[], line: Line, page: PageFacts): void {
	const own = line.words <= 60 ? page.words(line) : [];
	const squeezed = line.words <= 100 ? page.squeezed(line) : '';
	const {elsewhere, slug, spelled} = page.links(line);
	const {site, authors} = page.names;
	const isAuthors = authors.some(name => squeezed.startsWith(name));
	row.push(
		elsewhere,
		Math.min(12, slug),
		spelled,
		countIn(page.readerWords, own) / Math.max(1, own.length),
		Number(own.length > 0 && site.some(name => squeezed.includes(name))),
		authors.length === 0 ? -1 : isAuthors ? 2 : Number(authors.some(name => squeezed.includes(name))),
		(own.length > 0 ? page.countTitleWords(line) : 0) / Math.max(own.length, page.titleWords.size, 1),
		Number(page.standfirst !== undefined && page.squeezed(line) === page.standfirst),
		page.articleBody === undefined ? -1 : Number(page.articleBody.includes(page.squeezed(line).slice(0, 200))),
		Math.min(5, page.repeats(line)),
	);
}

const tagOrder = 'p li h1 h2 h3 h4 h5 div span td blockquote figcaption dd dt pre section article header'.split(' ');
const toldTags = 'article section blockquote figure p ul main'.split(' ');
const toldTagPlaces = toldTags.map(name => ancestorTags.indexOf(name));
const toldKinds = ['subscribe', 'tags', 'popular', 'other', 'share', 'player', 'related', 'ad'] as const;
const toldKindPlaces = toldKinds.map(kind => clutterKinds.indexOf(kind));

/** The element and what stands round it. */
const place: FeatureGroup = {
	about: 'markup',
	names: [
		...'tag isHeading italic depth storyName caption anyKind siblings alike likeness afterImage articleProse'.split(' '),
		...toldTags.map(name => `in:${name}`),
		...toldKinds.map(kind => `named:${kind}`),
	],
	add(row, line, page) {
		const {element} = line;
		const {depth, story, caption, tags, kinds} = page.ancestry(element);
		row.push(
			tagOrder.indexOf(element.localName),
			Number(isHeading(line)),
			Number(isItalic(line)),
			depth,
			story,
			caption,
			Math.min(...kinds),
			Math.min(30, element.parentElement?.childElementCount ?? 0),
			Math.min(50, page.alike(line)),
			page.likeness(line),
			Number(page.afterImage.has(line.index)),
			page.articleProse(element),
		);
		for (const at of toldTagPlaces) row.push(tags[at] ?? 0);
		for (const at of toldKindPlaces) row.push(kinds[at] ?? 0);
	},
};

export const isHeading = ({element}: Line): boolean => /^h\d$/.test(element.localName);

/** It begins in italics. */
export function isItalic({nodes, element}: Line): boolean {
	for (let at = nodes[0]?.parentElement; at && at !== element; at = at.parentElement)
		if (at.localName === 'em' || at.localName === 'i') return true;
	return false;
}

const boxNames = 'words links prose lines readable position'.split(' ');

/** The outermost element round the line that does not hold the story, and the elements one and two steps up. */
const boxes: FeatureGroup = {
	about: 'markup',
	names: [
		...'inside tag isOwn alike images controls kind'.split(' ').map(name => `piece:${name}`),
		...['piece', 'up1', 'up2'].flatMap(box => boxNames.map(name => `${box}:${name}`)),
	],
	add(row, line, page) {
		const piece = page.piece(line.element);
		const one = line.element.parentElement ?? line.element;
		row.push(
			Number(piece.isInside),
			tagOrder.indexOf(piece.element.localName),
			Number(piece.element === line.element),
			Math.min(30, piece.alike),
			Math.min(10, piece.images),
			Math.min(10, piece.controls),
			piece.kind,
		);
		addBox(row, page.outline.block(piece.element), {line, page});
		addBox(row, page.outline.block(one), {line, page});
		addBox(row, page.outline.block(one.parentElement ?? one), {line, page});
	},
};

/** Size, links, prose of an element, how much of it is readable, and where in it the line stands. */
function addBox(row: number[], {words, linkDensity, proseWords, first, end}: Block, {line, page}: {line: Line; page: PageFacts}): void {
	const length = Math.max(1, end - first);
	row.push(
		Math.min(2000, words),
		linkDensity,
		proseWords / Math.max(1, page.prose),
		Math.min(100, end - first),
		((page.readableBefore[end] ?? 0) - (page.readableBefore[first] ?? 0)) / length,
		(line.index - first) / length,
	);
}

/** Where the line stands in the page and in what Readability keeps. */
const position: FeatureGroup = {
	about: 'place',
	names: 'readable fromFirst toLast sinceReadable tillReadable proseBefore pageProse fromHeadline'.split(' '),
	add(row, {index}, page) {
		row.push(
			Number(page.readable[index]),
			clamp(index - page.firstReadable, 40),
			clamp(page.lastReadable - index, 40),
			gap(page, index, -1),
			gap(page, index, 1),
			(page.proseBefore[index] ?? 0) / Math.max(1, page.prose),
			Math.min(4000, page.prose),
			page.headline < 0 ? -50 : clamp(index - page.headline, 50),
		);
	},
};

/** Lines to the next readable one, 11 where it is farther. */
function gap({readable}: PageFacts, index: number, step: 1 | -1): number {
	for (let steps = 1; steps <= 10; steps++) if (readable[index + step * steps]) return steps;
	return 11;
}

const reasons = ['selector', 'name', 'phrase', 'form', 'links', 'repeat', 'place'];

/** What the rules found, and the lines before and after. */
const neighbours: FeatureGroup = {
	about: 'place',
	names: (
		'found foundBy phrase before2:words before2:links before:words before:links before:found before:label before:colon ' +
		'after:words after:links after:found after:readable after2:words'
	).split(' '),
	add(row, {index}, page) {
		const finding = page.findings[index];
		const phrase = page.phrases[index];
		const before2 = page.lines[index - 2];
		const before = page.lines[index - 1];
		const after = page.lines[index + 1];
		const after2 = page.lines[index + 2];
		row.push(
			finding ? clutterKinds.indexOf(finding.kind) : -1,
			finding ? reasons.indexOf(finding.evidence.reason) : -1,
			phrase ? clutterKinds.indexOf(phrase.kind) : -1,
			Math.min(100, before2?.words ?? -1),
			linksOf(before2),
			Math.min(100, before?.words ?? -1),
			linksOf(before),
			Number(page.findings[index - 1] !== undefined),
			Number(page.phrases[index - 1]?.isWhole ?? false),
			Number(/[:：]$/.test(before?.text ?? '')),
			Math.min(100, after?.words ?? -1),
			linksOf(after),
			Number(page.findings[index + 1] !== undefined),
			Number(page.readable[index + 1] ?? false),
			Math.min(100, after2?.words ?? -1),
		);
	},
};

const groups = [text, subject, place, boxes, position, neighbours];

/** Names of all that the ranker may know of a line, in the order in which it is read. */
export const lineFeatures: readonly string[] = groups.flatMap(({names}) => names);

/** What each of them speaks of. */
export const doubts = groups.flatMap(({names, about}) => names.map(() => about));

/** What the ranker may know of a line, in the order of `lineFeatures`. */
export function readLineFeatures(line: Line, page: PageFacts): number[] {
	const row: number[] = [];
	for (const group of groups) group.add(row, line, page);
	return row;
}
