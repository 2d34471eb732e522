import * as is from '../words/is.ts';
import {endsAsVerb, isRomance, type Lexicon} from '../words/lexicon.ts';
import {isNounHere} from '../words/noun-or-verb.ts';
import {isAbstract} from '../words/nouns-and-names.ts';
import {isDefinite, isRole} from '../words/read-role.ts';
import {has, standsAt, type Token} from '../words/token.ts';
import {isName} from './is-name.ts';
import {beginsSurname, isNickname, isParticle} from './is-particle.ts';
import type {Sentence} from './sentence.ts';
import {lacksArticles} from './without-articles.ts';

/** Whether token `n` belongs to the phrase whose first word, but for an article, is token `first`. */
export function continuesPhrase(reading: Sentence, n: number, first: number): boolean {
	const {
		passage: {tokens},
		lexicon,
	} = reading;
	const token = tokens[n];
	if (!token) return false;
	if (n === first || isNickname(reading.passage, n)) return true;
	const previous = tokens[n - 1];
	if (token.type !== 'word' || (previous && previous.type !== 'word' && !isNickname(reading.passage, n - 1))) return false;
	// “the Public Works Department”
	if (isHearer(reading, n, first) || (lexicon.capitalNouns && isAbstract(token) && isBehindName(reading, n, first))) return false;
	const isLarge = !(token.bits & is.stop & ~is.otherVerb) || beginsSurname(tokens, n) || has(token, is.givenName);
	if (token.isCapital && isLarge) return true;
	const next = tokens[n + 1];
	if (isParticle(tokens, n, lexicon) || isInnerArticle(tokens, n, lexicon)) return true;
	// “la direttrice del museo auspicando”
	const isSure = lexicon.verbSecond ? endsWithRole({tokens, n, first}, lexicon) : undefined;
	if (isSure !== undefined) return isSure;
	if (isGerund(token, lexicon) || lexicon.aliases.some(phrase => standsAt(tokens, n, phrase))) return false;
	// “zei de voorzitter maandag”
	if (token.bits & is.calendar && !token.isCapital && isRole(previous, lexicon)) return false;
	if (token.bits & (is.stop | is.participle) || (token.bits & is.cue && !isNounHere(tokens, {n, first}, lexicon))) return false;
	if (isPostposed(reading, n)) return false;
	const endsPhrase = next?.type !== 'word' || next.isCapital || has(next, is.stop) || /^\d/.test(next.text);
	// „die bewegte Gewinnerin“
	const isAdjective = lexicon.capitalNouns && has(previous, is.determiner) && next?.isCapital === true;
	const isVerb = !(token.bits & is.role) && !isAdjective && !isWeighed(reading, n, first) && endsAsVerb(token.lower, lexicon);
	if (isVerb && (endsPhrase || previous?.isCapital)) return false;
	// “La alcaldesa visitó el puente”
	const isTransitive = lexicon.addressees.length > 0 && !lexicon.verbSecond && token.bits === 0 && isRole(previous, lexicon);
	if (isTransitive && next?.type === 'word' && has(next, is.determiner | is.quantifier) && !(next.bits & (is.link | is.preposition)))
		return false;
	const endsName = lexicon.capitalNouns
		? previous?.isCapital || isNounOfAge(previous)
		: !lexicon.namesBeforeNouns && (!lexicon.verbSecond || n - 1 > first || first > reading.sentence.from) && isName(reading, n - 1);
	return !endsName || previous?.isPossessive === true || /^\d/.test(token.text);
}

/** „powiedziała Kos Nowakowi“: in Polish a name of another form is of whom she tells it. */
function isHearer({passage: {tokens}, lexicon}: Sentence, n: number, first: number): boolean {
	const isDative = (token: Token | undefined) => token?.isCapital === true && /(?:owi|[sdc]kiemu)$/.test(token.lower);
	const isTold = has(tokens[first - 1], is.verb);
	return isTold && lacksArticles(lexicon) && isDative(tokens[n]) && !isDative(tokens[first]);
}

/** “officials familiar with the contract”, in English: behind several people an adjective, or what they do, with what belongs to it. */
function isPostposed(reading: Sentence, n: number): boolean {
	const {lexicon} = reading;
	const [previous, token, next] = reading.passage.tokens.slice(n - 1, n + 2);
	if (!lexicon.namesBeforeNouns || previous?.isPossessive || token?.bits !== 0 || token.isCapital || /s$/.test(token.lower)) return false;
	const areSeveral = isRole(previous, lexicon) && !isName(reading, n - 1) && /s$/.test(previous?.lower ?? '');
	return areSeveral && has(next, is.preposition) && !lexicon.bodyLinks.includes(next?.lower ?? '');
}

