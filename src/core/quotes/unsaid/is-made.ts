import {type Piece, readWords} from '../passages/view.ts';
import * as is from '../words/is.ts';
import {beginsLarge, endsSelf} from '../words/letters.ts';
import {isRomance, type Lexicon} from '../words/lexicon.ts';
import {has, isSign} from '../words/token.ts';

/** In words: “Les dernières nouvelles du jardin de mon père”. */
const longestTitle = 9;

/** « Ada Ito publie “La Mer du Nord” », « l'interprète de “Minuit passé” »: what somebody makes, sings or plays, in languages that write only a title's first word large. */
export function isMade(piece: Piece, lexicon: Lexicon): boolean {
	const {makers} = lexicon;
	const {tokens} = piece.passage;
	const marked = readWords(piece);
	if (!isRomance(lexicon) || !beginsLarge(marked) || endsSelf(marked) || marked.split(' ').length > longestTitle) return false;
	const before = tokens[piece.token - 1];
	if (makers.verbs.includes(before?.lower ?? '') || isEnclosed(piece, lexicon)) return true;
	return has(before, is.link | is.preposition) && makers.nouns.includes(tokens[piece.token - 2]?.lower ?? '');
}

/** In tokens: « un tableau de la jeune Ada Ito, “La Mer”, peint ». */
const farthest = 7;

/** « un tableau d'Ada Ito, “La Mer du Nord”, peint en mai » */
function isEnclosed({passage: {tokens}, token}: Piece, {works}: Lexicon): boolean {
	const [before, after] = [tokens[token - 1], tokens[token + 1]];
	if (!isSign(before, ',') || !isSign(after, ',.(') || after?.sentence !== tokens[token]?.sentence) return false;
	const lead = tokens.slice(Math.max(0, token - 1 - farthest), token - 1);
	const noun = lead.findLastIndex(({lower, sentence}) => works.includes(lower) && sentence === before?.sentence);
	return noun >= 0 && lead.slice(noun + 1).every(({type, bits}) => type === 'word' && !(bits & (is.cue | is.auxiliary | is.otherVerb)));
}
