import type {Attribution} from '../attribution.ts';
import type {Mention} from '../mentions/mention.ts';
import {ending, type Places} from '../mentions/places.ts';
import type {Passage} from '../passages/passage.ts';
import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {has, isSign, type Range} from '../words/token.ts';
import {skipBrackets} from './before-verb.ts';
import {isVerbLike} from './participle.ts';

/** “Ito: …”, “… — Ito”, “… (Ito)”. */
export function readSign(places: Places, n: number): Attribution[] {
	const {
		sentence,
		passage: {tokens, sentences},
	} = places;
	const sign = tokens[n];
	const isBefore = sign?.text === ':' && tokens[n + 1]?.type === 'marked';
	const isAfter = isSign(sign, '—–―(-') && tokens[n - 1]?.type === 'marked';
	const first = firstWord(places.passage, sentences[sign?.sentence ?? 0]);
	// „Ito weiter: ‚…‘“
	const end = isBefore && has(tokens[n - 1], is.adverb) ? n - 1 : n;
	const near = isBefore
		? ending(places, skipBrackets(tokens, end, sentence)).filter(({phrase}) => phrase === first || isBehindTopic(places, phrase))
		: isAfter
			? places.mentions.filter(({phrase}) => phrase === n + 1)
			: [];
	const speakers = near.length || !isBefore ? near : readLine(places, {from: first, to: n});
	return speakers
		.filter(mention => !isLabel(mention, places.lexicon))
		.map(mention => ({mention, cue: {from: n, to: n + 1}, bits: 0, shape: 'sign'}));
}

/** „Grund: ‚…‘“ */
const isLabel = (mention: Mention, lexicon: Lexicon) =>
	isCase(mention, lexicon) || lexicon.presenting.nouns.includes(mention.passage.tokens[mention.to - 1]?.lower ?? '');

/** “Il caso Ada Ito: ‘…’” */
export const isCase = ({phrase, to, passage: {tokens}}: Mention, {cases}: Lexicon) =>
	tokens.slice(phrase, Math.min(to, phrase + 2)).some(({lower}) => cases.includes(lower));

const does = is.cue | is.auxiliary | is.otherVerb | is.participle | is.conjunction | is.relative;

/** “Coach Ada Ito on the defeat: ‘…’”, “Ada Ito, tras el partido: ‘…’”: a line without a verb that begins with somebody. */
function readLine({mentions, lexicon, passage: {tokens}}: Places, {from, to}: Range): Mention[] {
	const hasVerb = tokens.slice(from, to).some(token => (token.bits & does) !== 0 || token.type === 'marked' || isVerbLike(token, lexicon));
	const isFollowed = ({to: end}: Mention) => has(tokens[end], is.preposition) || isSign(tokens[end], ',(');
	const isGiven = (mention: Mention) => tokens.slice(mention.from, mention.to).some(({bits}) => bits & is.givenName);
	return hasVerb
		? []
		: mentions.filter(mention => mention.phrase === from && mention.type === 'name' && isGiven(mention) && isFollowed(mention));
}

/** “Trial in Graz, the mayor: ‘…’”: a line without a verb; where verbs come second none begins so. */
function isBehindTopic({passage: {tokens}, sentence, lexicon}: Places, phrase: number): boolean {
	const isLine = tokens.slice(sentence.from, phrase - 1).every(({type, bits}) => type === 'word' && !(bits & does));
	return !lexicon.verbSecond && !lexicon.namesBeforeNouns && tokens[phrase - 1]?.text === ',' && isLine;
}

/** “‘ITO: No.’”: where the first word of a sentence stands that may be in marks. */
function firstWord({tokens}: Passage, {from}: Range = {from: 0, to: 0}): number {
	return isSign(tokens[from], '"“„«') ? from + 1 : from;
}
