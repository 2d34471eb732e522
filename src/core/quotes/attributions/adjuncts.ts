import type {Mention} from '../mentions/mention.ts';
import type {Places} from '../mentions/places.ts';
import {lacksArticles} from '../mentions/without-articles.ts';
import {isContracted} from '../words/contracted.ts';
import * as is from '../words/is.ts';
import {isRomance, type Lexicon} from '../words/lexicon.ts';
import {isRole} from '../words/read-role.ts';
import {has, isSign, type Range, type Token} from '../words/token.ts';
import {isPreposed} from './participle.ts';

/** In tokens: “, la voix nouée,”. */
const longestAside = 6;

/** «…», a déclaré, lundi, Ada Ito: what stands between commas behind the verb, where a name follows. */
export function skipAside({passage: {tokens}, mentions, lexicon, sentence}: Places, at: number): number {
	if (lexicon.verbSecond || tokens[at]?.text !== ',') return at;
	const end = tokens.slice(at + 1, Math.min(at + longestAside, sentence.to)).findIndex(({text}) => text === ',');
	const next = at + end + 2;
	return end > 0 && mentions.some(({type, phrase}) => (type === 'name' || type === 'nominal') && phrase === next) ? next : at;
}

/** In tokens: “pour sa part”. */
const longestInserted = 3;

/** « …», a pour sa part déclaré Ada Ito: back to the verb's first word. */
export function skipInserted({passage: {tokens}, lexicon, sentence}: Places, verb: number): number {
	if (lexicon.verbSecond || lexicon.namesBeforeNouns) return verb;
	for (let n = verb - 2; n >= Math.max(sentence.from + 1, verb - longestInserted - 1); n -= 1) {
		const isPerfect = has(tokens[n], is.perfect) && tokens[n - 1]?.type !== 'word';
		if (isPerfect && has(tokens[n + 1], is.preposition)) return n + 1;
	}
	return verb;
}

/** In tokens: “al diario La Voz de Graz”, “este jueves en un acto en Graz”. */
const longestAdjunct = 9;

/** «…», ha detto al Corriere il sindaco; «…», dijo a su vez Ada Ito: who speaks, after whom they told it, when or where. None where nobody does; undefined where nothing stands between. */
export function findPastAdjunct(places: Places, at: number): Mention[] | undefined {
	const {lexicon, mentions, sentence} = places;
	const {tokens} = places.passage;
	const first = tokens[at];
	if (lexicon.verbSecond || lexicon.namesBeforeNouns || !first) return undefined;
	const isOpening =
		isAddressed(first, lexicon) ||
		lexicon.contracted.has(first.lower) ||
		has(first, is.preposition | is.calendar) ||
		lexicon.demonstratives.includes(first.lower);
	if (!isOpening) return undefined;
	const isGiven = (n: number) => has(tokens[n], is.givenName);
	// “en su cuenta”: a noun.
	const isVerb = (n: number) => has(tokens[n], is.cue) && !has(tokens[n - 1], is.determiner);
	const isPast = ({type, phrase, from, to, bits}: Mention) => {
		// “disse em tribunal Ada Ito, de 82 anos”
		const isBare = tokens.slice(phrase, from).every(token => !(token.bits & is.determiner) && !isRole(token, lexicon));
		const isFull = to > from + 1 && isSign(tokens[to], ',') && isBare;
		const isName = type === 'name' && (isGiven(from) || isFull);
		// “in una nota Ada Ito”; not “con il sindaco Ada Ito”.
		const begin = isName && (!(bits & is.role) || lacksArticles(lexicon)) ? from : phrase;
		if (begin <= at || begin > at + longestAdjunct || to > sentence.to) return false;
		const isBehind = isPreposed(tokens[begin - 1]) || has(tokens[begin - 1], is.link);
		// « à la sortie du tribunal »
		const isOf = has(tokens[begin], is.link) && has(tokens[begin], is.determiner);
		if (begin === phrase && (isBehind || isOf || isAddressed(tokens[begin], lexicon))) return false;
		const isOneOf = type === 'nominal' && has(tokens[begin], is.quantifier) && has(tokens[to], is.link);
		const isOffice =
			type === 'nominal' && tokens[begin]?.isCapital === false && tokens.slice(begin, to).some(word => isRole(word, lexicon));
		const isWhole = type === 'nominal' && begin === phrase && isToldRightAfter(places, at) && isSubject(places, {from: begin, to}, at);
		return (
			(isName || isOffice || isOneOf || isWhole) &&
			tokens
				.slice(at, begin)
				.every((token, n) => token.type !== 'marked' && !(isVerb(at + n) || token.bits & is.relative) && !beginsClause(tokens, at + n))
		);
	};
	const speaker = mentions.find(isPast);
	return speaker ? [speaker] : isAddressed(first, lexicon) ? [] : undefined;
}

