import type {Mention} from './mentions.ts';
import type {Story} from './story.ts';

/** “According to a letter from Ada Ito”, “a statement from the board said”: whose it is. Of “a statement from Ito's office” it is the office. */
export function findWriter({mentions, lexicon}: Story, {type, to, passage: {tokens, block}}: Mention): Mention | undefined {
	const {nouns, by} = lexicon.writings;
	if (type !== 'nominal' || !nouns.includes(tokens[to - 1]?.lower ?? '') || !by.includes(tokens[to]?.lower ?? '')) return undefined;
	return mentions[block]?.findLast(
		writer => writer.phrase === to + 1 && (writer.type === 'name' || writer.type === 'nominal') && !tokens[writer.to - 1]?.isPossessive,
	);
}
