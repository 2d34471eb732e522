import type {Attribution, Shape} from '../attribution.ts';
import {isNameOrRole, type Mention, sentenceOf} from '../mentions/mention.ts';
import {beginning, ending, headsOf, type Places, withoutOf} from '../mentions/places.ts';
import {findRound, readViewpoint} from '../mentions/read-oblique.ts';
import {isHearers, skipAddressee} from '../mentions/without-articles.ts';
import type {Passage} from '../passages/passage.ts';
import * as is from '../words/is.ts';
import {isRomance, type Lexicon} from '../words/lexicon.ts';
import {has, isSign, type Range} from '../words/token.ts';
import {readEcho, readPhrases} from './according.ts';
import {
	findPastAdjunct,
	isAddressed,
	isAdjunct,
	isAdjunctBefore,
	isBehindAdjunct,
	isClauseBefore,
	isOpeningAdjunct,
	isToldOf,
	isWhen,
	mayBegin,
	mayStandBeside,
	skipAside,
	skipInserted,
	skipObject,
	skipWhile,
} from './adjuncts.ts';
import {findAgents, findSeers} from './agents.ts';
import {closesAside, findApposed, isNamed} from './apposition.ts';
import {
	endOfPair,
	findNamedBefore,
	isBehindOpening,
	isInverted,
	mayBeFar,
	skipAdjective,
	skipBrackets,
	skipRelative,
} from './before-verb.ts';
import {findBracketed} from './brackets.ts';
import {isNoun} from './is-noun.ts';
import {findDoer, isPreposed, isReporting} from './participle.ts';
import {findCited, findQuoted} from './quoted-as.ts';
import {readSign} from './sign.ts';
import {withoutClauses} from './told-clause.ts';
import {findPlain, isDative, isDoneTo, isFirstPlace, isHe, isItBefore, isObject, isSubject, isWithinPlace} from './verb-second.ts';

/** Every cue of a passage with everyone who may be its subject. */
export function findAttributions(passage: Passage, mentions: readonly Mention[], lexicon: Lexicon): Attribution[] {
	const found: Attribution[] = [];
	let next = 0;
	passage.sentences.forEach((sentence, index) => {
		const first = next;
		while (next < mentions.length && sentenceOf(mentions[next]) <= index) next += 1;
		const places: Places = {passage, sentence, mentions: mentions.slice(first, next), lexicon};
		for (let n = sentence.from; n < sentence.to; n += 1) readToken(places, n, found);
	});
	return found;
}

function readToken(places: Places, n: number, found: Attribution[]): void {
	const token = places.passage.tokens[n];
	if (!token || token.type === 'marked' || !places.mentions.length) return;
	const echo = token.bits & is.phrase ? readEcho(places, n) : [];
	if (echo.length) {
		found.push(...echo);
		return;
	}
	if (token.type === 'sign') found.push(...readSign(places, n));
	else if ((isReporting(token, places.lexicon) || places.lexicon.bracketed.verbs.has(token.lower)) && !isNoun(places, n))
		found.push(...readVerb(places, n));
	if (token.isPossessive) found.push(...readOwner(places, n));
	if (token.bits & is.phrase) found.push(...readPhrases(places, n));
	found.push(...readViewpoint(places, n));
	const cue = {from: n - 1, to: n};
	found.push(...findSeers(places, n).map(mention => ({mention, cue, bits: is.softVerb, shape: 'according' as const})));
}

function readVerb(places: Places, n: number): Attribution[] {
	const {sentence, passage} = places;
	const {tokens} = passage;
	const token = tokens[n];
	if (!token) return [];
	const cue = {from: n, to: n + 1};
	const to = (shape: Shape) => (mention: Mention) => ({mention, cue, bits: token.bits, shape});
	const quoted = findQuoted(places, n) ?? findCited(places, n);
	if (quoted) return quoted.map(mention => ({...to('left')(mention), bits: is.cue | is.verb}));
	const bracketed = findBracketed(places, n);
	if (bracketed) return bracketed.map(mention => ({...to('left')(mention), bits: token.bits | is.softVerb}));
	if (!isReporting(token, places.lexicon) || isNamed(places, n)) return [];
	const agents = findAgents(places, n);
	if (agents) return agents.map(to('according'));
	// “was called”: what was, speaks no more than what was called.
	if (findAgents(places, n + 1)) return [];
	const k = skipAdverbs(places, skipInserted(places, n));
	const source = places.lexicon.verbSecond ? findPlain(places, n) : findNamedBefore(places, k);
	if (source) return [to('left')(source)];
	const found = readLeft(places, {cue, bits: token.bits, before: k + 1});
	const {lexicon} = places;
	const isAsTold = lexicon.asTold.includes(tokens[k]?.lower ?? '');
	const isBehind =
		n === sentence.from || k < sentence.from || tokens[k]?.type === 'marked' || isSign(tokens[k], ',—–―-') || isBehindAdjunct(places, n);
	if (!isAsTold && !lexicon.verbSecond && !isBehind) return found;
	const follows =
		(tokens[n - 1]?.type === 'marked' && !isWithinPlace(places, n - 1)) ||
		(isSign(tokens[n - 1], ',—–―-') && tokens[n - 2]?.type === 'marked');
	const isUsual = lexicon.verbSecond && !follows;
	const behind = findAfter(places, n).map(to(isUsual ? 'left' : 'right'));
	const after = lexicon.verbSecond ? behind.filter(one => !isDoneTo(one, found, places)) : behind;
	if (lexicon.capitalNouns && after.some(isHe)) return after;
	if (lexicon.verbSecond && found.some(left => isFirstPlace(left, places, k + 1))) return found;
	if (after.length > 0 && !isUsual && token.bits & is.verb && (isAsTold || isInverted(places, k + 1))) return after;
	const isSure = after.length > 0 && isUsual && (tokens[n - 1]?.text === ',' || isSubject(after, places));
	if (isSure) return after;
	const subjects =
		after.length > 0 ? found.filter(({mention}) => !isObject(mention, lexicon) && !isItBefore(mention, after, lexicon)) : found;
	return [...subjects, ...after];
}

