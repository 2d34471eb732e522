import type {Antecedent} from '../antecedent.ts';
import {isPreposed} from '../attributions/participle.ts';
import {type Mention, sentenceOf} from '../mentions/mention.ts';
import type {Lexicon} from '../words/lexicon.ts';

/** “Her legede hun med sin veninde Ada Ito. || “…,” fortæller hun”: rather than a friend of hers, whom the sentence calls by the same pronoun before; `last` is whom that meant. */
export function findBesideCompanion(
	{viewpoints, reflexives}: Lexicon,
	pronoun: Mention,
	{best, last}: {best: Antecedent | undefined; last: Antecedent | undefined},
): Antecedent | undefined {
	if (best?.mention.type !== 'name' || !last || last.mention.bits !== pronoun.bits) return undefined;
	const {passage, phrase, from} = best.mention;
	const owner = passage.tokens[phrase]?.lower ?? '';
	const isOwn = from > phrase + 1 && (reflexives.includes(owner) || viewpoints.owners.has(owner));
	const {mention} = last;
	const isBeside = mention.passage === passage && sentenceOf(mention) === sentenceOf(best.mention) && mention.from < phrase;
	return isOwn && isBeside && isPreposed(passage.tokens[phrase - 1]) ? last : undefined;
}
