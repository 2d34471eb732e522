import {isVerbLike} from '../attributions/participle.ts';
import {isNickname} from '../mentions/is-particle.ts';
import {type Mention, sentenceOf} from '../mentions/mention.ts';
import {followsAttribution} from '../passages/quotations.ts';
import {type Piece, readWords} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import * as is from '../words/is.ts';
import {beginsLarge, countWords, endsSelf} from '../words/letters.ts';
import {isRomance, type Lexicon} from '../words/lexicon.ts';
import {isRoleWord} from '../words/read-role.ts';
import {has, isSign, standsAt, type Token} from '../words/token.ts';
import {isCoined, isNamedThing, isOfWorks} from './coined.ts';

/** From this likelihood on, marked words that nobody says are a title or a scare quote. A guess, never tuned. */
const nobodySpeaks = 0.75;
/** From so many words on, what nobody says is a title if it is written as one: fewer may be anything. */
const longTitle = 4;
/** Words in which a title may say something that is no name. */
const shortestSentence = 4;
/** In a language whose verbs are unknown, marked words of this many are listed. */
const shortestUnknown = 4;

/** A fragment that the story lays in nobody's mouth: a title, a scare quote. */
export function isNobodys(lexicon: Lexicon, {mention, likelihood}: Speaker, [piece]: readonly Piece[]): boolean {
	if (piece && (isAddress(readWords(piece)) || isCoined(piece, lexicon))) return true;
	if (piece && lexicon.capitalNouns && isProperName(piece, mention !== undefined, lexicon)) return true;
	if (!mention && piece && isTerm(piece, lexicon)) return true;
	if (mention || likelihood < nobodySpeaks || (piece && isToldThat(piece, lexicon))) return false;
	return lexicon.isKnown || countWords(piece ? readWords(piece) : '', shortestUnknown) < shortestUnknown;
}

/** Words of a term. */
const longestTerm = 3;

/** “the club’s ‘no jeans’ rule”, “the ‘bedroom tax’ has”: a term, where nobody is said to use it. */
function isTerm(piece: Piece, {namesBeforeNouns}: Lexicon): boolean {
	const {tokens, sentences} = piece.passage;
	const [before, token, next] = tokens.slice(piece.token - 1, piece.token + 2);
	const marked = readWords(piece);
	if (!before || beginsLarge(marked) || endsSelf(marked) || marked.split(' ').length > longestTerm) return false;
	if (!(before.bits & is.determiner) && !before.isPossessive) return false;
	// Elsewhere a verb may come last.
	const isNoun = namesBeforeNouns && next?.type === 'word' && !next.isCapital && !(next.bits & (is.stop | is.cue));
	const isSubject = sentences[token?.sentence ?? 0]?.from === piece.token - 1 && has(next, is.auxiliary | is.otherVerb);
	return isNoun || isSubject;
}

/** In tokens: “explicó el lunes que”. */
const longestTold = 4;

/** “Al respecto, explicó que ‘…’”: in languages whose verbs need no subject, somebody said it. */
function isToldThat({passage: {tokens}, token}: Piece, {droppedPlurals}: Lexicon): boolean {
	if (droppedPlurals.length === 0 || !/^(?:que|che)$/.test(tokens[token - 1]?.lower ?? '')) return false;
	return tokens.slice(Math.max(0, token - 1 - longestTold), token - 1).some(({bits}) => bits & is.verb);
}

/** “the site ‘gull-post.example’”. */
const isAddress = (words: string) => /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/.test(words);

/** “der Film ‚Ein Tag in Graz‘”: where every noun is large, several large words after a word are a name, and so is much that begins large there; if somebody seems to say it, only right after a noun. */
function isProperName(piece: Piece, isSaid: boolean, lexicon: Lexicon): boolean {
	const words = readWords(piece).split(' ');
	const {tokens, sentences} = piece.passage;
	const before = tokens[piece.token - 1];
	if (words.length < 2 || before?.type !== 'word' || before.bits & is.cue) return false;
	const isLarge = words.every(beginsLarge);
	const isLong = words.length > 3 && beginsLarge(words[0] ?? '') && !endsSelf(words.at(-1) ?? '');
	if (!isSaid) return isLarge || isLong;
	// „der Autor, der das Buch ‚Die sieben Lieder der Möwe‘ geschrieben hat“; not „nannte das Buch ‚Eine …‘“
	const tells = () => tokens.slice(sentences[before.sentence]?.from, piece.token).some(token => has(token, is.cue));
	const isOfWork = isLong && lexicon.works.includes(before.lower) && !tells();
	return isOfWork || (isLarge && before.isCapital);
}

