import type {Quote} from '../../article.ts';
import * as is from '../words/is.ts';
import {beginsLarge, countWords, endsSelf} from '../words/letters.ts';
import {has} from '../words/token.ts';
import {attributes} from './quotations.ts';
import {type Piece, readWords} from './view.ts';

/** In words: a statement, and each half of one that is cut in two. */
const shortest = 4;
const shortestHalf = 3;

/**
 * A statement stands on its own: four words or more that begin large after a sign, a verb or nothing, or end in a stop.
 * “a bridge for ‘Islamist expansion’” is a fragment: the words are part of another's sentence.
 */
export const isStatement = (piece: Piece) => countWords(readWords(piece), shortest) >= shortest && standsAlone(piece);

/** “It is late,” she said. “We go home.”: two short halves, one of which stands on its own, are a statement; not “I would,” she said. “I would, Ada.” */
export function kindOf(pieces: readonly Piece[]): Quote['kind'] {
	const isCut = pieces.length > 1 && pieces.every(piece => countWords(readWords(piece), shortestHalf) >= shortestHalf);
	return pieces.some(isStatement) || (isCut && pieces.some(standsAlone)) ? 'statement' : 'fragment';
}

function standsAlone(piece: Piece): boolean {
	const {passage, token} = piece;
	const words = readWords(piece);
	const before = passage.tokens[token - 1];
	const after = passage.tokens[token + 1];
	const isEnded = endsSelf(words);
	const standsFree = before === undefined || before.type !== 'word' || passage.tokens[token]?.sentence !== before.sentence;
	if (beginsLarge(words)) return standsFree || isEnded || has(before, is.verb | is.softVerb | is.participle | is.conjunction);
	return (
		standsFree &&
		before?.type === 'sign' &&
		/[,:]/.test(before.text) &&
		(isEnded || after === undefined || after.text === ',') &&
		attributes(passage, token)
	);
}
