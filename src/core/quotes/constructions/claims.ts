import type {Mention} from '../mentions/mention.ts';
import type {Passage} from '../passages/passage.ts';
import type {Piece} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {beginsLarge} from '../words/letters.ts';
import {endsAsVerb, type Lexicon} from '../words/lexicon.ts';
import {isRole} from '../words/read-role.ts';
import {has, isSign, type Token} from '../words/token.ts';

const likelihood = 0.9;
/** In tokens: from a noun to the words in marks; from whose it is to the noun: “often repeated”; from it to its verb: “to her students”. */
const farthest = 16;
const mostAdjectives = 2;
const longestObject = 5;
/** “to build a new”. */
const longestWish = 4;

/** “Reed mocked Ito’s claim that the roof was ‘beyond repair’”: what such a noun tells is its owner's, whatever the sentence tells of others. */
export function readClaim({mentions, lexicon}: Story, {passage, token}: Piece): Speaker | undefined {
	const {tokens, sentences, text, block, marked} = passage;
	const {from = 0} = sentences[tokens[token]?.sentence ?? 0] ?? {};
	const isWhole = beginsLarge(text.slice(marked[tokens[token]?.marked ?? -1]?.start));
	for (let n = token - 2; n > from && n >= token - farthest; n -= 1) {
		const noun = tokens[n];
		if (!noun || noun.type === 'marked') return undefined;
		if (!lexicon.sayings.includes(noun.lower) && !isWriting(tokens.slice(n, token), lexicon)) continue;
		const owner = findOwner(mentions[block] ?? [], {tokens, noun: n, lexicon});
		if (!owner) continue;
		const rest = tokens.slice(Math.max(n + 1, owner.to), token);
		const before = tokens[owner.phrase - 1]?.bits ?? 0;
		const isPreposed = (before & is.preposition) !== 0;
		// “Reed called Ito’s claim that the roof leaked ‘absurd’”; not where something else follows that he calls it.
		if (before & is.naming && !hasMarked(passage, token)) return undefined;
		if (isWriting([noun, ...rest], lexicon)) return {mention: owner, cue: rest[0] && text.slice(rest[0].start, rest[0].end), likelihood};
		if ((holds(rest, lexicon) && !(isWhole && isArticle(rest.at(-1)))) || (!isPreposed && isEqual(rest, isWhole, lexicon)))
			return {mention: owner, cue: text.slice(noun.start, noun.end), likelihood};
	}
	return undefined;
}

/** “Ito’s tweet calling her ‘a goat’”: what is written says so. */
const isWriting = ([noun, verb, ...rest]: readonly Token[], {writings, participleEnd}: Lexicon) =>
	writings.nouns.includes(noun?.lower ?? '') &&
	isTelling(verb, participleEnd) &&
	rest.length <= longestWish &&
	rest.every(({type}) => type === 'word');

const isTelling = (token: Token | undefined, end: string) => end !== '' && has(token, is.participle) && token?.lower.endsWith(end) === true;

/** “Ito’s use of the ‘White Sand’”: a name. */
const isArticle = (token: Token | undefined) => has(token, is.determiner);

const hasMarked = ({tokens, sentences}: Passage, token: number) =>
	tokens.slice(token + 1, sentences[tokens[token]?.sentence ?? 0]?.to).some(({type}) => type === 'marked');

interface Owned {
	tokens: readonly Token[];
	noun: number;
	lexicon: Lexicon;
}

/** “Ito’s often repeated claim”, “her claim”, “a claim by Ito” */
function findOwner(mentions: readonly Mention[], {tokens, noun, lexicon}: Owned): Mention | undefined {
	const {claims, viewpoints} = lexicon;
	const by = claims.by.includes(tokens[noun + 1]?.lower ?? '') ? mentions.find(({phrase}) => phrase === noun + 2) : undefined;
	if (by?.type === 'name' && !tokens[by.to - 1]?.isPossessive) return by;
	let at = noun - 1;
	while (at >= noun - mostAdjectives && isAdjective(tokens[at])) at -= 1;
	const isOwner = tokens[at]?.isPossessive || viewpoints.owners.has(tokens[at]?.lower ?? '');
	if (!isOwner) return undefined;
	const described = mentions.find(({type, phrase, to}) => type === 'nominal' && phrase < at && to === noun + 1);
	// “the guild leader’s answer”: one phrase.
	const whole = described && isRole(tokens[at], lexicon) ? {...described, to: at + 1, bits: described.bits | is.role} : undefined;
	return mentions.find(({type, to}) => type !== 'nominal' && to === at + 1) ?? whole;
}

const isAdjective = (token: Token | undefined) =>
	token?.type === 'word' && !token.isPossessive && !token.isCapital && !(token.bits & is.stop & ~is.adverb);

/** “that the roof was”, “for a”, “to be”; not “that the guards slept was”, “of soup as”, “to the judge”: there somebody else judges it. */
function holds(rest: readonly Token[], lexicon: Lexicon): boolean {
	const {claims, likening} = lexicon;
	const [first, next] = rest;
	const isWithin = ({type, bits}: Token) => type === 'word' && !(bits & (is.verb | is.participle));
	if (!first || !claims.contents.includes(first.lower) || !rest.every(isWithin)) return false;
	if (rest.slice(-2).some(({lower}) => likening.includes(lower))) return false;
	if (first.lower === claims.contents[0]) return !endsInJudgement(rest, lexicon);
	if (claims.to.includes(first.lower)) return rest.length <= longestWish && !next?.isCapital && !has(next, limits);
	const [before, last] = rest.slice(-2);
	return has(last ?? before, limits) || has(before, is.determiner);
}

const limits = is.determiner | is.quantifier | is.preposition;

/** “that the guards slept was”: behind a clause of its own, what is said of it. */
function endsInJudgement(rest: readonly Token[], lexicon: Lexicon): boolean {
	const isVerb = (token: Token | undefined) =>
		token !== undefined && (has(token, is.auxiliary | is.otherVerb) || endsAsVerb(token.lower, lexicon));
	const isLast = rest.slice(-2).some(({lower}) => lexicon.passives.includes(lower));
	return isLast && rest.filter((token, n) => isVerb(token) && !isVerb(rest[n - 1])).length > 1;
}

/** “was that nobody”, “to her students was, ‘…’”; not “was ‘a fairy tale’”. */
function isEqual(rest: readonly Token[], isWhole: boolean, {claims, passives}: Lexicon): boolean {
	const at = rest.findIndex(({lower}) => passives.includes(lower));
	const next = rest[at + 1];
	if (at < 0 || at > longestObject || rest.slice(0, at).some(({type}) => type !== 'word')) return false;
	if (!next) return isWhole;
	return rest.length === at + 2 ? isSign(next, ',:') || next.lower === claims.contents[0] : next.lower === claims.contents[0];
}