/** “‘White Night’ author Ada Ito”, “the author of ‘White Night’”: what somebody made. */
function isMade({passage: {tokens}, token}: Piece): boolean {
	const [maker, link] = [tokens[token - 2], tokens[token - 1]];
	const [after, name] = [tokens[token + 1], tokens[token + 2]];
	const isBefore = has(link, is.link) && has(maker, is.role);
	return isBefore || (has(after, is.role) && !after?.isCapital && name?.isCapital === true);
}

/** „die ‚Möwe‘-Zeitung“: the end of a word that begins with the marked ones. */
function readTail({passage: {tokens}, token}: Piece): string {
	return tokens[token + 1]?.text === '-' && tokens[token]?.end === tokens[token + 1]?.start ? (tokens[token + 2]?.lower ?? '') : '';
}

/** “her ‘Tea at Ten’ radio show” */
function isWorkBefore({passage: {tokens}, token}: Piece, {works, namesBeforeNouns}: Lexicon): boolean {
	const rest = tokens.slice(token + 1, token + 3);
	const at = rest.findIndex(({lower, isCapital}) => !isCapital && works.includes(lower));
	return namesBeforeNouns && at >= 0 && rest.slice(0, at + 1).every(({type, bits}) => type === 'word' && !(bits & (is.cue | is.stop)));
}

/** “according to ‘The White Night,’ by Ada Ito” */
const isSource = ({passage: {tokens}, token}: Piece, {according}: Lexicon) =>
	according.some(phrase => standsAt(tokens, token - phrase.length, phrase));

/** “The boat is called ‘Gull’”, “Its name reads ‘Gull’”, “a jar labelled ‘For the cat’”, “by the name of ‘Gull’”, “the book ‘White night’”, „Er heißt ‚Nacht am See‘“: a name or a label, said by nobody. */
export function isNaming(lexicon: Lexicon, {mention, cue}: Speaker, [piece]: readonly Piece[]): boolean {
	const marked = piece ? readWords(piece) : '';
	if (piece && isNickname(piece.passage, piece.token)) return true;
	if (!piece || !beginsLarge(marked)) return false;
	// Where nouns are large, titles right behind nouns are told by theirs.
	const titled = lexicon.capitalNouns ? [] : lexicon.works;
	const words = marked.split(' ');
	const isLarge = isTitle(words);
	const before = piece.passage.tokens[piece.token - 1];
	if (isLarge && titled.includes(readBefore(piece, marked))) return true;
	if (isLarge && lexicon.media.some(noun => before?.lower.replace(/s$/, '').endsWith(noun))) return true;
	if (isLarge && lexicon.media.some(noun => readTail(piece).endsWith(noun))) return true;
	// “‘Boer zoekt Vrouw’-deelneemster”
	if (lexicon.verbSecond && !lexicon.capitalNouns && isLarge && readTail(piece)) return true;
	// „‚Möwe‘-Chefin Ada Ito“
	if (lexicon.capitalNouns && isLarge && isRoleWord(readTail(piece), lexicon)) return true;
	// „der Film ‚Nacht‘“; what somebody is said to have told is theirs.
	const isOfNoun = isLarge && isWorkNoun(lexicon, before?.lower) && !endsSelf(marked);
	if (lexicon.capitalNouns && isOfNoun && !isRelayed(lexicon, cue)) return true;
	if (isLarge && words.length > 1 && (isMade(piece) || isWorkBefore(piece, lexicon))) return true;
	if (isLarge && isSource(piece, lexicon)) return true;
	if (isRomance(lexicon) && (titled.includes(readEnclosed(piece)) || isOfWorks(piece, lexicon))) return true;
	if (isLarge && isSoCalled(piece, lexicon)) return true;
	if (endsSelf(marked)) return false;
	if (words.length === 1 && isNamedThing(piece, lexicon)) return true;
	if (cue === undefined && isTitledAbove(lexicon, mention, piece)) return true;
	if (titled.includes(before?.lower ?? ''))
		return words.length < shortestSentence || !(mention && isBefore(mention, piece) && isPlace(piece));
	const verb = cue?.toLowerCase() ?? '';
	const isThing = mention?.type === 'nominal' && !(mention.bits & is.role);
	const head = mention?.passage.tokens[mention.to - 1]?.bits ?? 0;
	if (isThing && head & is.naming && (isLarge || words.length < shortestSentence)) return true;
	const bits = before?.bits ?? 0;
	const isLabel = (bits & is.naming) !== 0 && (bits & is.verb ? lexicon.capitalNouns && before?.lower === verb : before?.lower !== verb);
	const {from = 0} = piece.passage.sentences[piece.passage.tokens[piece.token]?.sentence ?? 0] ?? {};
	const isVerb = (token: Token | undefined) => token?.lower === verb;
	// „‚Möwe‘, so heißt das Boot“
	const isFirst = mention?.passage === piece.passage && mention.phrase > piece.token && isVerb(piece.passage.tokens[mention.phrase - 1]);
	const isNamed = before?.text !== ':' && (isFirst || piece.passage.tokens.slice(from, piece.token).some(isVerb));
	return isLabel || isNameOf(piece) || (isThing && isNamed && ((lexicon.words.get(verb) ?? 0) & is.naming) !== 0);
}

