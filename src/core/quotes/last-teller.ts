import type {Attribution} from './attribution.ts';
import * as is from './is.ts';
import {type Antecedents, opensWithMarked} from './last-topic.ts';
import type {Lexicon} from './lexicon.ts';
import {type Mention, sentenceOf} from './mentions.ts';
import {isBehindConjunction} from './outdone.ts';
import type {Passage} from './passage.ts';
import {type Antecedent, mayBe} from './pronouns.ts';
import {isHuman} from './standing.ts';
import type {Story} from './story.ts';
import {isSign} from './token.ts';
import {isTopic} from './topic.ts';

/** “Reed said Ito was late. “…,” he said”, “Ito was late, Reed said. || “…,” he said”: whoever told what the sentence before says, rather than whom it names. */
export function findLastTeller(story: Story, pronoun: Mention, {antecedents, last}: Antecedents): Antecedent | undefined {
	const place = findBefore(story, pronoun);
	if (!place) return undefined;
	const {passage, sentence} = place;
	const told = story.attributions(passage.block).filter(found => sentenceOf(found.mention) === sentence && tells(found, story.lexicon));
	const [teller, ...more] = new Set(told.map(({mention}) => mention));
	if (!teller || more.length > 0 || changes(story, place, teller)) return undefined;
	if (teller.type === 'pronoun') return last?.mention === teller && teller.bits === pronoun.bits ? last : undefined;
	return antecedents.find(other => other.mention === teller && teller.type === 'name' && isHuman(other.standing) && mayBe(other, pronoun));
}

interface Place {
	passage: Passage;
	sentence: number;
}

/** The sentence before words in marks, be it the last of the passage before. */
function findBefore({passages}: Story, pronoun: Mention): Place | undefined {
	const sentence = opensWithMarked(pronoun) ?? (isTopic(pronoun) ? sentenceOf(pronoun) : undefined);
	if (sentence === undefined) return undefined;
	if (sentence > 0) return {passage: pronoun.passage, sentence: sentence - 1};
	const before = passages[pronoun.passage.block - 1];
	return before?.kind === 'paragraph' ? {passage: before, sentence: before.sentences.length - 1} : undefined;
}

/** “Reed said …”, “…, Reed said.”, “Ito, Reed said, …”; not “Reed told Ito …”, who may answer. */
function tells({mention, cue, bits, shape}: Attribution, {telling}: Lexicon): boolean {
	const {passage, phrase} = mention;
	const {tokens} = passage;
	if (!(bits & is.verb) || !/^(?:left|right|apposition)$/.test(shape) || telling.includes(tokens[cue.from]?.lower ?? '')) return false;
	if (shape !== 'right' && isTopic(mention)) return true;
	const from = Math.min(phrase, cue.from);
	return isSign(tokens[from - 1], ',') && isSign(tokens[Math.max(mention.to, cue.to)], ',.');
}

/** “Reed said the well was dry, and Ito nodded”: the sentence goes on to tell of somebody else. */
function changes({mentions}: Story, {passage, sentence}: Place, teller: Mention): boolean {
	return (mentions[passage.block] ?? []).some(
		other => sentenceOf(other) === sentence && other.from >= teller.to && isBehindConjunction(passage, other.phrase),
	);
}
