import type {Mention} from '../mentions/mention.ts';
import {isBehindPlace} from '../mentions/place-pair.ts';
import type {Places} from '../mentions/places.ts';
import type {Passage} from '../passages/passage.ts';
import type {Person} from '../person.ts';
import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {has, isSign} from '../words/token.ts';

/** Of the subjects before a comma and a verb, who may be its own: “Ada Ito, the mayor, said”. `mentions`: all before the comma. */
export function findApposed(subjects: readonly Mention[], mentions: readonly Mention[], lexicon: Lexicon): Mention[] {
	const all = subjects.filter(subject => isApposed(subject, mentions) && !isBehindPlace(subject, mentions, lexicon));
	// “Ada Ito, at a museum called Old Wheels, said”
	const own = all.filter(({phrase, passage: {tokens}}) => !has(tokens[phrase - 1], is.naming));
	const closed = own.length ? own : all;
	// “The mayor, who thanked Ada Ito, said”: the clause about her is closed.
	const described = closed.findLastIndex(({passage: {tokens}, to}) => has(tokens[to + 1], is.relative));
	const apposed = (described < 0 ? closed : closed.slice(0, described + 1)).filter((subject, n, rest) => !isOf(subject, rest[n - 1]));
	// “Ada Ito, representing the builder, Harbour Homes, said”
	const [opening] = apposed;
	const ending = apposed.at(-1);
	// “A spokesman for the owners, Harbour Homes, said”
	if (opening && ending && opening.type === 'nominal' && !hasFullName(ending) && isSpokenFor(opening, lexicon)) return [opening];
	if (opening?.type === 'name' && isActing(opening, lexicon)) return [opening];
	// “In the port, a ruin, Ada Ito, the mayor, said”: the last who is followed by who that is.
	const last = apposed.findLastIndex((subject, n) => apposed[n + 1]?.phrase === subject.to + 1);
	const [first, second] = apposed.slice(Math.max(0, last));
	// “The minister of Fish, Fields and Woods, Ada Ito, said”: the name that a comma parts from the verb.
	const closing = subjects.at(-1);
	if (
		closing &&
		closing !== first &&
		hasFullName(closing) &&
		isSign(closing.passage.tokens[closing.phrase - 1], ',') &&
		(first?.bits ?? 0) === 0 &&
		first?.type === 'name' &&
		!hasFullName(first)
	)
		return [closing];
	// “Ada Ito, the Graz Water Councilwoman, said”: the name comes first.
	const isTold = first?.type === 'name' && second?.phrase === first.to + 1 && second.from > second.phrase;
	return [first, isTold ? undefined : second].filter(mention => mention !== undefined);
}

/** „Die Sprecherin der Bäcker, Ada Ito, sagte“: the bakers are no further one. */
function isOf({phrase, passage: {tokens}}: Mention, before: Mention | undefined): boolean {
	const bits = tokens[phrase]?.bits ?? 0;
	return before?.to === phrase && (bits & is.link) !== 0 && (bits & is.determiner) !== 0;
}

const hasFullName = ({type, passage: {tokens}, from, to}: Mention) => type === 'name' && to > from + 1 && has(tokens[from], is.givenName);

/** “A spokesman for the owners, Harbour Homes”: that is theirs, not his. */
export const isOfBody = (mention: Mention, {bits}: Person, lexicon: Lexicon) =>
	mention.type === 'nominal' && isSpokenFor(mention, lexicon) && !(bits & is.givenName);

const isSpokenFor = ({passage: {tokens}, to}: Mention, {unnamed}: Lexicon) =>
	unnamed.includes(tokens[to - 1]?.lower ?? '') && has(tokens[to], is.link);

/** Begins the sentence, and goes on behind a comma with what they do. */
function isActing({passage: {tokens, sentences}, phrase, to}: Mention, {participleEnd}: Lexicon): boolean {
	const isFirst = sentences[tokens[phrase]?.sentence ?? 0]?.from === phrase;
	const {type, isCapital, lower = ''} = tokens[to + 1] ?? {};
	return isFirst && participleEnd !== '' && type === 'word' && !isCapital && lower.endsWith(participleEnd);
}

/** What belongs to it ends in a sign. */
function isApposed({passage: {tokens}, to}: Mention, mentions: readonly Mention[], steps = 0): boolean {
	const isLinked = steps < 3 && has(tokens[to], is.link | (steps && is.preposition));
	const linked = isLinked ? mentions.findLast(({phrase}) => phrase === to || phrase === to + 1) : undefined;
	return linked ? isApposed(linked, mentions, steps + 1) : isSign(tokens[to], ',(—–―-');
}

/** “Ada Ito, the mayor,”, “Ada Ito, author of ‘Wet Wood,’”: what stands right before a verb. */
export function closesAside({tokens, marked, text}: Passage, verb: number): boolean {
	const [before, last] = [tokens[verb - 2], tokens[verb - 1]];
	const isComma = last?.type === 'marked' && text.charAt((marked[last.marked]?.end ?? 0) - 1) === ',';
	return isSign(last, ',)—–―-') || (isComma && has(before, is.link));
}

/** “The group, called Harbour Help, …”: its only comma yet, and a name; “Ito, the mayor, called Reed …” has two. */
export function isNamed({passage: {tokens}, sentence}: Places, n: number): boolean {
	const commas = tokens.slice(sentence.from, n).filter(token => isSign(token, ','));
	return has(tokens[n], is.naming) && tokens[n + 1]?.isCapital === true && commas.length === 1 && commas[0] === tokens[n - 1];
}
