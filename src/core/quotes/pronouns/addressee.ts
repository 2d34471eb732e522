import type {Mention} from '../mentions/mention.ts';
import type {Person} from '../person.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {has} from '../words/token.ts';

/** “sa han til Ada Ito”, “he said of Ito”, “he told Ito”: right behind the pronoun, or its verb, stands somebody else than it means. */
export function findAddressee({mentions, people, lexicon}: Story, {passage: {tokens, block}, to}: Mention): Person | undefined {
	const at = has(tokens[to], is.cue) ? to + 1 : to;
	const isTold = at > to && lexicon.telling.includes(tokens[to]?.lower ?? '');
	const begin = has(tokens[at], is.preposition) ? at + 1 : isTold ? at : -1;
	const beside = begin < 0 ? undefined : mentions[block]?.find(({type, phrase}) => type === 'name' && phrase === begin);
	return beside && people.get(beside);
}