/** Who stands behind a verb, or behind what that takes with it. */
function findAfter(places: Places, verb: number): Mention[] {
	const {sentence, mentions, lexicon, passage} = places;
	if (lexicon.telling.includes(passage.tokens[verb]?.lower ?? '')) return [];
	let right = verb + 1;
	while (right < sentence.to && isSkipped(places, right)) right += 1;
	right = skipAddressee(places, skipAside(places, skipWhile(places, right)));
	const subjects = findPastAdjunct(places, right) ?? mentions.filter(({phrase, type}) => phrase === right && type !== 'relative');
	return skipObject(places, subjects).filter(
		mention => !isDative(mention, lexicon) && !isAdjunct(places, mention) && !isToldOf(places, mention) && !isHearers(mention, lexicon),
	);
}

/** “said later Ada Ito”, „sieht es Ada Ito“; „ging an die Malerin“ is no „ging … an“ */
function isSkipped(places: Places, n: number): boolean {
	const bits = places.passage.tokens[n]?.bits ?? 0;
	const isIt = places.lexicon.capitalNouns && (bits & is.it) !== 0;
	if (isIt) return beginning(places, n + 1).some(({type}) => type === 'name');
	if (isMood(places, n) || isWhen(places, n)) return true;
	if (places.lexicon.capitalNouns && bits & is.preposition && has(places.passage.tokens[n + 1], is.determiner)) return false;
	// „sagte am Montag der Trainer“
	if (places.lexicon.verbSecond && bits & is.calendar && !places.mentions.some(({phrase}) => phrase === n)) return true;
	return !beginning(places, n).length && (bits & (is.adverb | is.auxiliary)) !== 0;
}

/** “cuenta conmovido a Efe Ana Ruiz”, “disse indignada a moradora”: how she says it, before her or whom she tells. */
function isMood({lexicon, passage: {tokens}, mentions}: Places, n: number): boolean {
	const {type, isCapital, bits, lower = ''} = tokens[n] ?? {};
	if (!isRomance(lexicon) || type !== 'word' || isCapital || bits !== 0 || !/(?:[oae]s?|ment)$/.test(lower)) return false;
	if (!has(tokens[n - 1], is.verb)) return false;
	// « explique calmement la gardienne »
	const isHow = /mente?$/.test(lower);
	const isSomebody = (mention: Mention) => mention.phrase === n + 1 && (isHow || isNameOrRole(mention));
	return mentions.some(isSomebody) || isAddressed(tokens[n + 1], lexicon);
}

/** “has also”, “on Tuesday later”: back to the last token of the subject. */
function skipAdverbs(places: Places, n: number): number {
	const {
		sentence,
		passage: {tokens},
	} = places;
	// « a fait valoir Ito »
	const isComplement = places.lexicon.complements.includes(tokens[n]?.lower ?? '') && has(tokens[n - 1], is.otherVerb);
	let k = n - 1 - Number(isComplement);
	// “Esto dijo Ada Ito”
	if (k === sentence.from && has(tokens[k], is.it) && isRomance(places.lexicon)) return k - 1;
	// «…», nous dit Ito; Ito nous a dit
	const isClitic = (at: number) => {
		if (at < sentence.from || !places.lexicon.clitics.includes(tokens[at]?.lower ?? '')) return false;
		const {type, lower = ''} = tokens[at - 1] ?? {};
		return type !== 'word' || places.lexicon.asTold.includes(lower) || ending(places, at).some(isNameOrRole);
	};
	while (k >= sentence.from) {
		if (isClitic(k)) return k - 1;
		const bits = tokens[k]?.bits ?? 0;
		const isDay = (bits & is.calendar) !== 0;
		if (!isDay && (!(bits & (is.auxiliary | is.adverb)) || ending(places, k + 1).length > 0)) break;
		k -= isDay && has(tokens[k - 1], is.preposition) ? 2 : 1;
	}
	return k;
}

