import type {Attribution} from '../attribution.ts';
import * as is from '../words/is.ts';
import {isRomance, type Lexicon} from '../words/lexicon.ts';
import {has, type Range, standsAt, type Token} from '../words/token.ts';
import type {Mention} from './mention.ts';
import {beginning, type Places} from './places.ts';

/** A pronoun that is no subject, or no pronoun elsewhere: whom it may mean, as bits, the token behind it, and the next to read. */
interface Oblique {
	bits: number;
	to: number;
	next: number;
}

/** « Cette dernière », “according to her”, “in her view”. */
export function readOblique(tokens: readonly Token[], n: number, lexicon: Lexicon): Oblique | undefined {
	const token = tokens[n];
	if (!token) return undefined;
	const viewpoint = findViewpoint(tokens, n, lexicon);
	const owned = viewpoint?.to ?? findClaimed(tokens, n, lexicon);
	if (owned !== undefined) return {bits: lexicon.viewpoints.owners.get(token.lower) ?? 0, to: n + 1, next: owned};
	const disjunctive = readDisjunctive(tokens, n, lexicon);
	if (disjunctive) return {bits: disjunctive, to: n + 1, next: n + 1};
	const latter = readLatter(tokens, n, lexicon);
	const isWord = lexicon.latter.alone.has(token.lower) || lexicon.latter.who.has(token.lower);
	const to = isWord ? n + 1 : n + 2;
	return latter ? {bits: latter, to, next: to} : undefined;
}

/** « Cette dernière », “este último”, « ces derniers », « celui-ci »: he, she or they, as bits; 0 elsewhere. */
function readLatter(tokens: readonly Token[], n: number, {demonstratives, latter, clitics}: Lexicon): number {
	const [first, second] = [tokens[n], tokens[n + 1]];
	if (!first) return 0;
	const who = latter.who.get(first.lower);
	// « dit celle qui », « promet celui que »
	const isWho = who && has(second, is.relative | is.conjunction) && has(tokens[n - 1], is.cue);
	if (isWho) return who;
	const alone = latter.alone.get(first.lower);
	// “contestó este”, “este le respondió”; “este” alone may be a thing.
	const speaks = (token: Token | undefined) => has(token, is.cue | is.perfect) || clitics.includes(token?.lower ?? '');
	const isAlone = !goesOn(second) || first.lower.includes('-');
	if (alone && isAlone && (speaks(tokens[n - 1]) || speaks(second))) return alone;
	if (!second || !(first.bits & is.determiner)) return 0;
	if (latter.many.includes(`${first.lower} ${second.lower}`)) return is.they;
	if (!demonstratives.includes(first.lower)) return 0;
	return second.lower === latter.male ? is.he : second.lower === latter.female ? is.she : 0;
}

/** “according to her”, „ihm zufolge“: he or she by a word that is no subject, as bits; « pour lui » may be anybody. */
function readDisjunctive(tokens: readonly Token[], n: number, {disjunctives, atHead, according, afterwards}: Lexicon): number {
	const {bits = 0, lower = ''} = tokens[n] ?? {};
	const found = disjunctives.get(lower) ?? 0;
	if (!found) return 0;
	if (afterwards.some(phrase => standsAt(tokens, n + 1, phrase))) return found;
	if (bits & is.determiner && goesOn(tokens[n + 1])) return 0;
	return according.some(phrase => !atHead.includes(phrase[0] ?? '') && standsAt(tokens, n - phrase.length, phrase)) ? found : 0;
}

/** “according to her mother” */
const goesOn = (next: Token | undefined) => next?.type === 'word' && (next.isCapital || !(next.bits & ((is.stop & ~is.adverb) | is.cue)));

/** “in her view”, « à son avis », round the word for whose it is at token `n`. */
function findViewpoint(tokens: readonly Token[], n: number, {viewpoints}: Lexicon): Range | undefined {
	return viewpoints.owners.has(tokens[n]?.lower ?? '') ? findRound(tokens, {from: n, to: n + 1}, viewpoints) : undefined;
}

/** In tokens: “her often repeated claim”. */
const longestClaim = 4;

/** “her disputed claim that”: behind the noun for what she says, where that follows. */
function findClaimed(tokens: readonly Token[], n: number, {viewpoints, sayings, claims, passives}: Lexicon): number | undefined {
	if (!viewpoints.owners.has(tokens[n]?.lower ?? '')) return undefined;
	for (let k = n + 1; k < n + longestClaim && tokens[k]?.type === 'word'; k += 1) {
		const next = tokens[k + 1]?.lower ?? '';
		if (sayings.includes(tokens[k]?.lower ?? '')) return claims.contents.includes(next) || passives.includes(next) ? k + 1 : undefined;
	}
	return undefined;
}

/** “in her view, …”: who has it. */
export function readViewpoint(places: Places, n: number): Attribution[] {
	const cue = findViewpoint(places.passage.tokens, n, places.lexicon);
	return cue ? beginning(places, n).map(mention => ({mention, cue, bits: 0, shape: 'according'})) : [];
}

/** “in the judge’s view”, round whoever has it. */
export function findRound(tokens: readonly Token[], {from, to}: Range, {phrases}: Lexicon['viewpoints']): Range | undefined {
	for (const {before, after} of phrases)
		if (standsAt(tokens, from - before.length, before) && standsAt(tokens, to, after))
			return {from: from - before.length, to: to + after.length};
	return undefined;
}

/** « La direction, elle, dit »: who was named right before, in Romance languages; « il s’agit de »: nobody. */
export function meansNobody(tokens: readonly Token[], n: number, lexicon: Lexicon): boolean {
	if (lexicon.impersonal.some(phrase => standsAt(tokens, n + 1, phrase))) return true;
	return isRomance(lexicon) && tokens[n - 1]?.text === ',' && tokens[n + 1]?.text === ',' && tokens[n - 2]?.type === 'word';
}

/** Whether a pronoun means whoever was named last. */
export const isLatter = ({from, to, type, passage: {tokens}}: Mention, {latter}: Lexicon) =>
	type === 'pronoun' && (to === from + 2 || latter.alone.has(tokens[from]?.lower ?? ''));
