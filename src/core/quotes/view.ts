import {beginsLarge, countWords, findLetter, isLarge} from './letters.ts';
import {is} from './lexicon.ts';
import type {Passage, Token} from './passage.ts';

/** One run of marked words in one passage. */
export interface Piece {
	passage: Passage;
	/** Index of its token. */
	token: number;
}

/** A piece and what stands around it, read once for all candidates. */
export interface View {
	piece: Piece;
	sentence: number;
	isSpoken: boolean;
	slots: {
		/** Whether it begins large. */
		large: string;
		/** How the words end: `comma`, `stop` or `open`. */
		end: string;
		/** What stands right before: `start`, a sign, `that`, `cue`, `article`, `word` and so on. */
		lead: string;
		/** How many words of the sentence are not marked. */
		outside: string;
		/** How many words, at least. */
		length: string;
		/** `title`: every long word is large, as in names of things; `low`: begins small; else `text`. */
		style: string;
		/** Whether the sentence is reported speech by its verb's form. */
		reported: string;
		/** Whether the block begins with it. */
		first: string;
	};
}

export function viewOf(piece: Piece): View {
	const {passage, token: at} = piece;
	const token = passage.tokens[at];
	const marked = passage.marked[token?.marked ?? -1];
	const words = passage.text.slice(marked?.start, marked?.end);
	const sentence = passage.sentences[token?.sentence ?? 0] ?? {from: 0, to: 0};
	const around = passage.tokens.slice(sentence.from, sentence.to);
	const others = around.filter(({type}) => type === 'word').length;
	const last = words.at(-1) ?? '';
	const next = passage.tokens[at + 1]?.text ?? '';
	const count = countWords(words, 9);
	const slots = {
		large: `${beginsLarge(words)}`,
		end: last === ',' || next === ',' ? 'comma' : /[.!?…]/.test(last) || (/[.!?]/.test(next) && next.length === 1) ? 'stop' : 'open',
		lead: at === sentence.from ? 'start' : leadOf(passage.tokens[at - 1]),
		outside: others === 0 ? 'none' : others < 8 ? 'few' : 'many',
		length: count < 2 ? '1' : count < 4 ? '2' : count < 9 ? '4' : '9',
		style: styleOf(words),
		reported: `${around.some(({bits}) => (bits & is.reported) !== 0)}`,
		first: `${at === 0}`,
	};
	return {piece, sentence: token?.sentence ?? 0, isSpoken: marked?.isSpoken ?? false, slots};
}

function styleOf(words: string): string {
	const first = words.charAt(Math.max(0, findLetter(words)));
	if (!isLarge(first) && first !== first.toUpperCase()) return 'low';
	if (/[.!?…,]$/.test(words)) return 'text';
	const long = words.split(/[\s,;:.!?()-]+/, 12).filter(word => word.length > 3);
	const large = long.filter(word => isLarge(word.charAt(0)) || /^\d/.test(word));
	return large.length >= long.length * 0.7 && long.length <= 8 ? 'title' : 'text';
}

function leadOf(token: Token | undefined): string {
	if (token?.type === 'marked') return 'marked';
	if (token?.type === 'sign') return /[,:(—–-]/.test(token.text) ? token.text.replace(/[–-]/, '—') : 'sign';
	const bits = token?.bits ?? 0;
	if (bits & (is.verb | is.softVerb | is.participle)) return 'cue';
	if (bits & is.determiner) return 'article';
	if (bits & is.conjunction) return 'that';
	return bits & is.auxiliary ? 'aux' : bits & is.preposition ? 'prep' : 'word';
}
