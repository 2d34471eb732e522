import type {Attribution} from '../attribution.ts';
import {type Mention, sentenceOf} from '../mentions/mention.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {has, type Token} from '../words/token.ts';

/** “According to a letter from Ada Ito”, “a statement from the board said”: whose it is. Of “a statement from Ito's office” it is the office. */
export function findWriter({mentions, lexicon}: Story, {type, to, passage: {tokens, block}}: Mention): Mention | undefined {
	const {nouns, by} = lexicon.writings;
	if (type !== 'nominal' || !nouns.includes(tokens[to - 1]?.lower ?? '') || !by.includes(tokens[to]?.lower ?? '')) return undefined;
	return mentions[block]?.findLast(
		writer => writer.phrase === to + 1 && (writer.type === 'name' || writer.type === 'nominal') && !tokens[writer.to - 1]?.isPossessive,
	);
}

/** In passages: how far back the writing is brought in. */
const reach = 2;

/** “In a statement, the board said it was late. ‘…,’ the statement said”: whoever said so. */
export function findAuthor({attributions, lexicon, passages}: Story, {type, phrase, from, to, passage}: Mention): Mention | undefined {
	const noun = passage.tokens[to - 1]?.lower ?? '';
	const isThe = to === phrase + 2 && lexicon.definite.includes(passage.tokens[phrase]?.lower ?? '');
	if (type !== 'nominal' || !isThe || !lexicon.namesBeforeNouns || !lexicon.writings.nouns.includes(noun)) return undefined;
	if (lexicon.writings.by.includes(passage.tokens[to]?.lower ?? '')) return undefined;
	for (let block = passage.block; block >= Math.max(0, passage.block - reach); block -= 1) {
		const tokens = passages[block]?.tokens ?? [];
		const at = tokens.findLastIndex(({lower}, n) => lower === noun && isNew(tokens, n, lexicon) && (block < passage.block || n < from));
		const tells = ({mention, bits, shape}: Attribution) =>
			(bits & is.verb) !== 0 &&
			own.test(shape) &&
			sentenceOf(mention) === tokens[at]?.sentence &&
			(mention.to <= at - 1 || mention.phrase > at);
		const all = at < 0 ? [] : attributions(block).filter(tells);
		const [only] = all;
		if (only) return all.every(({mention}) => mention.to === only.mention.to) ? only.mention : undefined;
	}
	return undefined;
}

const own = /^(?:left|right|apposition)$/;

/** “in a statement”, “in a separate statement” */
const isNew = (tokens: readonly Token[], n: number, {indefinite}: Lexicon) =>
	[n - 1, n - 2].some(at => indefinite.includes(tokens[at]?.lower ?? '') && has(tokens[at - 1], is.preposition));