/** “The film, titled ‘White Night,’ opens”, “a site, called the ‘Net,’”; not “a site, called the ‘Net’ by Ito”. */
function isSoCalled({passage: {tokens}, token}: Piece, {definite, agents}: Lexicon): boolean {
	if (agents.includes(tokens[token + 1]?.lower ?? '')) return false;
	const at = definite.includes(tokens[token - 1]?.lower ?? '') ? token - 2 : token - 1;
	return has(tokens[at], is.naming) && isSign(tokens[at - 1], ',');
}

/** “It was her first novel: ‘We are on our way’”, where nothing tells that somebody says it. */
function isTitledAbove(lexicon: Lexicon, mention: Mention | undefined, {passage, token}: Piece): boolean {
	const {tokens} = passage;
	if (tokens[token - 1]?.text !== ':' || !isWorkNoun(lexicon, tokens[token - 2]?.lower)) return false;
	return mention?.type !== 'name' || mention.passage !== passage || sentenceOf(mention) !== tokens[token - 1]?.sentence;
}

/** Where nouns grow together, one that ends so: „Debütroman“. */
export function isWorkNoun({works, capitalNouns}: Lexicon, word = ''): boolean {
	return works.includes(word) || (capitalNouns && works.some(work => word.endsWith(work)));
}

const isBefore = ({passage, from}: Mention, piece: Piece) => passage === piece.passage && from < piece.token;

/** “said of the film ‘…’”, “writes in her book ‘…’”: what the words are said of, or stand in. */
function isPlace({passage: {tokens}, token}: Piece): boolean {
	const hasDeterminer = has(tokens[token - 2], is.determiner);
	return has(tokens[hasDeterminer ? token - 3 : token - 2], is.preposition);
}

/** “The name of the boat is ‘Gull’”: from the name to its verb there are words only. */
function isNameOf({passage: {tokens}, token}: Piece): boolean {
	if (!has(tokens[token - 1], is.auxiliary)) return false;
	let n = token - 2;
	while (tokens[n]?.type === 'word' && !has(tokens[n], is.naming)) n -= 1;
	return has(tokens[n], is.naming) && !has(tokens[n], is.cue);
}

/** « Dans son roman, “Les Mouettes grises”, Ada Ito raconte »: the noun before, where commas stand round the words. */
function readEnclosed({passage: {tokens}, token}: Piece): string {
	const isEnclosed = tokens[token - 1]?.text === ',' && tokens[token + 1]?.text === ',';
	return isEnclosed ? (tokens[token - 2]?.lower ?? '') : '';
}

/** “her memoir, ‘Gull and Ito,’ …”, “the film ‘Gull.’”: the word before, or before a comma, but for a single word (“said of the film, ‘Wonderful.’”); the sign inside the marks is the sentence's. */
function readBefore({passage: {tokens}, token}: Piece, marked: string): string {
	const before = tokens[token - 1]?.text === ',' && marked.includes(' ') ? tokens[token - 2] : tokens[token - 1];
	return before?.lower ?? '';
}

