import {writeCue} from '../attributions/cue.ts';
import type {Mention} from '../mentions/mention.ts';
import type {Passage} from '../passages/passage.ts';
import type {Piece} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {isSign, type Token} from '../words/token.ts';

const likelihood = 0.9;
/** In tokens: from a verb to the words in marks: “the reporter a”; from who does to that verb. */
const mostBetween = 3;
const farthest = 16;

/** “The storm prompted Ito to declare, ‘…’”, “with Reed taking to the radio to call it ‘…’”: whoever is the subject of a verb that is no finite form. */
export function readLedToSay({mentions, lexicon}: Story, {passage, token}: Piece): Speaker | undefined {
	const {tokens, sentences, block} = passage;
	if (!lexicon.causing.length) return undefined;
	const {from = 0} = sentences[tokens[token]?.sentence ?? 0] ?? {};
	const verb = findVerb(passage, {from: Math.max(from, token - mostBetween - 2), to: token}, lexicon);
	if (verb === undefined) return undefined;
	const isTo = isInfinitive(tokens, verb, lexicon);
	const isLed = ({from: first, to}: Mention) => isTo && to === verb - 1 && lexicon.causing.includes(tokens[first - 1]?.lower ?? '');
	const isDoing = ({from: first, to, type}: Mention) =>
		type !== 'relative' &&
		first >= Math.max(from, verb - farthest) &&
		to < verb &&
		[lexicon.alongside, ...lexicon.hearing].includes(tokens[first - 1]?.lower ?? '') &&
		tokens[to]?.lower.endsWith(lexicon.participleEnd) &&
		isOneClause(tokens.slice(to, verb));
	const mention = (mentions[block] ?? []).findLast(other => isLed(other) || isDoing(other));
	return mention && {mention, cue: writeCue(passage, {from: verb, to: verb + 1}, lexicon), likelihood};
}

/** “going on the radio and”: no other finite verb. */
const isOneClause = (words: readonly Token[]) =>
	words.every(
		({type, text, bits}) => type !== 'marked' && (type === 'word' || text === ',') && !(bits & (is.auxiliary | is.verb | is.relative)),
	);

/** Of a form that is not finite, before nothing but what it says. */
function findVerb({tokens}: Passage, {from, to}: {from: number; to: number}, lexicon: Lexicon): number | undefined {
	for (let n = to - 1; n > from; n -= 1) {
		const token = tokens[n];
		if (token?.type === 'word' && (token.bits & is.participle || isInfinitive(tokens, n, lexicon))) return n;
		const isOpener = n === to - 1 && isSign(token, ',:');
		if (!isOpener && (token?.type !== 'word' || token.bits & (is.cue | is.otherVerb | is.auxiliary))) return undefined;
	}
	return undefined;
}

/** “to declare” */
function isInfinitive(tokens: readonly Token[], n: number, {claims, words, verbEnd}: Lexicon): boolean {
	const {lower = '', bits = 0} = tokens[n] ?? {};
	if (!claims.to.includes(tokens[n - 1]?.lower ?? '')) return false;
	const stem = lower.endsWith(verbEnd.charAt(0)) ? lower.slice(0, -1) : lower;
	return ((bits | (words.get(stem + verbEnd) ?? 0)) & is.cue) !== 0;
}
