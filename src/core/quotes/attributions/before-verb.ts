import type {Mention} from '../mentions/mention.ts';
import {isAdjective} from '../mentions/phrase-end.ts';
import {ending, type Places} from '../mentions/places.ts';
import * as is from '../words/is.ts';
import {isRomance} from '../words/lexicon.ts';
import {has, isSign, type Range, type Token} from '../words/token.ts';
import {isOblique} from './adjuncts.ts';
import {isPreposed, isVerbLike} from './participle.ts';

/** “Ada Ito from Graz Fire and Rescue said”: of a pair behind a preposition, the first. */
export function endOfPair(places: Places, before: number): Mention[] {
	const {tokens} = places.passage;
	const beside = ending(places, before);
	const {phrase = 0, from = 0, to = 0, type} = beside[0] ?? {};
	const isSecond = type === 'name' && phrase === from && tokens[phrase - 1]?.lower === places.lexicon.and;
	if (!isSecond || tokens.slice(from, to).some(({bits}) => bits & is.givenName)) return beside;
	const first = ending(places, phrase - 1).filter(mention => mention.type === 'name' && mention.phrase === mention.from);
	return first.some(mention => isPreposed(tokens[mention.phrase - 1])) ? first : beside;
}

/** “The baker who runs the shop said”: she did, not the shop. */
export function skipRelative(places: Places, beside: Mention[]): Mention[] {
	const {tokens} = places.passage;
	const phrase = Math.min(...beside.map(mention => mention.phrase));
	// “Those who run the shop are ‘tired,’ Ito said”: nothing of it is theirs.
	if (tokens[phrase - 1]?.type !== 'word') return beside;
	let n = phrase - 2;
	while (tokens[n]?.type === 'word' && !has(tokens[n], is.relative | is.cue)) n -= 1;
	const verb = tokens[n + 1];
	const tells = verb !== undefined && (has(verb, is.auxiliary | is.otherVerb | is.softVerb) || isVerbLike(verb, places.lexicon));
	const end = tokens[n - 1]?.text === ',' ? n - 1 : n;
	const heads = tells && has(tokens[n], is.relative) ? ending(places, end) : [];
	return heads.length ? heads : beside;
}

/** “la Plataforma vecinal comenta”: where names end before small words, back to before the adjective. */
export function skipAdjective(places: Places, before: number): number {
	if (!isAdjective(places, places.passage, before - 1)) return before;
	return ending(places, before - 1).some(mention => mention.type === 'name' && mention.from > mention.phrase) ? before - 1 : before;
}

/** “Ada Ito (D-Graz) said”: back to before the brackets. */
export function skipBrackets(tokens: readonly Token[], before: number, {from}: Range): number {
	if (tokens[before - 1]?.text !== ')') return before;
	for (let n = before - 2; n > Math.max(from, before - 10); n -= 1) if (tokens[n]?.text === '(') return n;
	return before;
}

/** “Gil vio a Ana Ruiz, que dijo que …”: in Romance languages a name before the comma of a relative that is a conjunction as well; `last`: the token before the verb. */
export function findNamedBefore({passage: {tokens}, mentions, lexicon}: Places, last: number): Mention | undefined {
	const isThat = has(tokens[last], is.relative) || (lexicon.that !== '' && tokens[last]?.lower === lexicon.that);
	if (!isRomance(lexicon) || !isThat || tokens[last - 1]?.text !== ',') return undefined;
	return mentions.find(({type, to, isHead}) => type === 'name' && isHead && to === last - 1);
}

/** “Saturday at the spring meeting Ada Ito said”: a full name behind the time and the place that begin the sentence. */
export function isBehindOpening({passage: {tokens}, lexicon, sentence}: Places, {type, bits, phrase, from}: Mention): boolean {
	if (!lexicon.namesBeforeNouns || type !== 'name' || from === phrase || bits & is.role || !has(tokens[from], is.givenName)) return false;
	// “As former head of the mill Ada Ito said”
	const begin = lexicon.asSaid.includes(tokens[sentence.from]?.lower ?? '') ? sentence.from + 1 : sentence.from;
	const opening = tokens.slice(begin, phrase);
	return opening.every(token => token.type === 'word' && !(token.bits & (is.cue | is.auxiliary | is.otherVerb | is.relative | is.phrase)));
}

/** “The well is dry, said Ada Ito”: a single comma ends no apposition. */
export function isInverted({passage: {tokens}, sentence}: Places, verb: number): boolean {
	return tokens[verb - 1]?.text === ',' && !tokens.slice(sentence.from, verb - 1).some(token => isSign(token, ',(—–―-'));
}

/** What stands far from its verb; in languages whose verbs need no subject, somebody. */
export function mayBeFar(places: Places, mention: Mention): boolean {
	const isThing = mention.type === 'nominal' && !(mention.bits & is.role);
	return !isOblique(places, mention) && !(places.lexicon.droppedPlurals.length > 0 && isThing);
}
