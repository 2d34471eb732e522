import {countWords, findLetter, isLetter, turnsLine} from '../words/letters.ts';
import type {Marked} from './marked.ts';
import {findSingleMarked} from './single-marks.ts';

interface Mark {
	at: number;
	length: number;
	/** `either`: the place does not tell. */
	turn: 'open' | 'close' | 'either';
}

/** Two commas, apostrophes or accents are typed for one mark, too. */
const mark = /["＂״“”„‟«»「」『』〝〞〟]|,,(?=\S)|''|’’|‘‘|``/g;
const beforeOpening = /[\s([{—–―\-/:'‘’“„«‚‹]/;
const afterClosing = /[\s.,;:!?()\]}—–―\-…/'’”»›¹²³،؛؟]/;

/** Outermost runs of words in quotation marks of one block. What stands in marks inside others is left alone. `next`: the text of the next block. */
export function findMarked(text: string, next?: string): Marked[] {
	const double = pair(text, readMarks(text));
	const single = findSingleMarked(text, next);
	if (single.length === 0) return double;
	const contains = (outer: Marked, inner: Marked) => outer.from <= inner.from && inner.to <= outer.to;
	const crosses = (a: Marked, b: Marked) => a.from < b.to && b.from < a.to;
	const outerSingle = single.filter(one => double.every(two => !crosses(one, two) || contains(one, two)));
	const outerDouble = double.filter(two => !outerSingle.some(one => crosses(one, two)));
	return [...outerSingle, ...outerDouble].sort((a, b) => a.from - b.from);
}

function readMarks(text: string): Mark[] {
	return Array.from(text.matchAll(mark)).flatMap(match => {
		const shape = match[0];
		const [previous, next] = [findNeighbour(text, match.index - 1, -1), findNeighbour(text, match.index + shape.length, 1)];
		const inWord = hebrew.test(previous) && hebrew.test(next);
		if (inWord && !isPrefixed(text, match.index)) return [];
		return {at: match.index, length: shape.length, turn: inWord ? 'open' : readTurn(shape, previous, next)};
	});
}

const hebrew = /[\u05d0-\u05ea]/;

/** ב"הארץ": behind a small word that is written together with the next one; else a mark in a Hebrew word makes it an abbreviation (ארה"ב). */
const isPrefixed = (text: string, at: number) =>
	/(?:^|[^\u05d0-\u05ea])[הבלשוכמ]{1,2}$/.test(text.slice(Math.max(0, at - 3), at)) && /^.[\u05d0-\u05ea]{2}/.test(text.slice(at, at + 3));

/** Of these in a row. */
const most = 4;

function findNeighbour(text: string, from: number, step: number): string {
	let at = from;
	while (Math.abs(at - from) < most && turnsLine(text[at] ?? ' ')) at += step;
	return text[at] ?? ' ';
}

/** Which way a mark turns, by its shape and its neighbours: one house's closing mark opens in another. */
function readTurn(shape: string, previous: string, next: string): Mark['turn'] {
	// “41''”: seconds.
	if ('」』〞〟'.includes(shape) || (shape.length > 1 && /\d/.test(previous))) return 'close';
	if ('„‟「『〝,,``‘‘'.includes(shape)) return 'open';
	// “d'« une erreur »”
	if (shape === '«' && /['’]/.test(previous)) return 'open';
	const canOpen = beforeOpening.test(previous) && !/[\s.,;:!?)]/.test(next);
	const canClose = !/\s/.test(previous) && afterClosing.test(next);
	if (canOpen && !canClose) return 'open';
	if (canClose && !canOpen) return 'close';
	if (shape === '«') return 'open';
	if (shape === '»' || shape === '”') return 'close';
	return shape === '“' && !isLetter(previous) ? 'open' : 'either';
}

function pair(text: string, marks: readonly Mark[]): Marked[] {
	const marked: Marked[] = [];
	let left = marks.filter(({turn}) => turn !== 'open').length - marks.filter(({turn}) => turn === 'open').length;
	let first: Mark | undefined;
	let depth = 0;
	for (const [n, mark] of marks.entries()) {
		left += mark.turn === 'open' ? 1 : -1;
		// “… est fermé."Je suis …”, “She writes,"It is …”: no white space before it.
		const mayOpen = mark.turn === 'either' && !first && (/[\s([{.!?…,]/.test(text[mark.at - 1] ?? ' ') || isGlued(text, marks, n));
		const opens = mark.turn === 'open' || mayOpen;
		if (opens && first && left > depth + 1) depth += 1;
		else if (opens) {
			if (first) marked.push(...toMarked(text, {open: first, close: undefined, limit: mark.at}));
			first = mark;
			depth = 0;
		} else if (first && depth > 0) depth -= 1;
		else if (first) {
			marked.push(...toMarked(text, {open: first, close: mark, limit: mark.at}));
			first = undefined;
		}
	}
	if (first) marked.push(...toMarked(text, {open: first, close: undefined, limit: text.length}));
	return marked;
}

/** “spoke of"quiet nights."”: between two letters a straight mark opens what the next one closes; not “6"x4"”. */
function isGlued(text: string, marks: readonly Mark[], n: number): boolean {
	const {at = 0, length = 0} = marks[n] ?? {};
	const isBetween = /^[a-zà-ÿ]["＂][a-zà-ÿ]$/i.test(text.slice(at - 1, at + 2));
	return isBetween && length === 1 && marks[n + 1]?.turn === 'close' && /\s/.test(text.slice(at, marks[n + 1]?.at));
}

/** Words of a quotation between apostrophes. */
const shortest = 3;

interface Run {
	open: Mark;
	close: Mark | undefined;
	/** Where the words end at the latest. */
	limit: number;
}

function toMarked(text: string, {open, close, limit}: Run): Marked[] {
	let start = open.at + open.length;
	let end = limit;
	const isBlank = (at: number) => /\s/.test(text[at] ?? '') || turnsLine(text[at] ?? '');
	while (start < end && isBlank(start)) start += 1;
	while (end > start && isBlank(end - 1)) end -= 1;
	const words = text.slice(start, end);
	// Wikis set a word or two in italics so.
	const isItalic = text.startsWith("''", open.at) && countWords(words, shortest) < shortest;
	if (findLetter(words) < 0 || isItalic) return [];
	return [{start, end, from: open.at, to: close ? close.at + close.length : end, isClosed: close !== undefined, isSpoken: false}];
}