/** “contaba a un diario, cuando un vecino llegó” */
const beginsClause = (tokens: readonly Token[], n: number) => tokens[n - 1]?.text === ',' && has(tokens[n], is.conjunction);

/** « …, écrit dans un communiqué »: the verb stands right behind the marks. */
const isToldRightAfter = ({passage: {tokens}}: Places, at: number) =>
	tokens.slice(Math.max(0, at - 4), at).some(({type}) => type === 'marked');

/** “dans un communiqué la direction.”: what has an article and ends the clause, with no sign before it. */
function isSubject({passage: {tokens}, lexicon, sentence}: Places, {from, to}: Range, at: number): boolean {
	const next = tokens[to];
	const ends = to >= sentence.to - 1 || next?.type !== 'word' || has(next, is.link);
	const isArticled = [...lexicon.definite, ...lexicon.indefinite].includes(tokens[from]?.lower ?? '');
	return ends && isArticled && !isTime(tokens[to - 1], lexicon) && tokens.slice(at, from).every(({type}) => type === 'word');
}

/** «…», rincara la dose il sindaco: behind what a verb takes with it, who does; in Romance languages. */
export function skipObject({lexicon, mentions, passage: {tokens}}: Places, subjects: Mention[]): Mention[] {
	const [thing] = subjects;
	const isSomebody = ({phrase, to}: Mention) => tokens.slice(phrase, to).some(token => token.isCapital || isRole(token, lexicon));
	if (!isRomance(lexicon) || thing?.type !== 'nominal' || isSomebody(thing)) return subjects;
	const next = mentions.filter(({phrase, type}) => phrase === thing.to && type === 'nominal');
	return next.some(mention => lexicon.definite.includes(tokens[mention.phrase]?.lower ?? '') && isSomebody(mention)) ? next : subjects;
}

/** « hier soir », “la víspera”: in Romance languages a time, and nobody. */
const isTime = (token: Token | undefined, {times}: Lexicon) => token?.isCapital === false && times.includes(token.lower);

/** « hier soir », « la veille » */
export function isWhen({passage: {tokens}, lexicon}: Places, n: number): boolean {
	const [before, word, next] = tokens.slice(n - 1, n + 2);
	if (!isRomance(lexicon)) return false;
	if (isTime(word, lexicon)) return has(before, is.adverb | is.determiner);
	return isTime(next, lexicon) && has(word, is.determiner);
}

/** In tokens: « quelques heures plus tôt ». */
const longestWhile = 5;

/** « un peu plus tôt », “poco después”, “due ore prima”: to behind it. */
export function skipWhile({passage: {tokens}, lexicon, sentence}: Places, at: number): number {
	const end = tokens.slice(at, Math.min(at + longestWhile, sentence.to)).findIndex(({lower}) => lexicon.whiles.includes(lower));
	const isTimeOnly = ({type, isCapital, bits, text}: Token) =>
		type === 'word' && !isCapital && (/^\d+$/.test(text) || !(bits & (is.role | is.cue | is.preposition | is.conjunction)));
	return end > 0 && tokens.slice(at, at + end).every(isTimeOnly) ? at + end + 1 : at;
}

