import {skipDateline} from '../passages/dateline.ts';
import {type Passage, skipBracket} from '../passages/passage.ts';
import * as is from '../words/is.ts';
import {isRomance, type Lexicon} from '../words/lexicon.ts';
import {isVerbAfter} from '../words/noun-or-verb.ts';
import {isRole, readRoleHere} from '../words/read-role.ts';
import {has, type Range, type Token} from '../words/token.ts';
import {addName} from './add-name.ts';
import type {Capitals} from './capitals.ts';
import {continuesPhrase, isGerund} from './continues-phrase.ts';
import {findBehindAttribute} from './inner-attribute.ts';
import {skipParty} from './is-description.ts';
import {isCommon, isName} from './is-name.ts';
import {isOneOf} from './is-one-of.ts';
import {beginsSurname, isNickname, isParticle, opensWithSurname} from './is-particle.ts';
import type {Mention} from './mention.ts';
import {isObjectBeforeVerb} from './object-before-verb.ts';
import {joinOffices} from './offices.ts';
import {readQuantity} from './quantities.ts';
import {meansNobody, readOblique} from './read-oblique.ts';
import type {Reading} from './sentence.ts';
import {lacksArticles} from './without-articles.ts';

/** Everybody and everything that may speak in a passage, in text order; a name inside a description is a mention of its own. */
export function findMentions(passage: Passage, capitals: Capitals, lexicon: Lexicon): readonly Mention[] {
	const mentions: Mention[] = [];
	const begin = skipDateline(passage.tokens);
	for (const sentence of passage.sentences) {
		const reading = {passage, capitals, lexicon, sentence, mentions};
		for (let n = Math.max(begin, sentence.from); n < sentence.to; ) n = readMention(reading, n);
	}
	return joinOffices(mentions, passage, lexicon);
}

/** Reads what begins at token `n`; gives the token to go on from. */
function readMention(reading: Reading, n: number): number {
	const {passage, sentence, mentions} = reading;
	const token = passage.tokens[n];
	if (token?.type !== 'word') return skipBracket(passage, n);
	if (isGerund(token, reading.lexicon)) return n + 1;
	const behind = skipParty(passage.tokens, n);
	if (behind > n) return behind;
	if (!token.isCapital && isVerbAfter(passage.tokens[n - 1], token, reading.lexicon)) return n + 1;
	if ((isTail(passage.tokens, n) && !isRole(token, reading.lexicon)) || isDay(token, reading.lexicon)) return n + 1;
	const next = passage.tokens[n + 1];
	const goesOn = next?.type === 'word' && n + 1 < sentence.to && (next.isCapital || !(next.bits & is.stop & ~is.adverb));
	const isAlone = !goesOn || speaksAlone(passage.tokens, n, reading.lexicon);
	if (n > sentence.from ? beginsSurname(passage.tokens, n) : opensWithSurname(passage.tokens, n, reading.lexicon))
		return readPhrase(reading, n, n);
	const oblique = readOblique(passage.tokens, n, reading.lexicon);
	if (oblique) {
		const {bits, to, next} = oblique;
		mentions.push({passage, from: n, to, type: 'pronoun', bits, phrase: n, isHead: true, description: ''});
		return next;
	}
	if (beginsNoPhrase(reading, n, goesOn && has(next, is.cue) && !next.isCapital)) return n + 1;
	// “Hans Krogh”: in Danish also “his”.
	if (token.isCapital && token.bits & is.givenName && token.bits & is.determiner && next?.isCapital) return readPhrase(reading, n, n);
	if (isOneOf(reading, n)) {
		addAlone(reading, n, 'nominal');
		return n + 1;
	}
	const quantity = readQuantity(passage.tokens, n, reading.lexicon);
	if (quantity !== undefined) {
		mentions.push({passage, from: n, to: quantity, type: 'nominal', bits: is.quantifier, phrase: n, isHead: true, description: ''});
		return quantity;
	}
	const noun = findBehindAttribute(reading, n) ?? (token.bits & is.determiner && goesOn ? n + 1 : undefined);
	if (noun) return readPhrase(reading, n, noun);
	if (token.bits & is.quantifier && !isAlone && !isNumbered(token, next, reading.lexicon)) return readPhrase(reading, n, n + 1);
	const isOf = has(passage.tokens[n - 2], is.quantifier) && has(passage.tokens[n - 1], is.link);
	// « l’une d’elles »
	if (token.bits & is.pronoun && (isOf || meansNobody(passage.tokens, n, reading.lexicon))) return n + 1;
	if (token.bits & is.pronoun) addAlone(reading, n, 'pronoun');
	else if (token.bits & is.relative) addAlone(reading, n, 'relative');
	else if (token.bits & is.quantifier && standsAlone(token, next)) addAlone(reading, n, 'nominal');
	else if (isName(reading, n) || !(token.bits & (is.stop | is.cue | is.participle)) || isRoleOf(token, next, passage.tokens[n - 1]))
		return readPhrase(reading, n, n);
	return n + 1;
}

