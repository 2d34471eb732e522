import {isVerbLike} from '../attributions/participle.ts';
import type {Mention} from '../mentions/mention.ts';
import {followsAttribution} from '../passages/quotations.ts';
import {type Piece, readWords} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import * as is from '../words/is.ts';
import {countWords} from '../words/letters.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {has, isSign, type Token} from '../words/token.ts';

/** In tokens: “campaign badges”. */
const longestNoun = 3;
/** Words of a term: “too big to sink”. */
const longestTerm = 5;

/** Words in marks that the writer, or somebody else, uses: whoever the sentence tells of did not say them. */
export function isUnsaid(lexicon: Lexicon, speaker: Speaker, [piece, more]: readonly Piece[]): boolean {
	const {mention} = speaker;
	if (!mention || !piece || more || !lexicon.namesBeforeNouns || mention.passage !== piece.passage) return false;
	const found: Found = {
		...speaker,
		...piece,
		tokens: piece.passage.tokens,
		mention,
		verb: speaker.cue?.toLowerCase().split(' ').at(-1) ?? '',
	};
	if (isOfTerm(found, lexicon) || isAsked(found, lexicon) || isOfHeadline(found, lexicon)) return true;
	if (!isWithinPhrase(found)) return false;
	return (
		isDone(found, lexicon) || isOfOthers(found, lexicon) || isOfThing(found, lexicon) || isBehind(found) || describesSpeaker(found, lexicon)
	);
}

/** A piece and who seems to say it. */
interface Found extends Speaker, Piece {
	mention: Mention;
	/** Of the piece's passage. */
	tokens: readonly Token[];
	/** The last word of the cue, in lower case. */
	verb: string;
}

/** “the ‘star stewards’ have”, “a ‘harmony’ dinner”, “among ‘happy’ tenants”: part of a noun phrase. */
function isWithinPhrase({passage, tokens, token}: Found): boolean {
	const [before, , next] = tokens.slice(token - 1, token + 2);
	const words = readWords({passage, token});
	if (before?.type !== 'word' || next?.type !== 'word') return false;
	if (/[.,…]$/.test(words) || countWords(words, longestTerm + 1) > longestTerm) return false;
	return !next.isCapital && !(next.bits & is.stop & ~is.auxiliary);
}

/** “He won among ‘happy’ tenants”: what somebody does is no speech. */
function isDone({verb, tokens, token}: Found, {words, deeds}: Lexicon): boolean {
	const bits = words.get(verb) ?? 0;
	if (has(tokens[token + 1], is.auxiliary | is.cue)) return false;
	return deeds.includes(verb) || ((bits & is.otherVerb) !== 0 && !(bits & (is.cue | is.participle)));
}

/** “Hundreds of the ‘star stewards’ have backed Ada Ito”, “the ‘Seafarers’ star Ada Ito said”: whom the words' own verb tells of, or who is called by them. */
function isBehind({mention: {from}, tokens, token}: Found): boolean {
	const lead = tokens[token - 1];
	const isTerm = lead?.isPossessive || has(lead, is.determiner);
	const between = tokens.slice(token + 1, Math.max(from, token + 1));
	if (!isTerm || from <= token || !between.every(({type}) => type === 'word')) return false;
	return has(between.at(-1), is.role) || between.some(({bits}) => bits & is.auxiliary);
}

/** “Reyes mocked the ‘free ferry’ line”: somebody else's. */
function isOfOthers({verb, tokens, token}: Found, {words, definite, echoed}: Lexicon): boolean {
	const isTheirs = definite.includes(tokens[token - 1]?.lower ?? '') && echoed.includes(tokens[token + 1]?.lower ?? '');
	return isTheirs && !((words.get(verb) ?? 0) & (is.verb | is.participle));
}

/** “‘…,’ said Tom Reyes, one of the ‘pier five’ rebels”, “…, wearing ‘Ito’ badges”: what the writer tells of whoever spoke before. */
function describesSpeaker({mention: {to}, passage, tokens, token}: Found, {asides}: Lexicon): boolean {
	if (to >= token || !isSign(tokens[to], ',')) return false;
	// “Reyes, wearing ‘Ito’ badges, said”
	const rest = tokens.slice(token + 1, token + longestNoun + 2);
	const verb = rest[rest.findIndex(word => isSign(word, ',')) + 1];
	const isClosed = verb !== rest[0] && has(verb, is.cue);
	if (!isClosed && !followsAttribution(passage, token)) return false;
	const [first] = tokens.slice(to + 1, token);
	const opens = ({bits, lower}: Token) =>
		(bits & (is.determiner | is.quantifier)) !== 0 || asides.words.includes(lower) || asides.ends.some(end => lower.endsWith(end));
	return first !== undefined && opens(first) && tokens.slice(to + 1, token).every(({bits}) => !(bits & (is.cue | is.participle)));
}

/** In tokens: “around the loaded term”. */
const longestLead = 4;

/** “of the phrase ‘bay baby,’ which locals use”; not “used the phrase”. */
function isOfTerm({tokens, token}: Found, {terms}: Lexicon): boolean {
	const noun = isSign(tokens[token - 1], ',') ? token - 2 : token - 1;
	const next = isSign(tokens[token + 1], ',') ? token + 2 : token + 1;
	if (!terms.nouns.includes(tokens[noun]?.lower ?? '') || !terms.of.includes(tokens[next]?.lower ?? '')) return false;
	return tokens.slice(Math.max(0, noun - longestLead + 1), noun).some(({bits}) => bits & is.preposition);
}

/** “She was asked, ‘Is it late?’” */
function isAsked({passage: {sentences}, tokens, token}: Found, {asked, passives}: Lexicon): boolean {
	const verb = isSign(tokens[token - 1], ',:') ? token - 2 : token - 1;
	if (!asked.includes(tokens[verb]?.lower ?? '')) return false;
	return passives.includes(tokens[verb - 1]?.lower ?? '') || verb === sentences[tokens[token]?.sentence ?? 0]?.from;
}

/** “‘Blood on the road’ in the city of Graz”, with no verb: nobody speaks whom a preposition leads to; but “‘…’ from Ada Ito”. */
function isOfHeadline({cue, mention, passage: {sentences}, tokens}: Found, lexicon: Lexicon): boolean {
	const {bits = 0, lower = ''} = tokens[mention.phrase - 1] ?? {};
	const isPreposed = (bits & (is.preposition | is.link)) !== 0 && !lexicon.writings.by.includes(lower);
	const doing = is.cue | is.participle | is.auxiliary | is.otherVerb;
	const isVerbless = () => tokens.every(token => !(token.bits & doing) && !isVerbLike(token, lexicon));
	return cue === undefined && isPreposed && sentences.length === 1 && isVerbless();
}

/** “according to her ‘payback’ plan”: a thing says nothing. */
function isOfThing({cue, mention, tokens, token}: Found, {according}: Lexicon): boolean {
	const owner = tokens[token - 1];
	const isOwned = mention.to === token && (owner?.isPossessive || has(owner, is.determiner));
	return isOwned && according.some(phrase => phrase.join(' ') === cue?.toLowerCase());
}