/** “Ito’s answer was: …”, “in Ito’s words” */
function readOwner(places: Places, n: number): Attribution[] {
	const {tokens} = places.passage;
	const owners = ending(places, n + 1);
	const viewpoint = owners.map(({phrase}) => findRound(tokens, {from: phrase, to: n + 1}, places.lexicon.viewpoints)).find(Boolean);
	if (viewpoint) return owners.map(mention => ({mention, cue: viewpoint, bits: 0, shape: 'according'}));
	for (let k = n + 1; k < Math.min(n + 9, tokens.length - 1); k += 1) {
		const token = tokens[k];
		if (token?.type === 'sign' && token.text !== ':') return [];
		const next = tokens[k + 1];
		if (token && places.lexicon.sayings.includes(token.lower) && next?.type === 'word' && !(next.bits & is.otherVerb))
			return owners.map(mention => ({mention, cue: {from: k, to: k + 1}, bits: 0, shape: 'owner'}));
		// “by the Gazette's Ada Ito: …”
		const named = token?.text === ':' ? ending(places, k).filter(({type, phrase}) => type === 'name' && phrase <= n + 1) : [];
		if (named.length) return named.map(mention => ({mention, cue: {from: k, to: k + 1}, bits: 0, shape: 'sign'}));
		if (token?.text === ':' && next?.type === 'marked')
			return owners.map(mention => ({mention, cue: {from: k - 1, to: k}, bits: 0, shape: 'owner'}));
	}
	return [];
}

interface Left {
	cue: Range;
	bits: number;
	/** Where what stands before the verb group ends. */
	before: number;
}

function readLeft(places: Places, {cue, bits, before: verb}: Left): Attribution[] {
	const {sentence, mentions, passage} = places;
	const {tokens} = passage;
	const to = (shape: Shape) => (mention: Mention) => ({mention, cue, bits, shape});
	// “Ada Ito (D-Graz), said”: the comma closes nothing.
	const isBare = tokens[verb - 1]?.text === ',' && tokens[verb - 2]?.text === ')';
	const before = skipAdjective(places, skipBrackets(tokens, isBare ? verb - 1 : verb, sentence));
	const beside = skipRelative(places, endOfPair(places, before)).filter(mention => mayStandBeside(places, mention));
	const heads = withoutOf(places, headsOf(mentions, beside, tokens)).filter(head => mayStandBeside(places, head));
	const top = heads.at(-1) ?? beside[0];
	const lead = tokens[(top?.phrase ?? 0) - 1];
	// Where verbs come second, what stands before one may be no subject at all: “In a talk with Ito said …”; but who comes first is.
	const isFirst = top?.phrase === sentence.from && isNameOrRole(top);
	const spare = places.lexicon.verbSecond && !isFirst ? 1 : 0;
	// “with Ito saying”, “footage of Ito saying”
	const isAlongside =
		(bits & is.participle) !== 0 && (lead?.lower === places.lexicon.alongside || (top?.type === 'name' && has(lead, is.link)));
	// “She left as a teacher, citing”
	const isRole = (bits & is.participle) !== 0 && places.lexicon.likening.includes(lead?.lower ?? '');
	const isOpening = top?.phrase === sentence.from && !places.lexicon.droppedPlurals.length;
	const isAside = top !== undefined && !isOpening && (isAddressed(tokens[top.phrase], places.lexicon) || isOpeningAdjunct(places, top));
	const isBehindPlace = !heads.length && beside.some(mention => isBehindOpening(places, mention));
	if (top && !isRole && !isAside && (isAlongside || isBehindPlace || !isPreposed(lead)))
		return heads.length > spare ? heads.map(to('head')) : [...beside.map(to('left')), ...heads.map(to('head'))];
	const earlier = withoutClauses(mentions, places.lexicon).filter(mention => mention.to <= before);
	const subjects =
		isClauseBefore(places) || isAdjunctBefore(places, before)
			? []
			: earlier.filter(mention => mention.isHead && (mayBegin(places, mention) || mayBeFar(places, mention)));
	if (closesAside(places.passage, before) && !(bits & is.participle)) {
		const apposed = findApposed(subjects, earlier, places.lexicon);
		return [...apposed.map(to('apposition')), ...subjects.slice(0, 1).map(to('far'))];
	}
	const isParticiple = (bits & is.participle) !== 0;
	const speaker = isParticiple ? findDoer(places, before, subjects) : undefined;
	if (speaker) return [to('joined')(speaker)];
	const isJoined = has(tokens[before - 1], is.conjunction) || isParticiple;
	return subjects.slice(0, 2).map(to(isJoined ? 'joined' : 'far'));
}
