import type {Mention} from '../mentions/mention.ts';
import type {Person} from '../person.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {has} from '../words/token.ts';

/** In tokens: “av dem som fått betala är”. */
const longest = 10;

/** “En af dem er kokken Ada Ito”, “En av dem som fått betala är Ada Ito” */
export function findOneOf({people, mentions, lexicon}: Story, {type, to, bits, passage: {tokens, block}}: Mention): Person | undefined {
	const isOne = type === 'nominal' && (bits & (is.role | is.quantifier)) !== 0 && has(tokens[to], is.link);
	const isWord = (n: number) => tokens.slice(to, n).every(token => token.type === 'word');
	const verb = isOne ? tokens.findIndex(({lower}, n) => n > to && n <= to + longest && lexicon.being.includes(lower)) : -1;
	const name = verb > 0 && isWord(verb) ? mentions[block]?.find(other => other.type === 'name' && other.phrase === verb + 1) : undefined;
	return name && people.get(name);
}
