import {sentenceEnds} from '../../sentence-ends.ts';
import * as is from '../words/is.ts';
import {beginsLarge} from '../words/letters.ts';
import {isDash, isSign, type Range, type Token} from '../words/token.ts';
import {skipDay} from './dateline.ts';
import type {Marked} from './marked.ts';

/** In tokens: no sentence is longer, but on a page that is made to be slow; who speaks is looked for in all of one. */
const longest = 200;

/** Parts a passage's tokens into sentences, and counts for each token what stands before it. */
export function splitSentences(text: string, marked: readonly Marked[], tokens: Token[]): Range[] {
	const sentences: Range[] = [];
	const begin = skipDay(tokens);
	let from = 0;
	let words = 0;
	let cues = 0;
	let marks = 0;
	for (let n = 0; n < tokens.length; n += 1) {
		const token = tokens[n];
		if (!token) continue;
		token.sentence = sentences.length;
		token.words = words;
		token.cues = cues;
		token.marks = marks;
		if (token.type === 'word') words += 1;
		else if (token.type === 'marked') marks += 1;
		if (token.bits & (is.cue | is.participle)) cues += 1;
		const isEndless = n + 1 - from >= longest;
		const isInner = !isEndless && token.type === 'word' && n + 1 < tokens.length && !token.text.endsWith('.');
		const goesOn = isInner || !(isEndless || endsSentence(text, marked, {tokens, n}));
		if (n + 1 < begin || (goesOn && n + 1 !== begin)) continue;
		sentences.push({from, to: n + 1});
		from = n + 1;
	}
	return sentences;
}

function endsSentence(text: string, marked: readonly Marked[], {tokens, n}: {tokens: readonly Token[]; n: number}): boolean {
	const token = tokens[n];
	const next = tokens[n + 1];
	if (!token || !next) return true;
	if (token.type === 'word') {
		// “said Ito of Graz, Colo. ‘People …’”; not “Dr. ‘Gull’ Ito”
		const {start: begin = 0} = marked[next.marked] ?? {};
		if (next.type === 'marked') return token.text.endsWith('.') && !(token.bits & is.title) && beginsLarge(text.slice(begin, begin + 9));
		// “said Marek W. He added”; „mówi Marek W. Dodał“
		const ends = token.text.length > 2 ? is.stop : is.verb;
		return token.text.endsWith('.') && next.isCapital && (next.bits & ends) !== 0 && !(next.bits & is.givenName);
	}
	if (token.type === 'sign')
		return sentenceEnds.includes(token.text) && (begins(next) || (isDash(next) && (next.text !== '-' || begins(tokens[n + 2]))));
	if (next.type === 'marked') return true;
	const {start, end} = marked[token.marked] ?? {start: 0, end: 0};
	const last = text.charAt(end - 1);
	if (end <= start || !sentenceEnds.includes(last) || !begins(next)) return false;
	return !isAttribution(tokens, {from: n + 1, verbs: last === '.' ? is.verb : is.cue});
}

function begins({type, isCapital, text = ''}: Partial<Token> = {}): boolean {
	return type === 'marked' || isCapital === true || (text !== '' && '0123456789¿¡([•'.includes(text.charAt(0)));
}

/** “Mr Ito said.”, “asked Mr Ito,” after a question in marks: the sentence goes on. “Mr Ito laughed.” after a full stop is another. */
function isAttribution(tokens: readonly Token[], {from, verbs}: {from: number; verbs: number}): boolean {
	for (let n = from; n < from + 5; n += 1) {
		const token = tokens[n];
		if (token?.type !== 'word') return false;
		// “‘It is dry.’ Ito replied, ‘It is not.’”
		if (n > from && token.bits & verbs && verbs === is.verb && isSign(tokens[n + 1], ',') && tokens[n + 2]?.type === 'marked') return false;
		if (n > from && token.bits & verbs) return tokens[n + 1] === undefined || isSign(tokens[n + 1], '.,;');
		if (!token.isCapital && !(token.bits & is.determiner)) return false;
	}
	return false;
}
