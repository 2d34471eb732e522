import {sentenceEnds} from '../../sentence-ends.ts';
import * as is from '../words/is.ts';
import {beginsLarge, countWords, findLetter, isLarge} from '../words/letters.ts';
import {has, type Range, type Token} from '../words/token.ts';
import type {Passage} from './passage.ts';

/** One run of marked words in one passage. */
export interface Piece {
	passage: Passage;
	/** Index of its token. */
	token: number;
}

export function readWords({passage, token}: Piece): string {
	const marked = passage.marked[passage.tokens[token]?.marked ?? -1];
	return passage.text.slice(marked?.start, marked?.end);
}

/** A piece and what stands around it, read once for all candidates. */
export interface View {
	piece: Piece;
	sentence: number;
	isSpoken: boolean;
	/** Values of `viewSlots`, in their order. */
	values: readonly number[];
}

/** What a view tells of a piece, with how many values each slot has. */
export const viewSlots = {
	/** Whether it begins large. */
	large: 2,
	/** How the words end: a comma, a stop or neither. */
	end: 3,
	/** What stands right before. */
	lead: 13,
	/** How many words of the sentence are not marked: none, few or many. */
	outside: 3,
	/** How many words: one, two, four, nine at least. */
	length: 4,
	/** Whether the sentence is reported speech by its verb's form. */
	reported: 2,
	/** Whether the block begins with it. */
	first: 2,
	/** `styleOf`. */
	style: 3,
};

export function viewOf(piece: Piece): View {
	const {passage, token: at} = piece;
	const token = passage.tokens[at];
	const marked = passage.marked[token?.marked ?? -1];
	const words = passage.text.slice(marked?.start, marked?.end);
	const sentence = passage.sentences[token?.sentence ?? 0] ?? {from: 0, to: 0};
	const {others, reported} = readAround(passage.tokens, sentence);
	const count = countWords(words, 9);
	const values = [
		Number(beginsLarge(words)),
		endOf(words.charAt(words.length - 1), passage.tokens[at + 1]?.text ?? ''),
		at === sentence.from ? 0 : leadOf(passage.tokens[at - 1]),
		others === 0 ? 0 : others < 8 ? 1 : 2,
		count < 2 ? 0 : count < 4 ? 1 : count < 9 ? 2 : 3,
		reported,
		Number(at === 0),
		styleOf(words),
	];
	return {piece, sentence: token?.sentence ?? 0, isSpoken: marked?.isSpoken ?? false, values};
}

function readAround(tokens: readonly Token[], {from, to}: Range): {others: number; reported: number} {
	let others = 0;
	let reported = 0;
	for (let n = from; n < to; n += 1) {
		if (tokens[n]?.type === 'word') others += 1;
		if (has(tokens[n], is.reported)) reported = 1;
	}
	return {others, reported};
}

function endOf(last: string, next: string): number {
	if (last === ',' || next === ',') return 0;
	return sentenceEnds.includes(last) || (next.length === 1 && sentenceEnds.includes(next)) ? 1 : 2;
}

/** 0: begins small; 1: every long word is large, as in names of things; 2: else. */
function styleOf(words: string): number {
	const first = words.charAt(Math.max(0, findLetter(words)));
	if (!isLarge(first) && first !== first.toUpperCase()) return 0;
	if ('.!?…,'.includes(words.charAt(words.length - 1))) return 2;
	const long = words.split(/[\s,;:.!?()-]+/, 12).filter(word => word.length > 3);
	const large = long.filter(word => isLarge(word.charAt(0)) || /^\d/.test(word));
	return large.length >= long.length * 0.7 && long.length <= 8 ? 1 : 2;
}

/** 0: the sentence begins here. */
function leadOf(token: Token | undefined): number {
	if (token?.type === 'marked') return 1;
	if (token?.type === 'sign') return '—–-'.includes(token.text) ? 6 : 3 + ',:('.indexOf(token.text);
	const bits = token?.bits ?? 0;
	if (bits & (is.verb | is.softVerb | is.participle)) return 7;
	if (bits & is.determiner) return 8;
	if (bits & is.conjunction) return 9;
	return bits & is.auxiliary ? 10 : bits & is.preposition ? 11 : 12;
}
