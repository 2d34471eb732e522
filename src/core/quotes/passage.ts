import type {StoryBlock} from '../text.ts';
import {cueVerb, is, type Lexicon, stop} from './lexicon.ts';
import {findMarked, type Marked} from './marks.ts';

/** A word, a sign, or a whole run of marked words, which counts as one token. */
export interface Token {
	start: number;
	end: number;
	/** As written, without a possessive ending. */
	text: string;
	/** In lower case, without a shortened verb (“he’s” → “he”). */
	lower: string;
	/** Bits of `is`. */
	bits: number;
	type: 'word' | 'sign' | 'marked';
	isCapital: boolean;
	/** “Clinton’s”. */
	isPossessive: boolean;
	/** Index in the passage's `marked`, for marked words only. */
	marked: number;
	/** Index in the passage's `sentences`. */
	sentence: number;
}

/** A range of tokens, `to` not included. */
export interface Range {
	from: number;
	to: number;
}

/** A block of the story, read: its marked words, its tokens around them, its sentences. */
export interface Passage {
	block: number;
	kind: StoryBlock['kind'];
	text: string;
	marked: Marked[];
	tokens: Token[];
	sentences: Range[];
}

/** Words beyond this many characters of one block are not read for names and verbs: no paragraph is that long. */
const longestBlock = 20_000;

export function readPassage({kind, text}: StoryBlock, block: number, lexicon: Lexicon): Passage {
	const marked = findMarked(text);
	const tokens = readTokens(text.slice(0, longestBlock), marked, lexicon);
	return {block, kind, text, marked, tokens, sentences: splitSentences(text, marked, tokens)};
}

const tokenShape = /(?:\p{L}\.){2,}|[\p{L}\p{N}]+(?:['’.\-‐‑&][\p{L}\p{N}]+)*|\S/gu;
const shortened = /['’](?:s|d|ll|ve|re|m)$/i;

function readTokens(text: string, marked: readonly Marked[], lexicon: Lexicon): Token[] {
	const tokens: Token[] = [];
	let at = 0;
	const readTo = (end: number) => {
		for (const match of text.slice(at, end).matchAll(tokenShape)) addToken(tokens, match[0], {start: at + match.index, lexicon});
	};
	for (const [index, {from, to}] of marked.entries()) {
		if (from >= text.length) break;
		readTo(from);
		tokens.push({...sign, start: from, end: to, type: 'marked', marked: index});
		at = to;
	}
	readTo(text.length);
	return tokens;
}

const sign = {
	start: 0,
	end: 0,
	text: '',
	lower: '',
	bits: 0,
	type: 'sign' as Token['type'],
	isCapital: false,
	isPossessive: false,
	marked: -1,
	sentence: 0,
};

function addToken(tokens: Token[], written: string, {start, lexicon}: {start: number; lexicon: Lexicon}): void {
	const last = tokens.at(-1);
	const end = start + written.length;
	if (!/[\p{L}\p{N}]/u.test(written)) {
		const follows = last?.type === 'word' && last.end === start;
		if (written === '.' && follows && (last.text.length === 1 || (last.bits & is.abbreviation) !== 0)) {
			last.end = end;
			last.text += '.';
		} else if ((written === '’' || written === "'") && follows) last.isPossessive = true;
		else tokens.push({...sign, start, end, text: written, lower: written});
		return;
	}
	const text = written.replace(shortened, '');
	const lower = text.toLowerCase().replaceAll('’', "'");
	const bits = lexicon.words.get(lower) ?? lexicon.words.get(lower.replace(/\.$/, '')) ?? (/..ly$/.test(lower) ? is.adverb : 0);
	const isCapital = /^\p{Lu}/u.test(text);
	tokens.push({start, end, text, lower, bits, type: 'word', isCapital, isPossessive: /['’]s$/i.test(written), marked: -1, sentence: 0});
}

function splitSentences(text: string, marked: readonly Marked[], tokens: Token[]): Range[] {
	const sentences: Range[] = [];
	let from = 0;
	for (const [n, token] of tokens.entries()) {
		token.sentence = sentences.length;
		if (n === tokens.length - 1 || endsSentence(text, marked, {tokens, n})) {
			sentences.push({from, to: n + 1});
			from = n + 1;
		}
	}
	return sentences;
}

function endsSentence(text: string, marked: readonly Marked[], {tokens, n}: {tokens: readonly Token[]; n: number}): boolean {
	const token = tokens[n];
	const next = tokens[n + 1];
	if (!token || !next) return true;
	const begins = next.type === 'marked' || next.isCapital || /^[\d¿¡([—–•]/.test(next.text);
	if (token.type === 'sign') return /[.!?…。！？]/.test(token.text) && begins;
	if (token.type === 'word')
		return (
			token.text.endsWith('.') && token.text.length > 2 && next.isCapital && (next.bits & stop) !== 0 && !/^\p{Lu}\.$/u.test(token.text)
		);
	const {start, end} = marked[token.marked] ?? {start: 0, end: 0};
	if (next.type === 'marked') return true;
	const last = text[end - 1] ?? '';
	return begins && end > start && /[.!?…]/.test(last) && !isAttribution(tokens, n + 1);
}

/** “Mr Ito said.”, “asked Mr Ito,” after a question in marks: the sentence goes on. */
function isAttribution(tokens: readonly Token[], from: number): boolean {
	for (let n = from; n < from + 5; n += 1) {
		const token = tokens[n];
		if (token?.type !== 'word') return false;
		if (n > from && token.bits & cueVerb) return /^[.,;]?$/.test(tokens[n + 1]?.text ?? '') && tokens[n + 1]?.type !== 'marked';
		if (!token.isCapital && !(token.bits & is.determiner)) return false;
	}
	return false;
}
