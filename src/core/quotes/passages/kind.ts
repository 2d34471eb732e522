import * as is from '../words/is.ts';
import {beginsLarge, countWords, endsSelf} from '../words/letters.ts';
import {attributes} from './quotations.ts';
import type {Piece} from './view.ts';

const shortest = 4;

/**
 * A statement stands on its own: four words or more that begin large after a sign, a verb or nothing, or end in a stop.
 * “a bridge for ‘Islamist expansion’” is a fragment: the words are part of another's sentence.
 */
export function isStatement({passage, token}: Piece): boolean {
	const marked = passage.marked[passage.tokens[token]?.marked ?? -1];
	const words = passage.text.slice(marked?.start, marked?.end);
	if (!marked || countWords(words, shortest) < shortest) return false;
	const before = passage.tokens[token - 1];
	const after = passage.tokens[token + 1];
	const isLarge = beginsLarge(words);
	const isEnded = endsSelf(words);
	const standsFree = before === undefined || before.type !== 'word' || passage.tokens[token]?.sentence !== before.sentence;
	if (isLarge) return standsFree || isEnded || (before.bits & (is.verb | is.softVerb | is.participle | is.conjunction)) !== 0;
	return (
		standsFree &&
		before?.type === 'sign' &&
		/[,:]/.test(before.text) &&
		(isEnded || after === undefined || after.text === ',') &&
		attributes(passage, token)
	);
}
