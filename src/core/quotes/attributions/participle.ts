import type {Mention} from '../mentions/mention.ts';
import type {Places} from '../mentions/places.ts';
import * as is from '../words/is.ts';
import {endsAsVerb, type Lexicon} from '../words/lexicon.ts';
import {isRole} from '../words/read-role.ts';
import {has, isDash, type Range, type Token} from '../words/token.ts';

/** “…, Ada Ito said, adding: …”, “Ada Ito praised the plan, calling it …”: who spoke last before a participle, or who did something; `subjects`: who may have. */
export function findDoer(places: Places, participle: number, subjects: readonly Mention[]): Mention | undefined {
	const speaker = findSpeaker(places, participle);
	if (speaker) return speaker;
	// “Song won, although Ito made a name by calling …”
	const isMeans = places.lexicon.agents.includes(places.passage.tokens[participle - 1]?.lower ?? '');
	const maker = isMeans ? subjects.findLast(subject => hasVerb(places, subject)) : undefined;
	const doer = subjects.find(subject => acts(places, subject));
	// “The break came when farmers walked in, shouting”
	const isSomebody = (mention: Mention) => hasVerb(places, mention) && !isThing(mention, places.lexicon);
	const somebody = doer && places.lexicon.silent.length && isThing(doer, places.lexicon) ? subjects.findLast(isSomebody) : undefined;
	return maker ?? somebody ?? doer;
}

const isThing = ({type, bits, phrase, to, passage: {tokens}}: Mention, lexicon: Lexicon) =>
	type === 'nominal' &&
	!(bits & is.role) &&
	!isRole(tokens[to - 1], lexicon) &&
	!tokens.slice(phrase, to).some(({isCapital, lower}, n) => (isCapital && n > 0) || lexicon.institutions.includes(lower));

function findSpeaker(places: Places, participle: number): Mention | undefined {
	const {sentence, mentions, lexicon} = places;
	const {tokens} = places.passage;
	for (let n = skipDashed(tokens, participle, sentence); n > sentence.from; n = skipDashed(tokens, n, sentence)) {
		const bits = tokens[n]?.bits ?? 0;
		if (!(bits & is.verb)) continue;
		const speaker = mentions.find(({phrase, to}) => to === n && !isPreposed(tokens[phrase - 1]));
		// “when the lights went out, shouting”
		if (!(bits & is.otherVerb && lexicon.silent.length && speaker && isThing(speaker, lexicon))) return speaker;
	}
	return undefined;
}

/** “ – ‘…,’ one leaflet declared – or calling”: the token before, or before what stands between dashes. */
function skipDashed(tokens: readonly Token[], n: number, {from}: Range): number {
	if (!isDash(tokens[n - 1])) return n - 1;
	for (let k = n - 2; k > from; k -= 1) if (isDash(tokens[k])) return k - 1;
	return n - 1;
}

/** A verb is hers, in no clause within another. */
export const acts = (places: Pick<Places, 'passage' | 'lexicon'>, mention: Mention): boolean =>
	!has(places.passage.tokens[mention.phrase - 1], is.conjunction | is.relative | is.auxiliary) && hasVerb(places, mention);

/** A verb is hers, be it in a clause within another. */
export function hasVerb({passage: {tokens}, lexicon}: Pick<Places, 'passage' | 'lexicon'>, {to, type}: Mention): boolean {
	let n = skipAside(tokens, to);
	while (has(tokens[n], is.adverb | is.auxiliary)) n += 1;
	const verb = tokens[n];
	if (verb?.type !== 'word' || verb.isCapital) return false;
	// “Ito has been hammering”
	if (has(tokens[n - 1], is.auxiliary) && n > to && !(verb.bits & is.stop)) return true;
	const isPresent = type === 'name' && lexicon.presentEnd !== '' && verb.lower.endsWith(lexicon.presentEnd) && verb.bits === 0;
	return isPresent || has(verb, is.cue | is.otherVerb) || isVerbLike(verb, lexicon);
}

/** “Ito (D-Graz) came”, “Ito on Monday came” */
function skipAside(tokens: readonly Token[], from: number): number {
	let n = from;
	if (tokens[n]?.text === '(') while (tokens[n] && tokens[n]?.text !== ')') n += 1;
	if (tokens[n]?.text === ')') n += 1;
	if (has(tokens[n], is.preposition) && has(tokens[n + 1], is.calendar)) n += 2;
	return n;
}

export function isVerbLike({lower, bits, isCapital}: Token, lexicon: Lexicon): boolean {
	return !isCapital && !(bits & (is.role | is.adverb)) && endsAsVerb(lower, lexicon);
}

/** What may tell of who speaks. */
export function isReporting(token: Token, lexicon: Lexicon): boolean {
	return has(token, is.cue | is.participle | is.otherVerb) || isVerbLike(token, lexicon);
}

export function isPreposed(before: Token | undefined): boolean {
	return before !== undefined && has(before, is.preposition) && !(before.bits & is.conjunction);
}
