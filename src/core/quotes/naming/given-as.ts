import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {has, type Token} from '../words/token.ts';

/** “a woman who gave her name as Ada”: where the name begins. */
export function findGivenName(tokens: readonly Token[], to: number, {likening}: Lexicon): number | undefined {
	const clause = tokens[to]?.text === ',' ? to + 1 : to;
	if (!has(tokens[clause], is.relative)) return undefined;
	const as = clause + tokens.slice(clause, clause + longestClause).findIndex(({bits}) => (bits & is.naming) !== 0) + 1;
	return as > clause && likening.includes(tokens[as]?.lower ?? '') ? as + 1 : undefined;
}

/** In tokens: “who gave police her name”. */
const longestClause = 6;
