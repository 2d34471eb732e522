import {clutterKinds} from '../clutter/rules/index.ts';
import type {Line} from '../outline.ts';
import {ancestorTags} from './ancestry.ts';
import type {PageFacts} from './line-facts.ts';
import {endsSentence, toWords} from './words.ts';

/** Features by name. Those of a group are read together, as they share what they look at. */
type FeatureGroup = (line: Line, page: PageFacts) => Record<string, number>;

const linksOf = (line: Line | undefined) => (line ? line.linkWords / Math.max(1, line.words) : -1);
const clamp = (value: number, limit: number) => Math.max(-limit, Math.min(limit, value));

/** The text itself. */
const readText: FeatureGroup = ({text, words, linkWords}) => ({
	words: Math.min(words, 120),
	characters: Math.min(text.length, 800),
	wordLength: text.length / Math.max(1, words),
	links: linkWords / Math.max(1, words),
	linkWords: Math.min(linkWords, 40),
	endsSentence: Number(endsSentence(text)),
	...countMarks(text),
	rights: Number(/©|\(c\)|copyright|all rights reserved|\bdpa\b|\bAFP\b|Reuters|Getty|\bAP\b|foto|photo|image|picture|bild:/i.test(text)),
	price: Number(/[$€£¥]\s?\d|\d\s?(?:[$€£¥%]|euros?\b|zł|kr\b)/i.test(text)),
});

const quotationMarks = new Set('"“”„«»「」');
/** As much of a text tells what it is made of. */
const longestSample = 400;

