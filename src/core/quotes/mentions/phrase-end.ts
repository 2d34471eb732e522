import type {Passage} from '../passages/passage.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {has, isSign, standsAt, type Token} from '../words/token.ts';
import type {Mention} from './mention.ts';
import {lacksArticles} from './without-articles.ts';

/** Where a description with what it belongs to ends: “a spokesman for the Met”. */
export function endOf(story: Story, mention: Mention): number {
	const {passage, type, phrase, to} = mention;
	const {tokens} = passage;
	if (isCapital(tokens[to - 1]) && !isCapital(tokens[phrase]) && isAdjective(story, passage, to))
		return story.lexicon.institutions.includes(tokens[to - 1]?.lower ?? '') ? endOfBody(story, passage, to + 1) : to + 1;
	if (type !== 'nominal' || !has(tokens[to], is.link) || tokens[to - 1]?.isPossessive) return to;
	// « l'une d'entre elles »
	const among = has(tokens[to - 1], is.quantifier) ? story.lexicon.among.find(phrase => standsAt(tokens, to, phrase)) : undefined;
	if (among) return to + among.length;
	// “skriver rederiet i ett pressmeddelande”, “skriver forskerne i rapporten”
	// “sa vinneren på NRK”
	const isLoud = /^[A-Z]{2,}\d*$/.test(tokens[to + 1]?.text ?? '');
	const isAt = /^i|på$/.test(tokens[to]?.lower ?? '') && (isLoud || (tokens[to]?.lower === 'i' && tokens[to + 1]?.isCapital === false));
	const isInside = isAt && has(tokens[phrase - 1], is.cue);
	const isIndefinite = story.lexicon.indefinite.includes(tokens[to + 1]?.lower ?? '');
	if (story.lexicon.endsDefinite && (isInside || isIndefinite)) return to;
	if (isAddressed(story, mention)) return findHeld(story, mention)?.to ?? to;
	const linked = story.mentions[passage.block]?.findLast(
		({phrase: begin, type}) => (begin === to + 1 || begin === to) && type !== 'pronoun' && type !== 'relative',
	);
	const isPerson = linked !== undefined && has(tokens[linked.from], is.givenName);
	const isLarge = linked !== undefined && isCapital(tokens[linked.to - 1]) && !isPerson;
	// “dijo uno de los vecinos del Faro”
	const isOneOf = has(tokens[to - 1], is.quantifier) && linked?.type === 'nominal';
	if (linked && isOneOf) return endOf(story, linked);
	// „Pohl der Mitteilung zufolge“
	if (linked && story.lexicon.capitalNouns && has(tokens[linked.to], is.phrase)) return to;
	if (linked && story.lexicon.agencies.includes(tokens[linked.to - 1]?.lower ?? '')) return to;
	if (linked) return isLarge && (isAdjective(story, passage, linked.to) || endsBody(story, passage, linked.to)) ? linked.to + 1 : linked.to;
	// “en av eleverna”
	const isOpen = story.lexicon.verbSecond || lacksArticles(story.lexicon);
	const isPart = isOpen && to - phrase === 1 && story.lexicon.indefinite.includes(tokens[phrase]?.lower ?? '');
	const nouns = isPart && tokens[to + 1]?.type === 'word' ? 1 : countNounsAlone(story, passage, to + 1);
	return nouns ? to + 1 + nouns : to;
}

/** « l’Organisation mondiale de la santé »: what a body with an adjective is for; `to`: behind that. */
function endOfBody({mentions}: Story, {tokens, block}: Passage, to: number): number {
	const link = tokens[to]?.bits ?? 0;
	if (!(link & is.link)) return to;
	const begin = link & is.determiner ? to : to + 1;
	const purpose = mentions[block]?.find(({phrase, type}) => phrase === begin && type === 'nominal');
	const isAlone = tokens[to + 1]?.type === 'word' && tokens[to + 1]?.bits === 0 && tokens[to + 1]?.isCapital === false;
	return purpose?.to ?? (isAlone ? to + 2 : to);
}

const isCapital = (token: Token | undefined) => token?.isCapital === true;

/** “dijo un pastor al diario”: whom he told it stands behind. */
const isAddressed = ({lexicon}: Story, {passage: {tokens}, to}: Mention) =>
	lexicon.addressees.includes(tokens[to]?.lower ?? '') && !lexicon.capitalNouns && !lexicon.assigned.includes(tokens[to - 1]?.lower ?? '');

