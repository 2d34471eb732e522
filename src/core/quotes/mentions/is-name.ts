import * as is from '../words/is.ts';
import {isRomance, type Lexicon} from '../words/lexicon.ts';
import {isLikeName} from '../words/nouns-and-names.ts';
import {isPlainForm} from '../words/plain-forms.ts';
import {isDefinitePlural, isRole} from '../words/read-role.ts';
import {has, type Range, type Token} from '../words/token.ts';
import {followsGivenName, isNickname, isParticle} from './is-particle.ts';
import type {Sentence} from './sentence.ts';
import {lacksArticles} from './without-articles.ts';

/** What “A Talk With Ada Ito” writes large, as English headings do, and is no part of her name. */
const small = is.stop & ~is.particle;

/** Whether token `n` is part of a name. */
export function isName({passage, capitals, sentence, lexicon}: Sentence, n: number): boolean {
	const {tokens} = passage;
	const token = tokens[n];
	if (!token?.isCapital || token.bits & is.calendar) return false;
	const isFirst = n === sentence.from || (tokens[n - 1]?.type !== 'word' && !isNickname(passage, n - 1));
	if (!isFirst)
		return !(token.bits & (passage.kind === 'heading' && lexicon.namesBeforeNouns ? small : is.pronoun)) && !isTitleOf(tokens, n, lexicon);
	if (token.bits & (is.stop & ~is.particle)) return false;
	if (lexicon.capitalNouns || token.bits & is.givenName) return true;
	// “Speaking after the game, Ada Ito”
	if (lexicon.verbEnd && /...ing$/.test(token.lower) && has(tokens[n + 1], is.preposition | is.adverb | is.determiner))
		return capitals.large.has(token.lower);
	// „Pracownicy Poczty Polskiej“
	const isMany = lacksArticles(lexicon) && isRole(token, lexicon) && lexicon.manyEnds.some(end => token.lower.endsWith(end));
	if (isMany && !has(tokens[n + 1], is.givenName)) return false;
	if (tokens[n + 1]?.isCapital && !(token.bits & (is.cue | is.participle))) return true;
	if (capitals.large.has(token.lower)) return true;
	if (capitals.small.has(token.lower) || token.bits & (is.role | is.participle | is.cue)) return false;
	// “Gårdeierne er uenige”
	if (lexicon.endsDefinite && isDefinitePlural(token.lower, lexicon)) return false;
	if (followsGivenName(tokens, n + 1, lexicon)) return true;
	// “Moreira de Lima admite”
	const mayBeRomance = isRomance(lexicon) && tokens[n + 2]?.isCapital === true && isParticle(tokens, n + 1, lexicon);
	if (mayBeRomance && has(tokens[n + 3], is.verb)) return true;
	const next = tokens[n + 1];
	if (token.isPossessive || next?.type !== 'word') return true;
	// “Models predict”
	if (isPlainForm(next, lexicon)) return false;
	return !(next.bits & is.preposition) && (next.bits & (is.stop | is.cue) & ~(is.determiner | is.pronoun)) !== 0;
}

/** “in haar boek Eerlijk gezegd”: a title without marks, where no noun stands before what is done with it. */
const isTitleOf = (tokens: readonly Token[], n: number, {works, namesBeforeNouns, capitalNouns}: Lexicon) =>
	!namesBeforeNouns &&
	!capitalNouns &&
	!tokens[n - 1]?.isCapital &&
	works.includes(tokens[n - 1]?.lower ?? '') &&
	tokens[n + 1]?.isCapital === false;

/** In languages that write every noun large: the phrase is a description if its last word is one. “Die Imkerin Ada Zimmermann” names somebody. */
export function isCommon({passage: {tokens}, lexicon}: Sentence, {from, to}: Range): boolean {
	if (!lexicon.capitalNouns) return false;
	const words = tokens.slice(from + 1, to).filter(token => token.isCapital);
	const [last, given] = words.toReversed();
	if (words.length > 1 && last === tokens[to - 1] && has(given, is.givenName)) return false;
	if (isRole(tokens[to - 1], lexicon)) return words.length < 3 || (last?.bits ?? 0) !== 0 || !isLikeName(given);
	return words.length < 2 || (words.length === 2 && !words.some(word => word.bits & is.givenName || isRole(word, lexicon)));
}