function countMarks(text: string): Record<'sentences' | 'commas' | 'quotes' | 'breaks' | 'digits' | 'capitals', number> {
	const counts = {sentences: 0, commas: 0, quotes: 0, breaks: 0, digits: 0, capitals: 0};
	const end = Math.min(text.length, longestSample);
	for (let at = 0; at < end; at++) {
		const code = text.charCodeAt(at);
		const mark = text.charAt(at);
		if (code >= 0x30 && code <= 0x39) counts.digits++;
		else if (
			(code >= 0x41 && code <= 0x5a) ||
			(code >= 0xc0 && code <= 0xde) ||
			(code >= 0x391 && code <= 0x42f && code < 0x3b0) ||
			(code >= 0x410 && code <= 0x42f)
		)
			counts.capitals++;
		else if (mark === '.' || mark === '!' || mark === '?' || mark === '。')
			counts.sentences += Number(code > 0x7f || /^(?:[\s”"»]|$)/.test(text.charAt(at + 1)));
		else if (mark === ',' || mark === '、' || mark === '，' || mark === '،') counts.commas++;
		else if (mark === '\n') counts.breaks++;
		else if (quotationMarks.has(mark)) counts.quotes++;
	}
	return {
		sentences: Math.min(12, counts.sentences),
		commas: Math.min(20, counts.commas),
		quotes: Math.min(6, counts.quotes),
		breaks: Math.min(5, counts.breaks),
		digits: counts.digits / Math.max(1, end),
		capitals: counts.capitals / Math.max(1, end),
	};
}

/** Whom it speaks of and to, and where its links lead. */
const readSubject: FeatureGroup = (line, page) => {
	const own = line.words <= 60 ? toWords(line.text) : [];
	const squeezed = line.words <= 100 ? page.squeezed(line) : '';
	const {elsewhere, slug, spelled} = page.links(line);
	const {site, authors} = page.names;
	const isAuthors = authors.some(name => squeezed.startsWith(name));
	return {
		linksElsewhere: elsewhere,
		slug: Math.min(12, slug),
		spelled,
		speaksToReader: own.filter(word => page.readerWords.has(word)).length / Math.max(1, own.length),
		namesSite: Number(own.length > 0 && site.some(name => squeezed.includes(name))),
		namesAuthor: authors.length === 0 ? -1 : isAuthors ? 2 : Number(authors.some(name => squeezed.includes(name))),
		titleShare: own.filter(word => page.titleWords.has(word)).length / Math.max(own.length, page.titleWords.size, 1),
		isStandfirst: Number(page.standfirst !== undefined && page.squeezed(line) === page.standfirst),
		inArticleBody: page.articleBody === undefined ? -1 : Number(page.articleBody.includes(page.squeezed(line).slice(0, 200))),
		repeats: Math.min(5, page.repeats(line)),
	};
};

const tagOrder = 'p li h1 h2 h3 h4 h5 div span td blockquote figcaption dd dt pre section article header'.split(' ');
const toldTags = 'article section blockquote figure p ul main'.split(' ').map(name => [`in:${name}`, ancestorTags.indexOf(name)] as const);
const toldKinds = (['subscribe', 'tags', 'popular', 'other', 'share', 'player', 'related', 'ad'] as const).map(
	kind => [`named:${kind}`, clutterKinds.indexOf(kind)] as const,
);

/** The element and what stands round it. */
const readPlace: FeatureGroup = (line, page) => {
	const {element} = line;
	const {depth, story, caption, tags, kinds} = page.ancestry(element);
	const features: Record<string, number> = {
		tag: tagOrder.indexOf(element.localName),
		isHeading: Number(/^h\d$/.test(element.localName)),
		italic: Number(isItalic(line)),
		depth,
		storyName: story,
		caption,
		anyKind: Math.min(...kinds),
		siblings: Math.min(30, element.parentElement?.childElementCount ?? 0),
		alike: Math.min(50, page.alike(line)),
		likeness: page.likeness(line),
		afterImage: Number(page.afterImage.has(line.index)),
		articleProse: page.articleProse(element),
	};
	for (const [name, place] of toldTags) features[name] = tags[place] ?? 0;
	for (const [name, place] of toldKinds) features[name] = kinds[place] ?? 0;
	return features;
};

/** It begins in italics. */
export function isItalic({nodes, element}: Line): boolean {
	for (let at = nodes[0]?.parentElement; at && at !== element; at = at.parentElement)
		if (at.localName === 'em' || at.localName === 'i') return true;
	return false;
}

/** The outermost element round the line that does not hold the story, and the elements one and two steps up. */
const readBoxes: FeatureGroup = (line, page) => {
	const piece = page.piece(line.element);
	const one = line.element.parentElement ?? line.element;
	return {
		'piece:inside': Number(piece.isInside),
		'piece:tag': tagOrder.indexOf(piece.element.localName),
		'piece:isOwn': Number(piece.element === line.element),
		'piece:alike': Math.min(30, piece.alike),
		'piece:images': Math.min(10, piece.images),
		'piece:controls': Math.min(10, piece.controls),
		'piece:kind': piece.kind,
		...readBox('piece', {element: piece.element, line}, page),
		...readBox('up1', {element: one, line}, page),
		...readBox('up2', {element: one.parentElement ?? one, line}, page),
	};
};

/** Size, links, prose of an element, how much of it is readable, and where in it the line stands. */
function readBox(name: string, {element, line: {index}}: {element: Element; line: Line}, page: PageFacts): Record<string, number> {
	const {words, linkDensity, proseWords, first, end} = page.outline.block(element);
	const length = Math.max(1, end - first);
	return {
		[`${name}:words`]: Math.min(2000, words),
		[`${name}:links`]: linkDensity,
		[`${name}:prose`]: proseWords / Math.max(1, page.prose),
		[`${name}:lines`]: Math.min(100, end - first),
		[`${name}:readable`]: ((page.readableBefore[end] ?? 0) - (page.readableBefore[first] ?? 0)) / length,
		[`${name}:position`]: (index - first) / length,
	};
}

/** Where the line stands in the page and in what Readability keeps. */
const readPosition: FeatureGroup = ({index}, page) => ({
	readable: Number(page.readable[index]),
	fromFirst: clamp(index - page.firstReadable, 40),
	toLast: clamp(page.lastReadable - index, 40),
	sinceReadable: gap(page, index, -1),
	tillReadable: gap(page, index, 1),
	proseBefore: (page.proseBefore[index] ?? 0) / Math.max(1, page.prose),
	pageProse: Math.min(4000, page.prose),
	fromHeadline: page.headline < 0 ? -50 : clamp(index - page.headline, 50),
});

/** Lines to the next readable one, 11 where it is farther. */
function gap({readable}: PageFacts, index: number, step: 1 | -1): number {
	for (let steps = 1; steps <= 10; steps++) if (readable[index + step * steps]) return steps;
	return 11;
}

const reasons = ['selector', 'name', 'phrase', 'form', 'links', 'repeat', 'place'];

/** What the rules found, and the lines before and after. */
const readNeighbours: FeatureGroup = ({index}, page) => {
	const finding = page.findings[index];
	const phrase = page.phrases[index];
	const [before2, before, after, after2] = [-2, -1, 1, 2].map(offset => page.lines[index + offset]);
	return {
		found: finding ? clutterKinds.indexOf(finding.kind) : -1,
		foundBy: finding ? reasons.indexOf(finding.evidence.reason) : -1,
		phrase: phrase ? clutterKinds.indexOf(phrase.kind) : -1,
		'before2:words': Math.min(100, before2?.words ?? -1),
		'before2:links': linksOf(before2),
		'before:words': Math.min(100, before?.words ?? -1),
		'before:links': linksOf(before),
		'before:found': Number(page.findings[index - 1] !== undefined),
		'before:label': Number(page.phrases[index - 1]?.isWhole ?? false),
		'before:colon': Number(/[:：]$/.test(before?.text ?? '')),
		'after:words': Math.min(100, after?.words ?? -1),
		'after:links': linksOf(after),
		'after:found': Number(page.findings[index + 1] !== undefined),
		'after:readable': Number(page.readable[index + 1] ?? false),
		'after2:words': Math.min(100, after2?.words ?? -1),
	};
};

const groups: readonly FeatureGroup[] = [readText, readSubject, readPlace, readBoxes, readPosition, readNeighbours];

/** Everything that the ranker may know of a line, by name. */
export const describeLine = (line: Line, page: PageFacts): Record<string, number> =>
	Object.assign({}, ...groups.map(read => read(line, page)));

/** The same without names, always in one order. */
export const readLineFeatures = (line: Line, page: PageFacts): number[] => groups.flatMap(read => Object.values(read(line, page)));