/** “al”, “ai giornalisti”; in Portuguese “a” is an article, too. */
export const isAddressed = (token: Token | undefined, {addressees, definite}: Lexicon) =>
	token !== undefined && addressees.includes(token.lower) && !definite.includes(token.lower);

/** “dijo a Radio Costa, añadiendo”: whom one told it says nothing. */
function isToldBefore({lexicon, passage: {tokens}}: Places, phrase: number): boolean {
	const isAt = (n: number) => isAddressed(tokens[n], lexicon) && has(tokens[n - 1], is.cue);
	return !lexicon.verbSecond && (isAt(phrase) || isAt(phrase - 1));
}

/** “Sin dar detalles, dijo”, “Após ver o porto, disse”: in languages whose verbs need no subject, what such a clause names is none. */
export function isClauseBefore({lexicon, sentence, passage: {tokens}}: Places): boolean {
	const [first, second] = tokens.slice(sentence.from, sentence.from + 2);
	if (!lexicon.droppedPlurals.length || !first || !second || second.isCapital) return false;
	return (
		(has(first, is.preposition) || lexicon.addressees.includes(first.lower)) &&
		!(second.bits & is.stop & ~is.otherVerb) &&
		infinitive.test(second.lower)
	);
}

/** “Sobre las críticas del alcalde, señaló que”: one adjunct and a comma right before the verb; `before`: where that group ends. */
export function isAdjunctBefore({lexicon, sentence, passage: {tokens}}: Places, before: number): boolean {
	const [first, second] = tokens.slice(sentence.from, sentence.from + 2);
	if (!lexicon.droppedPlurals.length || !first || tokens[before - 1]?.text !== ',') return false;
	const commas = tokens.slice(sentence.from, before).filter(({text}) => text === ',').length;
	// “Luego de que el alcalde pidiera ayuda, señaló”
	const isThen = has(first, is.adverb) && has(second, is.link);
	return commas === 1 && (isThen || has(first, is.preposition | is.conjunction) || lexicon.addressees.includes(first.lower));
}

/** “Tras visitar el puerto considera que”: what such a clause is about, where nothing parts it from the verb. */
function isObjectOfClause(places: Places, {type, phrase, to, bits}: Mention): boolean {
	const {lexicon, sentence} = places;
	if (type !== 'nominal' || phrase !== sentence.from + 2 || bits & is.role || !isClauseBefore(places)) return false;
	return !places.passage.tokens.slice(phrase, to).some(token => isRole(token, lexicon));
}

/** Whom one told something, and what a clause before is about, is no subject of the verb behind it. */
export const mayStandBeside = (places: Places, mention: Mention) =>
	mention.phrase === places.sentence.from ||
	!(isToldBefore(places, mention.phrase) || isObjectOfClause(places, mention) || isObjectOfVerb(places, mention));

/** “El alcalde, además de valorar la obra dijo”: in languages whose verbs need no subject, what is right behind another verb. */
function isObjectOfVerb({lexicon, passage: {tokens}}: Places, {type, phrase, to, bits}: Mention): boolean {
	// “tras realizar ayer un viaje”, “per girare il suo film”
	const isSmall = has(tokens[phrase - 1], is.adverb | is.determiner);
	const verb = tokens[isSmall ? phrase - 2 : phrase - 1];
	if (!lexicon.droppedPlurals.length || type !== 'nominal' || bits & is.role || verb?.type !== 'word') return false;
	const isVerb = has(verb, is.cue | is.otherVerb) || (verb.bits === 0 && infinitive.test(verb.lower));
	return (
		isVerb &&
		!tokens.slice(phrase, to).some(token => token.isCapital || isRole(token, lexicon) || lexicon.institutions.includes(token.lower))
	);
}

