import type {Attribution} from '../attribution.ts';
import {isNameOrRole} from '../mentions/mention.ts';
import type {Piece} from '../passages/view.ts';
import * as is from '../words/is.ts';
import {has, type Token} from '../words/token.ts';

/** “…,” said Ito; “…,” Ito said; “…,” Ito, the mayor, said: right after the words in marks. */
export function isToldAfter({mention: {phrase, passage}, cue, bits, shape}: Attribution, piece: Piece): boolean {
	if (!(bits & is.verb) || passage !== piece.passage) return false;
	const begin = piece.passage.tokens[piece.token + 1]?.type === 'sign' ? piece.token + 2 : piece.token + 1;
	if (shape === 'right') return cue.from === begin;
	return (shape === 'left' || shape === 'apposition') && phrase === begin && cue.from > begin;
}

/** In tokens: “said on Monday that the plan was”. */
const mostBetween = 6;

/** Ito said: “…”; Ito called the plan “…”: somebody's verb, and from it to the words in marks nothing but what it says. */
export function isToldBefore({mention, cue, bits, shape}: Attribution, {passage, token}: Piece): boolean {
	const {type, to} = mention;
	const isSubject = shape === 'left' || shape === 'right' || shape === 'apposition';
	const isSomebody = isNameOrRole(mention) || (type === 'pronoun' && (mention.bits & is.pronoun) !== is.it);
	if (!(bits & is.cue) || mention.passage !== passage || !isSubject || !isSomebody) return false;
	const from = Math.max(cue.to, to);
	const between = passage.tokens.slice(from, token);
	// “gave an ‘inaccurate’ answer”: in whose words is not told.
	if (!(bits & is.verb) && (has(between.at(-1), is.determiner) || between.some(token => token.type === 'sign'))) return false;
	if (from > token || between.length > mostBetween || passage.tokens[from]?.sentence !== passage.tokens[token]?.sentence) return false;
	const isEnd = ({text}: Token, n: number) => text === ':' || (text === ',' && n === between.length - 1);
	return between.every((token, n) => (token.type === 'word' ? !(token.bits & is.cue) : isEnd(token, n)));
}