/** „W niedzielę Kos“ */
const isDay = ({bits, isCapital}: Token, {verbSecond}: Lexicon) => (bits & is.calendar) !== 0 && !isCapital && !verbSecond;

/** “World number one Ada Ito” */
const isNumbered = ({lower}: Token, next: Token | undefined, {indefinite, namesBeforeNouns}: Lexicon) =>
	namesBeforeNouns && indefinite.includes(lower) && next?.isCapital === true && has(next, is.givenName);

/** “Several say”; not “several reports say”. */
function speaksAlone(tokens: readonly Token[], n: number, lexicon: Lexicon): boolean {
	const [next, after] = tokens.slice(n + 1, n + 3);
	// “Another note read”
	const isOne = lexicon.indefinite.includes(tokens[n]?.lower ?? '');
	const isNoun = (isOne || next?.lower.endsWith('s')) && has(after, is.cue | is.auxiliary);
	return next !== undefined && has(next, is.cue) && !next.isCapital && !isNoun;
}

/** A word of what a clause says, before its verb. */
function beginsNoPhrase(reading: Reading, n: number, isBeforeVerb: boolean): boolean {
	const {
		passage: {tokens},
		sentence,
		lexicon,
	} = reading;
	const [token, next] = [tokens[n], tokens[n + 1]];
	if (!token || !next) return false;
	const isDeterminer = has(token, is.determiner);
	const isFirst = n === sentence.from && !next.isCapital && has(next, is.verb);
	// „Ada Ito, die sagte: …“
	const isRelative = isBeforeVerb && tokens[n + 2]?.type !== 'word';
	if (lexicon.capitalNouns && isDeterminer && (isFirst || isRelative)) return true;
	// “ad Ada Ito”; not “l'ad Ada Ito”, of a firm.
	if (token.bits & is.preposition && token.bits & is.role && !has(tokens[n - 1], is.determiner)) return true;
	if (isObjectBeforeVerb(reading, n)) return true;
	// « comme le souligne Ada Ito »
	// « …, gli risponde un residente »
	const isBeforeSubject = has(tokens[n + 2], is.determiner) && !isRole(next, lexicon);
	const isLed = lexicon.asTold.includes(tokens[n - 1]?.lower ?? '') || (tokens[n - 1]?.type !== 'word' && isBeforeSubject);
	return isLed && has(next, is.verb) && !next.isCapital && lexicon.clitics.includes(token.lower);
}

/** “anklager Mette Bruun”, “sier leder i Graz Venstre”: in Danish and Norwegian also verbs. */
function isRoleOf({bits}: Token, next: Token | undefined, before: Token | undefined): boolean {
	if (!(bits & is.role)) return false;
	const isTold = has(before, is.verb) && has(next, is.link);
	return isTold || (has(next, is.givenName) && next?.isCapital === true);
}

/** “Many say”; „eine der Frauen“, not „eine ‚Möwe‘“. */
function standsAlone({bits}: Token, next: Token | undefined): boolean {
	if (bits & is.determiner) return has(next, is.link);
	return next?.type !== 'word' || has(next, is.cue | is.auxiliary | is.preposition | is.link | is.participle);
}

/** „die ‚Tag X‘-Formel“: the end of a word that begins with the marked ones. */
function isTail(tokens: readonly Token[], n: number): boolean {
	const [marked, hyphen, tail] = [tokens[n - 2], tokens[n - 1], tokens[n]];
	return marked?.type === 'marked' && hyphen?.text === '-' && marked.end === hyphen.start && hyphen.end === tail?.start;
}

function addAlone({passage, mentions}: Reading, n: number, type: Mention['type']): void {
	const own = passage.tokens[n]?.bits ?? 0;
	// „einer der Fotografen“
	const bits = type !== 'nominal' ? own : own & is.determiner ? is.role : 0;
	// « l’une »
	const phrase = n - Number(type === 'nominal' && has(passage.tokens[n - 1], is.determiner));
	mentions.push({passage, from: phrase, to: n + 1, type, bits, phrase, isHead: true, description: ''});
}