/** « le commissaire à l’économie Ada Ito », “head of the union Ada Ito”: who holds the office; not « au maire à la journaliste Ada Ito », “son of the baker Ada Ito”. */
export function findHeld(story: Story, mention: Mention): Mention | undefined {
	const {passage, type, to} = mention;
	const {tokens, block} = passage;
	const {institutions, capitalNouns, endsDefinite} = story.lexicon;
	// „Landesrat für Infrastruktur Ada Ito“; not „Sprecher der Bäckerin Ada Ito“.
	const mayHold = !capitalNouns || tokens[to]?.lower === 'für';
	if (type !== 'nominal' || !has(tokens[to], is.link) || !mayHold) return undefined;
	return story.mentions[block]?.find(({type: other, phrase, from, to: end, bits}) => {
		// “leder i Graz politidistrikt Ada Ito”
		const isBehindPlace = endsDefinite && phrase === to + 2 && isCapital(tokens[to + 1]);
		if (other !== 'name' || (phrase !== to && phrase !== to + 1 && !isBehindPlace)) return false;
		const described = tokens.slice(phrase, from);
		const isGiven = has(tokens[from], is.givenName);
		const body = described.find(({lower}) => institutions.includes(lower));
		// “porta-voz da prefeitura Ada Ito”, “presidente del Gobierno Ada Ito”; not “del Hospital Ada Ito”.
		if (body) return (!body.isCapital || body.lower === institutions[0]) && (isGiven || end - from > 1);
		return isGiven && !(bits & is.role) && described.some(word => word.bits === 0 && (!capitalNouns || word.isCapital));
	});
}

/** “un père de famille”, “director of public works”: how many words make a noun without an article, with which the phrase ends. */
function countNounsAlone({lexicon}: Story, {tokens}: Passage, at: number): number {
	if (lexicon.verbSecond) return 0;
	if (lexicon.namesBeforeNouns) return lexicon.bodyLinks.includes(tokens[at - 1]?.lower ?? '') ? countNouns(tokens, at, 2) : 0;
	const isToTell = lexicon.narrating.includes(tokens[at]?.lower ?? '');
	return lexicon.addressees.length === 0 || isToTell ? 0 : countNouns(tokens, at, 1);
}

function countNouns(tokens: readonly Token[], from: number, most: number): number {
	for (let n = from; n < from + most; n += 1) {
		const [noun, next] = tokens.slice(n, n + 2);
		if (noun?.type !== 'word' || noun.isCapital || noun.bits !== 0) return 0;
		if (next === undefined || isSign(next, ',.;:') || next.bits & is.link) return n + 1 - from;
	}
	return 0;
}

/** “le ministère des Affaires étrangères”: what belongs to a name where names end before small words. */
export function isAdjective({lexicon}: Pick<Story, 'lexicon'>, {tokens}: Passage, at: number): boolean {
	if (lexicon.verbSecond || lexicon.namesBeforeNouns) return false;
	const [word, next] = tokens.slice(at, at + 2);
	const ends = is.cue | is.auxiliary | is.preposition | is.link;
	const isLast = next?.type !== 'word' || (next.bits & ends) !== 0;
	// “il Segretario generale”
	const isPlain = word?.bits === 0 || /^g[eé]n[eé]rale?$|^geral$/.test(word?.lower ?? '');
	return word?.type === 'word' && !word.isCapital && isPlain && isLast;
}

/** “leder i Graz politidistrikt, Ada Ito”: in Nordic a body's name ends in a small word. */
function endsBody({lexicon}: Story, {tokens}: Passage, at: number): boolean {
	const [word, next, name] = tokens.slice(at, at + 3);
	if (!lexicon.endsDefinite || word?.type !== 'word' || word.isCapital || word.bits & ~is.role) return false;
	return isSign(next, ',') && isCapital(name);
}

/** Beyond what belongs to a description, where that goes on: “the head of the union of bakers in Graz”. */
export function endOfPhrase(story: Story, mention: Mention): number {
	const {tokens, block} = mention.passage;
	let end = endOf(story, mention);
	for (let steps = 0; steps < 3 && belongs(story.lexicon, tokens[end]); steps += 1) {
		if (isInfinitive(story.lexicon, tokens.slice(end, end + 2))) break;
		const start = has(tokens[end], is.determiner) ? end : end + 1;
		const next = story.mentions[block]?.findLast(({phrase, type}) => phrase === start && type !== 'pronoun' && type !== 'relative');
		const nouns = next ? 0 : countNounsAlone(story, mention.passage, end + 1);
		if (!next && !nouns) break;
		end = next ? endOf(story, next) : end + 1 + nouns;
	}
	return end;
}

/** “in Graz”; in Romance languages not “durante la visita”. */
function belongs({inside, addressees, verbSecond, namesBeforeNouns}: Lexicon, {bits, lower}: Partial<Token> = {}): boolean {
	const isRomance = !verbSecond && !namesBeforeNouns && inside.length > 0;
	if (isRomance && lower !== undefined && !inside.includes(lower) && !addressees.includes(lower)) return ((bits ?? 0) & is.link) !== 0;
	return ((bits ?? 0) & (is.preposition | is.link | is.determiner)) !== 0;
}

/** “la alcaldesa al conocer la noticia” */
const isInfinitive = ({addressees}: Lexicon, [to, verb]: readonly Token[]) =>
	addressees.includes(to?.lower ?? '') && verb?.bits === 0 && !verb.isCapital && /[aei]r[es]?$/.test(verb.lower);

/** “the mayor, Ada Ito of Graz”, “the mayor, Ada Ito, …”: no more of the name. */
export function endsName(after: Token | undefined): boolean {
	const small = is.preposition | is.link | is.adverb | is.calendar | is.relative | is.cue;
	return after === undefined || after.type === 'marked' || isSign(after, ',.;:(—–-') || (after.bits & small) !== 0;
}