const isCaseless = (words: string) => words.toUpperCase() === words.toLowerCase();

/** Every word large but for short ones, and not only the first (nor “I”). */
export function isTitle(words: readonly string[]): boolean {
	const isLarge = (word: string) => word.length > 1 && beginsLarge(word);
	return words.every(word => word.length < 5 || isLarge(word)) && (words.length < 2 || words.slice(1).some(isLarge));
}

/** “on the channel's ‘Tea at Ten’”, “‘…,’ she said on ‘Tea at Ten’”, “hits with ‘Rain in the Port’”: what is large throughout and belongs to somebody, or stands where another quotation was attributed, or is part of a sentence that nobody says it in, is the name of a work. */
export function isWork(lexicon: Lexicon, {mention, cue}: Speaker, pieces: readonly Piece[]): boolean {
	const [piece] = pieces;
	if (!piece || pieces.length > 1) return false;
	const {passage, token} = piece;
	const before = passage.tokens[token - 1];
	const marked = readWords(piece);
	const words = marked.split(' ');
	if (words.length < 2 || !beginsLarge(marked) || !isTitle(words) || before?.type !== 'word') return false;
	if (before.isPossessive || (has(before, is.preposition) && followsAttribution(passage, token))) return true;
	if (isRelayed(lexicon, cue) && (isTaken(piece, lexicon) || isWithinSource(mention, piece))) return true;
	if (lexicon.judging.includes(before.lower)) return true;
	if (mention || words.length < longTitle || isCaseless(marked) || /[!?]$/.test(marked)) return false;
	return !(before.bits & (is.cue | is.participle)) && before.sentence === passage.tokens[token]?.sentence;
}

/** “According to the Post, Ito starred in ‘Night Boats’”: nothing but what leads to a source tells of a speaker. */
const isRelayed = ({according}: Lexicon, cue: string | undefined) =>
	cue !== undefined && according.some(phrase => phrase.join(' ') === cue.toLowerCase());

/** “according to a study in ‘Night Letters’” */
function isWithinSource(mention: Mention | undefined, {passage, token}: Piece): boolean {
	if (mention?.passage !== passage || mention.to >= token || !has(passage.tokens[token - 1], is.preposition)) return false;
	return passage.tokens.slice(mention.to, token).every(({type, bits}) => type === 'word' && !(bits & is.verb));
}

/** “won ‘Night Boats’”, “starred in ‘Night Boats’” */
function isTaken({passage: {tokens}, token}: Piece, lexicon: Lexicon): boolean {
	const verb = has(tokens[token - 1], is.preposition) ? tokens[token - 2] : tokens[token - 1];
	return verb !== undefined && !(verb.bits & is.cue) && (has(verb, is.otherVerb) || isVerbLike(verb, lexicon));
}

/** “‘Keep off the grass’ used to be everywhere”: what marked words do or are, when nobody says them. */
export function isSubject({mention}: Speaker, pieces: readonly Piece[]): boolean {
	const [piece] = pieces;
	if (mention || !piece || pieces.length > 1 || endsSelf(readWords(piece))) return false;
	const {tokens, sentences} = piece.passage;
	const [token, next] = [tokens[piece.token], tokens[piece.token + 1]];
	const isVerb = has(next, is.auxiliary | is.otherVerb | is.softVerb) && !has(next, is.verb);
	const sentence = sentences[token?.sentence ?? 0];
	if (!isVerb || sentence?.from !== piece.token) return false;
	return tokens.slice(piece.token + 2, sentence.to).every(({bits}) => !(bits & is.cue));
}

/** “on ‘Tea at Ten’ and ‘Rain in the Port’”, „die Romane ‚Die alte Möwe‘ und ‚Hafen‘“: one more title, behind one that nobody says; in languages whose titles are not told by large words, be it a single one. */
export function isListed({passage, token}: Piece, before: Piece, {capitalNouns}: Lexicon): boolean {
	const [words, first] = [readWords({passage, token}).split(' '), readWords(before).split(' ')];
	const isEnough = words.length > 1 || (capitalNouns && first.length > 1);
	if (passage !== before.passage || token !== before.token + 2 || !isEnough) return false;
	return [words, first].every(title => beginsLarge(title[0] ?? '') && isTitle(title));
}
