import {type Mention, sentenceOf} from '../mentions/mention.ts';
import {isTopic} from '../mentions/topic.ts';
import type {Passage} from '../passages/passage.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {has, isDash, isSign} from '../words/token.ts';

export interface Place {
	passage: Passage;
	sentence: number;
}

/** The sentence before words in marks, or before the pronoun's, be it the last of the passage before. */
export function findBefore({passages, mentions}: Story, pronoun: Mention): Place | undefined {
	const here = sentenceOf(pronoun);
	// “When Ada Ito came, she said”; not “As for Ito's plans, she said”
	const isOwner = ({passage: {tokens}, to}: Mention) => tokens[to - 1]?.isPossessive === true;
	const isNamed = (other: Mention) => other.type === 'name' && sentenceOf(other) === here && other.to <= pronoun.from && !isOwner(other);
	const opens = isTopic(pronoun) && !mentions[pronoun.passage.block]?.some(isNamed);
	const sentence = opensWithMarked(pronoun) ?? (opens ? here : undefined);
	if (sentence === undefined) return undefined;
	if (sentence > 0) return {passage: pronoun.passage, sentence: sentence - 1};
	const before = passages.slice(0, pronoun.passage.block).findLast(passage => !isMarked(passage));
	return before?.kind === 'paragraph' ? {passage: before, sentence: before.sentences.length - 1} : undefined;
}

/** Whoever spoke goes on: “…”, a paragraph of its own. */
const isMarked = ({tokens}: Passage) => tokens.length > 0 && tokens.every(({type}) => type === 'marked');

/** The number of the pronoun's sentence, where words in marks begin it and a comma, at most, stands between them and who said so. */
export function opensWithMarked({passage: {tokens, sentences}, from}: Mention): number | undefined {
	const sentence = tokens[from]?.sentence ?? 0;
	const opening = sentences[sentence]?.from ?? 0;
	// “– Wrócę – mówi ona”
	const begin = isDash(tokens[opening]) ? opening + 1 : opening;
	if (tokens[begin]?.type !== 'marked') return undefined;
	const next = isSign(tokens[begin + 1], ',') ? begin + 2 : begin + 1;
	const isFirst = from === next || (from <= next + 2 && has(tokens[next], is.cue | is.auxiliary));
	return isFirst ? sentence : undefined;
}
