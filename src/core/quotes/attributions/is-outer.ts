import type {Attribution} from '../attribution.ts';
import type {Mention} from '../mentions/mention.ts';
import type {Piece} from '../passages/view.ts';
import * as is from '../words/is.ts';
import {isRomance, type Lexicon} from '../words/lexicon.ts';
import {has, type Range, type Token} from '../words/token.ts';

/** In tokens: “told the officers,”, “told the officers the lock was”. */
const farthest = 3;
const farthestTold = 7;

interface Place {
	piece: Piece;
	lexicon: Lexicon;
}

/** “The court heard that Ito had written: ‘…’”, “Police said Ito told them, ‘…’”, “Ito said his boss called him ‘…’”: whoever tells what somebody else said. */
export function isOuter(outer: Attribution, near: readonly Attribution[], {piece, lexicon}: Place): boolean {
	const {shape, cue, bits, mention} = outer;
	const {tokens} = piece.passage;
	if (!outerShapes.includes(shape) || mention.passage !== piece.passage || cue.from > piece.token) return false;
	const isHeard = lexicon.hearing.includes(tokens[cue.from]?.lower ?? '');
	const isTelling = lexicon.telling.includes(tokens[cue.from]?.lower ?? '');
	const isInner = (inner: Attribution) => {
		const {phrase} = inner.mention;
		// “reported that Ito had said”; not “reported Ito saying”
		const reports = isHeard || (bits & is.verb) !== 0 || ((bits & is.softVerb) !== 0 && phrase > cue.to);
		const begins = beginsAfter(tokens, cue.to, phrase) || (isTelling && isAddressee(tokens, {from: cue.to, to: phrase}));
		const isCue = has(inner, is.cue) && inner.shape !== 'far' && inner.cue.from >= phrase && inner.cue.from < piece.token;
		return reports && begins && isCue && (isHeard || leads(inner, {piece, lexicon}));
	};
	return near.some(isInner);
}

/** Whether somebody's verb leads to the words in marks. */
function leads({mention, cue, bits}: Attribution, {piece: {passage, token}, lexicon}: Place): boolean {
	const {tokens} = passage;
	const rest = {from: cue.to, to: token};
	if (!isSomebody(mention)) return false;
	const {bits: before = 0, lower = ''} = tokens[token - 1] ?? {};
	// « … que Ito a jugé le plan “fou” »; not « … que Ito a demandé une “aide” »
	const isJudging = isRomance(lexicon) && (bits & is.softVerb) !== 0 && !(before & (is.preposition | is.determiner));
	if (callsSo(tokens, rest, isJudging || (bits & is.naming) !== 0) || likens(tokens, rest, lexicon)) return true;
	const isTelling = lexicon.telling.includes(tokens[cue.from]?.lower ?? '');
	// “told him to ‘shut up’”
	const isLed = !(before & (is.preposition | is.determiner)) || (isTelling && lexicon.presenting.to.includes(lower));
	const isNext = token - cue.to <= (isTelling ? farthestTold : farthest);
	return isLed && isNext && ((bits & is.verb) !== 0 || callsSomebody(tokens, rest));
}

const isSomebody = ({type, to, bits, passage: {tokens}}: Mention) =>
	(type === 'name' && !tokens[to - 1]?.isPossessive) || (bits & is.role) !== 0;

/** “called him ‘a liar’”, “called ‘a liar’”; not “showed ministers were ‘liars’”. */
const callsSomebody = (tokens: readonly Token[], {from, to}: Range) =>
	to - from <= 1 && tokens.slice(from, to).every(({type}) => type === 'word');

/** In tokens: “the plan of the old mayor as”. */
const longestObject = 7;

/** “called the old plan ‘a folly’”, “called her ‘a liar’” */
const callsSo = (tokens: readonly Token[], {from, to}: Range, isNaming: boolean) =>
	isNaming && to - from < longestObject && isObject(tokens.slice(from, to));

/** “described the plan as ‘a folly’”, “described the plan as a ‘folly’”, « a qualifié le plan de “folie” » */
function likens(tokens: readonly Token[], {from, to}: Range, lexicon: Lexicon): boolean {
	const isOf = ({bits, lower}: Token) => isRomance(lexicon) && ((bits & is.link) !== 0 || lexicon.asTold.includes(lower));
	const isAs = (n: number) => tokens[n] !== undefined && (lexicon.likening.includes(tokens[n].lower) || isOf(tokens[n]));
	const end = isAs(to - 1) ? to - 1 : to - 2;
	const isArticle = end === to - 1 || has(tokens[to - 1], is.determiner);
	return isArticle && isAs(end) && end >= from && end - from < longestObject && isObject(tokens.slice(from, end));
}

const isObject = (tokens: readonly Token[]) => tokens.every(({type, bits}) => type === 'word' && !(bits & (is.cue | is.conjunction)));

export const outerShapes: readonly Attribution['shape'][] = ['left', 'apposition', 'far'];

/** “told the court his boss called” */
function isAddressee(tokens: readonly Token[], {from, to}: Range): boolean {
	const between = tokens.slice(from, to);
	return between.length > 0 && between.length <= longestAddressee && between.every(({type, bits}) => type === 'word' && !(bits & clause));
}

const clause = is.cue | is.conjunction | is.preposition;

/** “said Ito”, “said that Ito”, “told the Post that Ito” */
export function beginsAfter(tokens: readonly Token[], end: number, phrase: number): boolean {
	if (phrase === end) return true;
	if (phrase < end || phrase > end + longestAddressee || !has(tokens[phrase - 1], is.conjunction)) return false;
	return tokens.slice(end, phrase - 1).every(({type, bits}) => type === 'word' && !(bits & (is.cue | is.conjunction)));
}

/** In tokens: “the Harbour Post that”. */
const longestAddressee = 6;
