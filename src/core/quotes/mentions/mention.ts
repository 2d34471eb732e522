import type {Passage} from '../passages/passage.ts';
import * as is from '../words/is.ts';
import {has, type Range} from '../words/token.ts';

/** Words that may name a speaker: a name, a pronoun, a relative “who”, or a description (“the mayor”). */
export interface Mention extends Range {
	passage: Passage;
	type: 'name' | 'pronoun' | 'relative' | 'nominal';
	/** Bits of the words that say who it is: pronoun, role, gender. */
	bits: number;
	/** Where the phrase begins that it is part of. */
	phrase: number;
	/** Ends its phrase: in “Clinton ally Carville” he does, Clinton does not. */
	isHead: boolean;
	/** What stands right before a name and describes it (“French ambassador”), lower case. */
	description: string;
}

/** “Ada Ito”, “the mayor” */
export const isNameOrRole = (mention: Mention | undefined): boolean => mention?.type === 'name' || has(mention, is.role);

/** A mention as written, without a possessive ending. */
export function readText({passage: {text, tokens}, from, to}: Mention): string {
	const last = tokens[to - 1];
	return last ? text.slice(tokens[from]?.start, last.start + last.text.length) : '';
}

export function sentenceOf(mention: Mention | undefined): number {
	return mention?.passage.tokens[mention.from]?.sentence ?? 0;
}
