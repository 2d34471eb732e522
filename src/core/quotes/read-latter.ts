import * as is from './is.ts';
import type {Lexicon} from './lexicon.ts';
import type {Token} from './token.ts';

/** « Cette dernière », “este último”, « ces derniers »: he, she or they, as bits; 0 elsewhere. */
export function readLatter(first: Token, second: Token | undefined, {demonstratives, latter}: Lexicon): number {
	if (!second || !(first.bits & is.determiner)) return 0;
	if (latter.many.includes(`${first.lower} ${second.lower}`)) return is.they;
	if (!demonstratives.includes(first.lower)) return 0;
	return second.lower === latter.male ? is.he : second.lower === latter.female ? is.she : 0;
}

/** « selon lui »: he who is called by another word elsewhere, as bits; « pour lui » may be anybody. */
export function readDisjunctive(before: Token | undefined, {lower}: Token, {disjunctives, atHead}: Lexicon): number {
	const isSource = before !== undefined && (before.bits & is.phrase) !== 0 && !atHead.includes(before.lower);
	return isSource && disjunctives.includes(lower) ? is.he : 0;
}