/** “a clearly relieved Brun”, in English. */
function isWeighed({passage: {tokens}, lexicon}: Sentence, n: number, first: number): boolean {
	const isBehindAdverb = n - 1 === first && tokens[first]?.isCapital === false && /ly$/.test(tokens[first]?.lower ?? '');
	return lexicon.namesBeforeNouns && isBehindAdverb && has(tokens[first - 1], is.determiner);
}

/** “Save The Ferry”, in English. */
function isInnerArticle(tokens: readonly Token[], n: number, {namesBeforeNouns}: Lexicon): boolean {
	const [previous, token, next] = tokens.slice(n - 1, n + 2);
	if (!namesBeforeNouns || !token?.isCapital || !(token.bits & is.determiner) || !next?.isCapital) return false;
	return previous?.isCapital === true && !previous.isPossessive && !(previous.bits & is.stop);
}

/** „übte Ute Lenz Kritik“; not „der Deutschen Gesetzlichen Versicherung“, „die Bäckerin Ute Blanik“. */
function isBehindName(reading: Sentence, n: number, first: number): boolean {
	const {tokens} = reading.passage;
	const isArticled = has(tokens[first - 1], is.determiner);
	return isName(reading, n - 1) && isName(reading, n - 2) && !has(tokens[n - 1], is.givenName) && !isArticled;
}

/** Where verbs come second: “Volvos vd Ada Ito” and “de Nederlandse coach” go on with their role, “de voorzitter boos” ends with it. */
function endsWithRole({tokens, n, first}: {tokens: readonly Token[]; n: number; first: number}, lexicon: Lexicon): boolean | undefined {
	const [previous, token, next] = [tokens[n - 1], tokens[n], tokens[n + 1]];
	if (!token || token.isCapital) return undefined;
	const isHere = isRole(token, lexicon);
	if (token.bits === 0 && next?.type !== 'word' && isRole(previous, lexicon) && !isHere) return false;
	// “De premier biedt excuses”, “Socialchefen avböjer”
	const isSmall = token.bits === 0 && isRole(previous, lexicon) && !isHere && !(next?.isCapital && next.bits & is.givenName);
	const isWhole = lexicon.endsDefinite
		? isDefinite(previous?.lower ?? '', lexicon)
		: n - 1 > first || lexicon.definite.includes(tokens[first - 1]?.lower ?? '');
	if (isSmall && isWhole && !lexicon.capitalNouns && next?.type === 'word') return false;
	const isBetween = next?.isCapital === true && /s$/.test(previous?.lower ?? '');
	const isFirst = n - 1 === first && has(tokens[first - 1], is.determiner);
	// “daglig leder Ada Ito”
	const isTold = n - 1 === first && has(tokens[first - 1], is.verb);
	const isLinked = isTold && has(next, is.link);
	const isOffice = (next?.isCapital === true || isLinked) && previous?.bits === 0 && !previous.isCapital;
	// “sier Partiets kandidat Ada Ito”: a word that the language's list does not have.
	const isOwn =
		isTold && lexicon.endsDefinite && previous?.isCapital === true && /.s$/.test(previous.lower) && !(previous.bits & is.givenName);
	if (isOwn && token.bits === 0 && next?.isCapital && next.bits & is.givenName) return true;
	// “Tove Ahlgrens mamma”
	const isOwned = lexicon.endsDefinite && previous?.isCapital === true && /.s$/.test(previous.lower);
	return !lexicon.capitalNouns && isHere && (isBetween || isFirst || isOffice || isOwned) ? true : undefined;
}

/** „der 30-Jährige“, not „der 30-jährige Bäcker“. */
const isNounOfAge = (token: Token | undefined) => /^\d+-[A-ZÄÖÜ]/.test(token?.text ?? '');

/** “disse apontando”, “dijo refiriéndose”: no noun. */
export const isGerund = ({bits, lower, isCapital}: Token, lexicon: Lexicon) =>
	isRomance(lexicon) && bits === 0 && !isCapital && /[aeiáéí]ndo(?:s[ei]|l[aoei]s?)?$/.test(lower);
