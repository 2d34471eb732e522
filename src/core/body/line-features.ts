import {clutterKinds} from '../clutter/rules/index.ts';
import type {Line} from '../outline.ts';
import {ancestorTags} from './ancestry.ts';
import type {PageFacts} from './line-facts.ts';
import {toWords} from './words.ts';

type Feature = (line: Line, page: PageFacts) => number;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const isLower = (character = '') => character !== character.toUpperCase();
const countCapitals = (text: string) => {
	let capitals = 0;
	for (const character of text) if (character !== character.toLowerCase()) capitals++;
	return capitals;
};
const at = (page: PageFacts, line: Line, offset: number): Line | undefined => page.lines[line.index + offset];
const isReadable = (line: Line, page: PageFacts) => page.readable[line.index] === true;
const shareOfLinks = (line: Line | undefined) => (line ? line.linkWords / Math.max(1, line.words) : -1);

/** The words themselves. */
const words: Record<string, Feature> = {
	words: line => Math.min(line.words, 120),
	characters: line => Math.min(line.text.length, 800),
	wordLength: line => line.text.length / Math.max(1, line.words),
	links: line => shareOfLinks(line),
	linkWords: line => Math.min(line.linkWords, 40),
	isProse: line => Number(line.isProse),
	endsSentence: line => Number(/[.!?…。！？؟][”"’'»“)\]]*$/.test(line.text)),
	endsColon: line => Number(/[:：]$/.test(line.text)),
	sentences: line => Math.min(12, count(line.text, /[.!?。！？](?:\s|$|[”"»])/g)),
	commas: line => Math.min(20, count(line.text, /[,、，،]/g)),
	startsLower: line => Number(isLower(line.text[0])),
	startsMark: line => Number(/^[!#-&*-/:-@\\\]-`{-~\u00a1-\u00aa\u00ac-\u00bf\u2010-\u2017\u2020-\u206f\u2190-\u2bff]/.test(line.text)),
	quotes: line => Math.min(6, count(line.text, /["“”„«»「」]/g)),
	digits: line => count(line.text, /[0-9]/g) / Math.max(1, line.text.length),
	capitals: line => countCapitals(line.text) / Math.max(1, line.text.length),
	pipes: line => Math.min(4, count(line.text, /[|•·›»→]/g)),
	address: line => Number(/@|https?:|www\.|\.com\b/.test(line.text)),
	date: line => Number(/\b(?:19|20)\d\d\b|\d{1,2}[:.]\d{2}\b|\d{1,2}[./]\d{1,2}[./]\d{2,4}/.test(line.text)),
	rights: line =>
		Number(/©|\(c\)|copyright|all rights reserved|\bdpa\b|\bAFP\b|Reuters|Getty|\bAP\b|foto|photo|image|picture|bild:/i.test(line.text)),
	breaks: line => Math.min(5, count(line.text, /\n/g)),
	price: line => Number(/[$€£¥]\s?\d|\d\s?(?:[$€£¥]|euro?\b|zł|kr\b)|\d\s?%/i.test(line.text)),
	linksElsewhere: (line, page) => page.links(line).elsewhere,
	slug: (line, page) => Math.min(12, page.links(line).slug),
	spelled: (line, page) => page.links(line).spelled,
	speaksToReader: (line, page) => page.speaksToReader(line),
	namesSite: (line, page) => Number(line.words <= 60 && page.names.site.some(name => page.squeezed(line).includes(name))),
	namesAuthor: (line, page) => {
		if (line.words > 100 || page.names.authors.length === 0) return -1;
		const text = page.squeezed(line);
		return page.names.authors.some(name => text.startsWith(name)) ? 2 : Number(page.names.authors.some(name => text.includes(name)));
	},
};

const tagOrder = [
	'p',
	'li',
	'h1',
	'h2',
	'h3',
	'h4',
	'h5',
	'div',
	'span',
	'td',
	'blockquote',
	'figcaption',
	'dd',
	'dt',
	'pre',
	'section',
	'article',
	'header',
];
const firstNode = (line: Line) => line.nodes.find(node => node.nodeType === 3 && (node as Text).data.trim())?.parentElement;
const emphasis = (line: Line, names: string) => Number(Boolean(firstNode(line)?.closest(names)));

/** The outermost element round the line that does not hold the story. */
const piece: Record<string, Feature> = {
	'piece:words': (line, page) => Math.min(2000, pieceBlock(line, page).words),
	'piece:links': (line, page) => pieceBlock(line, page).linkDensity,
	'piece:prose': (line, page) => pieceBlock(line, page).proseWords / Math.max(1, page.proseBefore.at(-1) ?? 1),
	'piece:lines': (line, page) => Math.min(100, pieceBlock(line, page).end - pieceBlock(line, page).first),
	'piece:readable': (line, page) => readableShare(pieceBlock(line, page), page),
	'piece:position': (line, page) =>
		(line.index - pieceBlock(line, page).first) / Math.max(1, pieceBlock(line, page).end - pieceBlock(line, page).first),
	'piece:inside': (line, page) => Number(page.piece(line.element).isInside),
	'piece:tag': (line, page) => tagOrder.indexOf(page.piece(line.element).element.localName),
	'piece:isOwn': (line, page) => Number(page.piece(line.element).element === line.element),
	'piece:alike': (line, page) => Math.min(30, page.piece(line.element).alike),
	'piece:images': (line, page) => Math.min(10, page.piece(line.element).images),
	'piece:controls': (line, page) => Math.min(10, page.piece(line.element).controls),
	'piece:kind': (line, page) => page.piece(line.element).kind,
};
const pieceBlock = (line: Line, page: PageFacts) => page.outline.block(page.piece(line.element).element);
const readableShare = ({first, end}: {first: number; end: number}, page: PageFacts) =>
	((page.readableBefore[end] ?? 0) - (page.readableBefore[first] ?? 0)) / Math.max(1, end - first);

/** The element and what stands round it. */
const place: Record<string, Feature> = {
	tag: line => tagOrder.indexOf(line.element.localName),
	isHeading: line => Number(/^h\d$/.test(line.element.localName)),
	bold: line => emphasis(line, 'b,strong'),
	italic: line => emphasis(line, 'em,i'),
	small: line => emphasis(line, 'small,time,button,label,address'),
	depth: (line, page) => page.ancestry(line.element).depth,
	storyName: (line, page) => page.ancestry(line.element).story,
	...Object.fromEntries(
		ancestorTags.map((name, place) => [`in:${name}`, (line: Line, page: PageFacts) => page.ancestry(line.element).tags[place] ?? 0]),
	),
	...Object.fromEntries(
		clutterKinds.map((kind, place) => [`named:${kind}`, (line: Line, page: PageFacts) => page.ancestry(line.element).kinds[place] ?? 0]),
	),
	anyKind: (line, page) => Math.min(...page.ancestry(line.element).kinds),
	...around(1),
	...around(2),
	...piece,
	alike: (line, page) => Math.min(50, page.alike(line)),
	likeness: (line, page) => page.likeness(line),
	siblings: line => Math.min(30, line.element.parentElement?.childElementCount ?? 0),
	caption: (line, page) => page.ancestry(line.element).caption,
	afterImage: (line, page) => Number(page.afterImage.has(line.index)),
	sinceImage: (line, page) => Math.min(10, line.index - (page.outline.images.findLast(image => image.line <= line.index)?.line ?? -100)),
	articleProse: (line, page) => {
		const article = line.element.closest('article');
		return article ? page.outline.block(article).proseWords / Math.max(1, page.proseBefore.at(-1) ?? 1) : -1;
	},
	isSecondArticle: (line, page) => Number(line.index > page.secondHeadline),
	hasImage: line => Number(line.element.parentElement?.querySelector('img') != null),
	asksForEmail: (line, page) => Number(page.outline.block(line.element.parentElement?.parentElement ?? line.element).asksForEmail),
};

/** An ancestor some steps up: its size, links, prose, and how much of it is readable. */
function around(steps: number): Record<string, Feature> {
	const block = (line: Line, page: PageFacts) => {
		let element: Element = line.element;
		for (let step = 0; step < steps && element.parentElement; step++) element = element.parentElement;
		return page.outline.block(element);
	};
	return {
		[`up${steps}:words`]: (line, page) => Math.min(2000, block(line, page).words),
		[`up${steps}:links`]: (line, page) => block(line, page).linkDensity,
		[`up${steps}:prose`]: (line, page) => block(line, page).proseWords / Math.max(1, page.proseBefore.at(-1) ?? 1),
		[`up${steps}:lines`]: (line, page) => Math.min(100, block(line, page).end - block(line, page).first),
		[`up${steps}:readable`]: (line, page) => {
			const {first, end} = block(line, page);
			return ((page.readableBefore[end] ?? 0) - (page.readableBefore[first] ?? 0)) / Math.max(1, end - first);
		},
		[`up${steps}:position`]: (line, page) =>
			(line.index - block(line, page).first) / Math.max(1, block(line, page).end - block(line, page).first),
	};
}

/** Where the line stands in the page and in what Readability keeps. */
const position: Record<string, Feature> = {
	readable: (line, page) => Number(page.readable[line.index]),
	fromFirst: (line, page) => clamp(line.index - page.firstReadable, 40),
	toLast: (line, page) => clamp(page.lastReadable - line.index, 40),
	sinceReadable: gap(-1, isReadable),
	tillReadable: gap(1, isReadable),
	sinceProse: gap(-1, (other, page) => other.isProse && isReadable(other, page)),
	tillProse: gap(1, (other, page) => other.isProse && isReadable(other, page)),
	proseBefore: (line, page) => (page.proseBefore[line.index] ?? 0) / Math.max(1, page.proseBefore.at(-1) ?? 1),
	pageProse: (_, page) => Math.min(4000, page.proseBefore.at(-1) ?? 0),
	fromHeadline: (line, page) => (page.headline < 0 ? -50 : clamp(line.index - page.headline, 50)),
	titleShare: (line, page) => {
		const own = toWords(line.text);
		return own.length > 60 ? 0 : own.filter(word => page.titleWords.has(word)).length / Math.max(own.length, page.titleWords.size, 1);
	},
	isStandfirst: (line, page) => Number(page.standfirst !== undefined && page.squeezed(line) === page.standfirst),
	inArticleBody: (line, page) =>
		page.articleBody === undefined ? -1 : Number(page.articleBody.includes(page.squeezed(line).slice(0, 200))),
	repeats: (line, page) => Math.min(5, page.repeats(line)),
};

const clamp = (value: number, limit: number) => Math.max(-limit, Math.min(limit, value));

/** Lines to the next one of a sort, 10 at most. */
function gap(step: 1 | -1, isWanted: (other: Line, page: PageFacts) => boolean): Feature {
	return (line, page) => {
		for (let steps = 1; steps <= 10; steps++) {
			const other = at(page, line, step * steps);
			if (!other || isWanted(other, page)) return other ? steps : 11;
		}
		return 11;
	};
}

/** What the rules found, and the lines before and after. */
const rules: Record<string, Feature> = {
	found: (line, page) => {
		const kind = page.findings[line.index]?.kind;
		return kind ? clutterKinds.indexOf(kind) : -1;
	},
	foundBy: (line, page) =>
		['selector', 'name', 'phrase', 'form', 'links', 'repeat', 'place'].indexOf(page.findings[line.index]?.evidence.reason ?? ''),
	phrase: (line, page) => (page.phrases[line.index] ? clutterKinds.indexOf(page.phrases[line.index]?.kind ?? 'other') : -1),
	label: (line, page) => Number(page.phrases[line.index]?.isLabel ?? false) + Number(page.phrases[line.index]?.isWhole ?? false),
	labelBefore: (line, page) => Number(page.phrases[line.index - 1]?.isWhole ?? false),
	...neighbour('before', -1),
	...neighbour('before2', -2),
	...neighbour('after', 1),
	...neighbour('after2', 2),
};

function neighbour(name: string, offset: number): Record<string, Feature> {
	return {
		[`${name}:words`]: (line, page) => Math.min(100, at(page, line, offset)?.words ?? -1),
		[`${name}:links`]: (line, page) => shareOfLinks(at(page, line, offset)),
		[`${name}:sameTag`]: (line, page) => Number(at(page, line, offset)?.element.localName === line.element.localName),
		[`${name}:sameParent`]: (line, page) => Number(at(page, line, offset)?.element.parentElement === line.element.parentElement),
		[`${name}:found`]: (line, page) => Number(page.findings[line.index + offset] !== undefined),
		[`${name}:readable`]: (line, page) => Number(page.readable[line.index + offset] ?? false),
		[`${name}:endsSentence`]: (line, page) => Number(/[.!?…。！？][”"’'»“)\]]*$/.test(at(page, line, offset)?.text ?? '')),
	};
}

/** Everything that the ranker may know of a line, by name. */
export const lineFeatures: Record<string, Feature> = {...words, ...place, ...position, ...rules};
const functions = Object.values(lineFeatures);

/** A row of numbers in the order of `lineFeatures`. */
export const readLineFeatures = (line: Line, page: PageFacts): number[] => functions.map(feature => feature(line, page));