/** A run of words that no stop, verb or sign breaks: a name, a description, or one within the other. */
function readPhrase(reading: Reading, from: number, first: number): number {
	const {
		passage: {tokens},
		lexicon,
	} = reading;
	let n = first;
	let name: number | undefined;
	while (n < reading.sentence.to && continuesPhrase(reading, n, first)) {
		if (isName(reading, n)) name ??= n;
		else if (name !== undefined && !isParticle(tokens, n, lexicon) && !isNickname(reading.passage, n)) {
			addName(reading, {from: name, to: n}, from);
			name = undefined;
		}
		n += 1;
		const isOwner = name !== undefined && tokens[n - 1]?.isPossessive === true;
		if (name !== undefined && isOwner && !(tokens[n]?.isCapital && lexicon.institutions.includes(tokens[n]?.lower ?? ''))) {
			addName(reading, {from: name, to: n}, from);
			name = undefined;
		}
	}
	if (n === first) return first + 1;
	const {mentions} = reading;
	const count = mentions.length;
	if (name !== undefined && (name > first || from === first || !isCommon(reading, {from, to: n})))
		addName(reading, {from: name, to: n}, from);
	if (name === undefined || from < first) addDescription(reading, {from, to: n}, first);
	for (let k = count; k < mentions.length; k += 1) {
		const mention = mentions[k];
		if (mention) mention.isHead = mention.to === n;
	}
	return n;
}

/** What a description says that it is; “el año pasado”, not “una notte”. */
function nounOf({passage: {tokens}, from, to}: Range & {passage: Passage}, first: number, lexicon: Lexicon): Token | undefined {
	if (lexicon.verbSecond) return tokens[to - 1];
	return isRomance(lexicon) && !lexicon.indefinite.includes(tokens[from]?.lower ?? '') ? tokens[first] : undefined;
}

function addDescription({passage, mentions, lexicon, sentence}: Reading, {from, to}: Range, first: number): void {
	const {tokens} = passage;
	const head = tokens[to - 1];
	if (!head) return;
	// “the ‘White Night’ singer”
	if (from === first && to === from + 1 && lexicon.stars.includes(head.lower) && isBehindTitle(tokens, from)) from -= 2;
	const isBare = from === first;
	// “Rovers fans also sang”; not “messages later deemed”.
	let verb = to;
	while (from === sentence.from && lexicon.namesBeforeNouns && has(tokens[verb], is.adverb)) verb += 1;
	const beside = (tokens[verb]?.bits ?? 0) | (tokens[from - 1]?.bits ?? 0);
	// “fuentes cercanas”
	const isSomebody = isRole(head, lexicon) || ((isRomance(lexicon) || lacksArticles(lexicon)) && isRole(tokens[first], lexicon));
	// “Section 4 of the charter states”
	const isPart = /^\d+$/.test(head.text) && tokens[first]?.isCapital === true && to === first + 2;
	const speaks = (beside & (is.cue | is.auxiliary)) !== 0 || isSomebody || isPart || tokens[to]?.bits === undefined;
	// “el 16 de marzo”
	const isMonth = isRomance(lexicon) && has(tokens[to], is.link) && tokens[to + 1]?.isCapital === false;
	const isDate = /^\d{1,2}$/.test(head.text) && (isMonth || has(tokens[to + 1], is.calendar));
	const noun = nounOf({passage, from, to}, first, lexicon);
	const isTime = noun?.isCapital === false && lexicon.times.includes(noun.lower) && !has(tokens[from - 1], is.link);
	if (head.bits & is.calendar || isDate || isTime || isCount(tokens, {from, to}, lexicon)) return;
	if (isBare && (lexicon.capitalNouns ? !head.isCapital : !speaks)) return;
	const second = tokens[first];
	// „matka chłopca“
	const isNounFirst = (isRomance(lexicon) && !head.isCapital) || (lacksArticles(lexicon) && isRole(second, lexicon));
	mentions.push({
		passage,
		from,
		to,
		type: 'nominal',
		// « le frère aîné »
		bits: readRoleHere(
			tokens[from],
			isNounFirst && second && isRole(second, lexicon) && (lacksArticles(lexicon) || !isRole(head, lexicon)) ? second : head,
			lexicon,
		),
		phrase: from,
		isHead: true,
		description: '',
	});
}

/** “repeated six times” */
const isCount = (tokens: readonly Token[], {from, to}: Range, {namesBeforeNouns, times}: Lexicon) =>
	namesBeforeNouns && to === from + 2 && times.includes(tokens[to - 1]?.lower ?? '');

const isBehindTitle = (tokens: readonly Token[], n: number) => tokens[n - 1]?.type === 'marked' && has(tokens[n - 2], is.determiner);
