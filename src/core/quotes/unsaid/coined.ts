import {type Piece, readWords} from '../passages/view.ts';
import * as is from '../words/is.ts';
import {isRomance, type Lexicon} from '../words/lexicon.ts';
import {isRole} from '../words/read-role.ts';
import {has, isSign, standsAt, type Token} from '../words/token.ts';

/** Words of a name that is so called. */
const longest = 6;

/** “the so-called ‘bridge tax’”, « surnommé “le Boucher” », “what is now called ‘harbour food’”: a name that nobody says here; but “dubbed ‘a toothpick’ by Ito”. */
export function isCoined(piece: Piece, lexicon: Lexicon): boolean {
	const {tokens} = piece.passage;
	if (lexicon.agents.includes(tokens[piece.token + 1]?.lower ?? '') || readWords(piece).split(' ').length > longest) return false;
	// « Marc Ito, dit “le Boucher”, sortira »
	const isClosed = isSign(tokens[piece.token + 1], ',');
	const isBehind = (phrase: readonly string[]) => (phrase[0] !== ',' || isClosed) && standsAt(tokens, piece.token - phrase.length, phrase);
	return lexicon.coined.some(isBehind) || isCalledSo(tokens, beginOf(piece), lexicon) || isThingCalled(piece, lexicon);
}

/** Where the words begin, with an article. */
export const beginOf = ({passage: {tokens}, token}: Piece) => (has(tokens[token - 1], is.determiner) ? token - 1 : token);

/** “what had been called” */
function isCalledSo(tokens: readonly Token[], end: number, {what, passives}: Lexicon): boolean {
	if (!has(tokens[end - 1], is.naming)) return false;
	let n = end - 2;
	while (n > 0 && has(tokens[n], is.auxiliary | is.adverb)) n -= 1;
	return what.includes(tokens[n]?.lower ?? '') && tokens.slice(n + 1, end - 1).some(({lower}) => passives.includes(lower));
}

/** “They oppose a formula called the ‘sliding crown’.”; not “A report called the ‘sliding crown’ unfair.” */
function isThingCalled(piece: Piece, {indefinite, namesBeforeNouns}: Lexicon): boolean {
	const {tokens, sentences} = piece.passage;
	const [article, noun, verb] = tokens.slice(Math.max(0, beginOf(piece) - 3));
	const next = tokens[piece.token + 1];
	const isObject = article !== undefined && article !== tokens[sentences[article.sentence]?.from ?? 0];
	const isThing = noun?.type === 'word' && !noun.isCapital && !(noun.bits & is.role);
	const ends = next?.type !== 'word' || has(next, is.conjunction | is.preposition | is.relative);
	return namesBeforeNouns && isObject && isThing && ends && indefinite.includes(article.lower) && has(verb, is.naming);
}

/** In tokens: “le tir de missile balistique”. */
const longestThing = 6;

/** « le missile balistique “Mouette” »: in Romance languages a large word behind a thing and an article is its name. */
export function isNamedThing({passage: {tokens}, token}: Piece, lexicon: Lexicon): boolean {
	if (!isRomance(lexicon) || tokens[token - 1]?.bits !== 0) return false;
	for (let n = token - 1; n >= Math.max(0, token - longestThing); n -= 1) {
		const {type, isCapital, bits} = tokens[n] ?? {type: 'sign', isCapital: false, bits: 0};
		if (type !== 'word' || isCapital || isRole(tokens[n], lexicon)) return false;
		if (bits & is.determiner) return true;
		if (bits & ~(is.link | is.preposition | is.particle | is.phrase)) return false;
	}
	return false;
}

/** “compuso himnos como ‘El río de Graz’” */
export function isOfWorks({passage: {tokens}, token}: Piece, {works, asTold}: Lexicon): boolean {
	const [noun, like] = tokens.slice(token - 2, token);
	const stem = (word: string | undefined) => word?.replace(/[aeios]+$/, '');
	return like !== undefined && asTold.includes(like.lower) && works.some(work => stem(noun?.lower) === stem(work));
}
