import type {Passage} from '../passages/passage.ts';
import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {isRole} from '../words/read-role.ts';
import {has, type Token} from '../words/token.ts';

/** “Ada ‘Gull’ Ito”: a large word in marks within a name. */
export function isNickname({tokens, text}: Passage, n: number): boolean {
	const [before, token, after] = [tokens[n - 1], tokens[n], tokens[n + 1]];
	const isName = ({isCapital, isPossessive, bits}: Token) => isCapital && !isPossessive && !(bits & (is.stop | is.calendar));
	if (token?.type !== 'marked' || !before || !after || !isName(before) || !isName(after)) return false;
	return (
		token.sentence === after.sentence && /^.(?:(?:el|il|la|le|lo|o|a) )?[^\sa-z][^,.!?]{1,16}.$/.test(text.slice(token.start, token.end))
	);
}

/** A small word between two capitals of one name: “de”, “van”. Where nouns are large too, only after a given name. */
export function isParticle(tokens: readonly Token[], n: number, lexicon: Lexicon): boolean {
	const {capitalNouns, verbSecond, givenParticles} = lexicon;
	const token = tokens[n];
	if (token && (endsBody(tokens, n, lexicon) || leadsSurname(tokens, n, lexicon))) return true;
	if (!token || !(token.bits & is.particle) || token.isCapital) return false;
	const previous = tokens[n - 1];
	const next = tokens[n + 1];
	if (!previous || !next || previous.isPossessive) return false;
	// „Virgil van Dijk“: in German “van” is no other word.
	const follows = previous.isCapital && (!capitalNouns || has(previous, is.givenName) || token.bits === is.particle);
	const isLed = leadsSurname(tokens, n - 1, lexicon);
	const goesOn = isLed || (has(previous, is.particle) && !previous.isCapital && tokens[n - 2]?.isCapital);
	if (!follows && !goesOn) return false;
	// “Marian van Exel van Boots”: the second says of what she is.
	const before = tokens[n - 2];
	// „sagte Gerda Lutz der Zeitung“: a surname that is a given name, too.
	if (capitalNouns && has(token, is.determiner) && before?.isCapital && before.bits & is.givenName && previous.isCapital) return false;
	if (verbSecond && before?.lower === token.lower && !before.isCapital && tokens[n - 3]?.isCapital) return false;
	// “Ada Bianchi della Fiom”: of whom she is.
	if (before?.isCapital && !(previous.bits & is.givenName) && givenParticles.includes(token.lower)) return false;
	// “Jan Bos van Graz Haven”: of whom he is.
	const isOf = verbSecond && !capitalNouns && has(token, is.link) && !(previous.bits & is.givenName);
	if (isOf && before?.isCapital && before.bits & is.givenName && previous.isCapital) return false;
	// “Ana Reis e Joana Santos”: two.
	if (token.bits & is.conjunction && next.bits & is.givenName) return false;
	const last = next.isCapital ? next : next.bits & is.particle ? tokens[n + 2] : undefined;
	// „Ada Sander von der ETH“: of whom she is.
	return last?.isCapital === true && !/^[A-ZÄÖÜ]{2}|[a-zäöü][A-ZÄÖÜ]/.test(last.text);
}

/** “Anna in ’t Hout”; not “Anna in the Hague”. */
function leadsSurname(tokens: readonly Token[], n: number, {surnameLeads}: Lexicon): boolean {
	const [before, token, particle, name] = tokens.slice(n - 1, n + 3);
	if (!surnameLeads.includes(token?.lower ?? '') || !before?.isCapital || !(before.bits & is.givenName)) return false;
	return token?.isCapital === false && has(particle, is.particle) && !particle?.isCapital && name?.isCapital === true;
}

/** “Graz kommun”, “Statens vegvesen”: where names of bodies end in a noun that is written small. */
function endsBody(tokens: readonly Token[], n: number, {endsDefinite, institutions}: Lexicon): boolean {
	const [before, token] = [tokens[n - 1], tokens[n]];
	if (!endsDefinite || !before?.isCapital || before.isPossessive || token?.isCapital !== false || before.bits & is.stop) return false;
	return institutions.some(noun => token.lower.endsWith(noun));
}

/** “Klaas de Vries kwam”: where verbs come second, no adverb stands before “de”; elsewhere the particle must be no other word. */
export function followsGivenName(tokens: readonly Token[], n: number, lexicon: Lexicon): boolean {
	const isOther = has(tokens[n], is.determiner | is.preposition | is.link);
	return isParticle(tokens, n, lexicon) && (lexicon.verbSecond || !isOther);
}

/** “Luc Le Goff”, “dit Le Goff”: written large within a sentence. */
export function beginsSurname(tokens: readonly Token[], n: number): boolean {
	const token = tokens[n];
	const next = tokens[n + 1];
	const goesOn = next?.isCapital === true || (has(next, is.particle) && tokens[n - 1]?.isCapital === true && tokens[n + 2]?.isCapital);
	return goesOn === true && token?.isCapital === true && tokens[n - 1]?.type === 'word' && has(token, is.particle);
}

/** „Von der Mühl sagte“: a surname begins the sentence; „Von der Polizei hieß es“ does not. */
export function opensWithSurname(tokens: readonly Token[], n: number, lexicon: Lexicon): boolean {
	const [token, article, name, verb] = tokens.slice(n, n + 4);
	if (!lexicon.verbSecond || !token?.isCapital || !name) return false;
	// “Van Bakel vreest leegstand”
	const follows = (article?.bits ?? 0) === 0 && article?.isCapital;
	if (follows && !lexicon.capitalNouns && token.bits & is.particle && !(token.bits & is.determiner))
		return has(name, is.cue | is.otherVerb) && !name.isCapital;
	if (article?.isCapital || !name.isCapital || !verb) return false;
	const areParticles = has(token, is.particle) && has(article, is.particle);
	return areParticles && !isRole(name, lexicon) && has(verb, is.verb | is.auxiliary);
}
