import {type Piece, readWords} from '../passages/view.ts';
import * as is from '../words/is.ts';
import {beginsLarge, endsSelf} from '../words/letters.ts';
import {type Lexicon, readBits} from '../words/lexicon.ts';
import {has, isSign, standsAt} from '../words/token.ts';
import {isWorkNoun} from './not-said.ts';

/** Where titles are told by their large words, as in English: what stands beside marked words says that they are one, be the sentence's comma or stop inside the marks. */
export function isTitled(lexicon: Lexicon, [piece]: readonly Piece[]): boolean {
	if (piece && lexicon.capitalNouns) return beginsLarge(readWords(piece)) && !endsSelf(readWords(piece)) && isMadeBefore(piece, lexicon);
	if (!piece || !lexicon.namesBeforeNouns || !isTitleCase(piece, lexicon)) return false;
	const {tokens} = piece.passage;
	const before = tokens[piece.token - 1];
	// “an article titled ‘Ito Does Best in the Fog.’”; but “titled ‘The Fog’ by Ito”
	if (lexicon.titled.includes(before?.lower ?? '')) return !lexicon.agents.includes(tokens[piece.token + 1]?.lower ?? '');
	// “the ‘Seafarers’ star”
	if (lexicon.stars.includes(tokens[piece.token + 1]?.lower ?? '') && !endsSelf(readWords(piece))) return true;
	// “an interview on ‘Tea at Ten,’ Ito said”
	if (lexicon.stages.includes(before?.lower ?? '') && readWords(piece).includes(' ')) return true;
	// “according to ‘The Itos,’ by Gwen Hale”
	if (lexicon.according.some(phrase => standsAt(tokens, piece.token - phrase.length, phrase))) return true;
	return isOpening(piece, lexicon) || isOfWork(piece, lexicon) || isExplained(piece, lexicon) || isSecond(piece, lexicon);
}

/** “In ‘The Old Well,’ Ito tells how the town was built.” */
function isOpening({passage: {text, tokens, sentences}, token}: Piece, {inside}: Lexicon): boolean {
	const isFirst = sentences[tokens[token]?.sentence ?? 0]?.from === token - 1;
	const isClosed = isSign(tokens[token + 1], ',') || text.charAt((tokens[token]?.end ?? 0) - 2) === ',';
	return isFirst && isClosed && inside.includes(tokens[token - 1]?.lower ?? '');
}

/** “her film, ‘Shipwreck,’”, “a screening of ‘Crashing the Party’”; one word may be what was said of the film, where the sentence tells that somebody spoke. */
function isOfWork(piece: Piece, {works, bodyLinks}: Lexicon): boolean {
	const {tokens, sentences} = piece.passage;
	const before = tokens[piece.token - 1];
	const isOf = bodyLinks.includes(before?.lower ?? '');
	if (!isSign(before, ',') && !isOf) return false;
	if (!works.includes(tokens[piece.token - 2]?.lower ?? '')) return false;
	if (readWords(piece).includes(' ')) return true;
	const {from = 0} = sentences[tokens[piece.token]?.sentence ?? 0] ?? {};
	return tokens.slice(from, piece.token).every(({bits}) => !(bits & is.verb));
}

/** In tokens: “a long comic Channel Nine”. */
const longestLead = 5;

/** “‘Stories From the Hull,’ a Channel Nine series that ran for years”; not “‘Ito Is Late,’ a play on her name”. */
function isExplained({passage: {text, tokens}, token}: Piece, {works, stages}: Lexicon): boolean {
	const isOutside = isSign(tokens[token + 1], ',');
	const begin = isOutside ? token + 2 : token + 1;
	if (!isOutside && !/,["”’']+$/.test(text.slice(tokens[token]?.start, tokens[token]?.end))) return false;
	if (!has(tokens[begin], is.determiner)) return false;
	const rest = tokens.slice(begin + 1, begin + 1 + longestLead);
	const noun = rest.findIndex(({lower}) => works.includes(lower));
	const isPhrase = noun >= 0 && rest.slice(0, noun).every(({type, bits}) => type === 'word' && !(bits & (is.stop | is.cue)));
	return isPhrase && !stages.includes(tokens[begin + 2 + noun]?.lower ?? '');
}

/** “starred in ‘Salt’ and ‘Keepers of the Bay,’”: of two the second is a title if the first is. */
function isSecond({passage, token}: Piece, lexicon: Lexicon): boolean {
	const {tokens} = passage;
	const isJoined = (tokens[token - 1]?.lower === lexicon.and || isSign(tokens[token - 1], ',')) && tokens[token - 2]?.type === 'marked';
	// “known as ‘Miss Salt’ and ‘Miss Pepper’”
	const {bits: lead = 0, lower = ''} = tokens[token - 3] ?? {};
	const isIn = (lead & (is.preposition | is.link)) === is.preposition && !lexicon.likening.includes(lower);
	return isJoined && isIn && isTitleCase({passage, token: token - 2}, lexicon);
}

/** Large but for small words such as “the”; not “We are with Ito.” */
function isTitleCase(piece: Piece, lexicon: Lexicon): boolean {
	const words = readWords(piece).split(/[\s—–-]+/);
	const isSmall = (word: string) => (readBits(lexicon, word.toLowerCase()) & small) !== 0;
	return words.every((word, n) => beginsLarge(word) || (n > 0 && isSmall(word)));
}

/** „hat darüber ein Buch geschrieben: ‚…‘“; not „hat in einem Buch geschrieben: ‚…‘“. */
function isMadeBefore({passage: {tokens}, token}: Piece, lexicon: Lexicon): boolean {
	const [noun, verb, colon] = tokens.slice(token - 3, token);
	if (!isSign(colon, ':') || verb?.isCapital !== false || !isWorkNoun(lexicon, noun?.lower)) return false;
	const article = tokens.slice(0, token - 3).findLastIndex(({bits}) => bits & (is.determiner | is.preposition));
	return has(tokens[article], is.determiner) && token - 4 - article <= mostAdjectives && !has(tokens[article - 1], is.preposition);
}

/** „ein neues Buch“ */
const mostAdjectives = 2;

const small = is.determiner | is.preposition | is.conjunction | is.link;