const infinitive = /(?:[aei]r|[aei]re|rs[ei])$/;

/** “del puerto”, “in the port”, “al alcalde”: no subject. */
export function isOblique({lexicon, passage: {tokens}}: Places, {phrase}: Mention): boolean {
	const [first, noun] = tokens.slice(phrase, phrase + 2);
	const isOf = !lexicon.verbSecond && first !== undefined && isContracted(first);
	// “disse a padeira”, not “disse a jornalistas”, “disse a Rui”
	const isArticle = first?.lower === 'a' && noun && !/^(?:.*s|propósito)$/.test(noun.lower) && !(noun.bits & is.givenName);
	return (isOf && !isArticle) || isAddressed(tokens[phrase], lexicon) || isPreposed(tokens[phrase - 1]);
}

/** „…“ – ze łzami w oczach mówi Jan Kos: between the marks or a sign and the verb stands how she says it. */
export function isBehindAdjunct(places: Places, verb: number): boolean {
	const {
		passage: {tokens},
		lexicon,
		sentence,
		mentions,
	} = places;
	if (lexicon.verbSecond || lexicon.namesBeforeNouns) return false;
	if (mentions.some(mention => mention.to === verb && isOpeningAdjunct(places, mention))) return true;
	let first = verb;
	while (first > Math.max(sentence.from, verb - longestAside) && tokens[first - 1]?.type === 'word') first -= 1;
	const isSmall = tokens.slice(first, verb).every(({isCapital}) => !isCapital);
	const mark = isSign(tokens[first - 1], '—–―-,') ? tokens[first - 2] : tokens[first - 1];
	return isSmall && mark?.type === 'marked' && has(tokens[first], is.preposition);
}

/** “Sul porto parla Ada Ito”: in languages whose verbs need no subject. */
export const isOpeningAdjunct = (places: Places, mention: Mention) =>
	places.lexicon.droppedPlurals.length > 0 &&
	(mention.phrase === places.sentence.from
		? !mayBegin(places, mention)
		: // “Poi, sul rigore negato: ‘…’”
			places.lexicon.about.includes(places.passage.tokens[mention.phrase]?.lower ?? ''));

/** “Ada Ito said”; not “Na ocasião, o diretor disse”. */
export function mayBegin({sentence, lexicon, passage: {tokens}}: Places, {phrase, type}: Mention): boolean {
	const {bits = 0, lower = ''} = tokens[phrase] ?? {};
	const isOblique = (isContracted({bits}) && !lexicon.definite.includes(lower)) || isAddressed(tokens[phrase], lexicon);
	return phrase === sentence.from && !(isOblique && type === 'nominal' && isRomance(lexicon));
}

/** “Ada Ito, from Graz, said Reed was late”: in English the subject of what she says. */
export const isToldOf = ({lexicon, passage: {tokens}}: Places, {to}: Mention): boolean =>
	lexicon.namesBeforeNouns && has(tokens[to], is.auxiliary);

/** “disse no fim do evento”, « concède du bout des lèvres »; but « disent des voisins ». */
export function isAdjunct(places: Places, mention: Mention): boolean {
	const {lexicon, passage} = places;
	const isPartitive = lexicon.droppedPlurals.length === 0 && passage.tokens[mention.phrase]?.lower.endsWith('s') === true;
	const first = passage.tokens[mention.phrase];
	// “ha detto all'Ansa Ada Ito”
	const isBeside = mention.from > mention.phrase + 1 && has(passage.tokens[mention.from], is.givenName) && mention.to > mention.from + 1;
	// “escreveu no Facebook”
	const isPlace =
		mention.type === 'name' && mention.from > mention.phrase && first?.isCapital === false && isContracted(first) && !isBeside;
	return isRomance(lexicon) && (mention.type === 'nominal' || isPlace) && isOblique(places, mention) && !isPartitive;
}
