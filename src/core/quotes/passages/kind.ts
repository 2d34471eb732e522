import type {Quote} from '../../article.ts';
import * as is from '../words/is.ts';
import {beginsLarge, countWords, endsSelf} from '../words/letters.ts';
import {attributes} from './quotations.ts';
import {type Piece, readWords} from './view.ts';

const shortest = 4;

/**
 * A statement stands on its own: four words or more that begin large after a sign, a verb or nothing, or end in a stop.
 * “a bridge for ‘Islamist expansion’” is a fragment: the words are part of another's sentence.
 */
export const isStatement = (piece: Piece) => isLong(readWords(piece)) && standsAlone(piece);

/** “It is late,” she said. “Go home.”: what is cut in two is as long as both; `text`: the words of all pieces. */
export const kindOf = (pieces: readonly Piece[], text: string): Quote['kind'] =>
	isLong(text) && pieces.some(standsAlone) ? 'statement' : 'fragment';

const isLong = (words: string) => countWords(words, shortest) >= shortest;

function standsAlone(piece: Piece): boolean {
	const {passage, token} = piece;
	const words = readWords(piece);
	const before = passage.tokens[token - 1];
	const after = passage.tokens[token + 1];
	const isEnded = endsSelf(words);
	const standsFree = before === undefined || before.type !== 'word' || passage.tokens[token]?.sentence !== before.sentence;
	if (beginsLarge(words)) return standsFree || isEnded || (before.bits & (is.verb | is.softVerb | is.participle | is.conjunction)) !== 0;
	return (
		standsFree &&
		before?.type === 'sign' &&
		/[,:]/.test(before.text) &&
		(isEnded || after === undefined || after.text === ',') &&
		attributes(passage, token)
	);
}
