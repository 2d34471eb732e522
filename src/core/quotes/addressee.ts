import * as is from './is.ts';
import type {Mention} from './mentions.ts';
import type {Person} from './people.ts';
import type {Story} from './story.ts';

/** “sa han til Ada Ito”, “he said of Ito”: right behind the pronoun stands somebody else than it means. */
export function findAddressee({mentions, people}: Story, {passage: {tokens, block}, to}: Mention): Person | undefined {
	if (!((tokens[to]?.bits ?? 0) & is.preposition)) return undefined;
	const beside = mentions[block]?.find(({type, phrase}) => type === 'name' && phrase === to + 1);
	return beside && people.get(beside);
}
