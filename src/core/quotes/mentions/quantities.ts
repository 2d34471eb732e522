import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {has, standsAt, type Token} from '../words/token.ts';

/**
 * “71 percent of drivers”, “two-thirds”, “about four in 10”, “hundreds”: where a share or a number of people that begins at token `n` ends,
 * where it belongs to somebody or something is said of it; undefined where none begins.
 */
export function readQuantity(tokens: readonly Token[], n: number, {quantities, genitives}: Lexicon): number | undefined {
	const about = quantities.about.find(phrase => standsAt(tokens, n, phrase));
	const end = readAmount(tokens, n + (about?.length ?? 0), quantities);
	const next = end === undefined ? undefined : tokens[end];
	const speaks = has(next, is.cue | is.auxiliary | is.adverb);
	// „71 Prozent der Befragten“
	const belongs = genitives.includes(next?.lower ?? '') || isOf(next, tokens[(end ?? 0) + 1]);
	return speaks || belongs ? end : undefined;
}

/** In Romance languages and elsewhere “of” may be one word with the article; “of” leads to those who are counted. */
const isOf = (link: Token | undefined, counted: Token | undefined) =>
	has(link, is.link) && counted?.type === 'word' && !(counted.bits & (is.pronoun | is.calendar));

function readAmount(tokens: readonly Token[], n: number, {shares, parts, of}: Lexicon['quantities']): number | undefined {
	// “el 71 % de los vecinos”
	const isArticled = has(tokens[n], is.determiner) && /^\d/.test(tokens[n + 1]?.text ?? '');
	if (isArticled) return readAmount(tokens, n + 1, {shares, parts: [], of: '', about: []});
	const [first, second, third] = tokens.slice(n, n + 3);
	if (!first) return undefined;
	// “71%”
	if (isNumber(first) && (shares.includes(second?.lower ?? '') || second?.text === '%')) return n + 2;
	// “four in 10”
	if (isNumber(first) && second?.lower === of && third && isNumber(third)) return n + 3;
	// “a third”, “hundreds”
	const noun = first.bits & is.determiner ? n + 1 : n;
	return parts.includes(tokens[noun]?.lower ?? '') ? noun + 1 : undefined;
}

const isNumber = ({text, bits, isCapital}: Token) => /^\d/.test(text) || ((bits & is.quantifier) !== 0 && !isCapital);
