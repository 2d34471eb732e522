import {type Mention, readText} from '../mentions/mention.ts';
import * as is from '../words/is.ts';
import {type Lexicon, readBits} from '../words/lexicon.ts';
import type {Named} from './namesakes.ts';

/** A name with the surname that stands behind it only once for two. */
export interface Shared {
	name: string;
	/** In lower case. */
	words: string[];
}

/** “Ken and Pat Loveday”: the second's surname is the first's too. */
export function readShared(names: readonly Named[], n: number, lexicon: Lexicon): Shared | undefined {
	const [first, second] = names.slice(n, n + 2);
	if (!first || !second || !lexicon.namesBeforeNouns) return undefined;
	const {passage, to} = first.mention;
	const [given = '', surname = '', ...more] = second.words;
	const isJoined = passage.tokens[to]?.lower === lexicon.and && isRightBehind(second.mention, first.mention);
	const areGiven = [first.words[0] ?? '', given].every(word => readBits(lexicon, word) & is.givenName);
	if (!isJoined || !areGiven || !surname || more.length > 0) return undefined;
	const last = readText({...second.mention, from: second.mention.to - 1});
	return {name: `${readText(first.mention)} ${last}`, words: [...first.words, surname]};
}

const isRightBehind = ({passage, phrase, from}: Mention, first: Mention) =>
	passage === first.passage && phrase === first.to + 1 && phrase === from;
