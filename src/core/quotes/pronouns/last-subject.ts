import type {Antecedent} from '../antecedent.ts';
import {acts, isPreposed} from '../attributions/participle.ts';
import {type Mention, sentenceOf} from '../mentions/mention.ts';
import {isTopic} from '../mentions/topic.ts';
import {findBefore, type Place} from '../naming/sentence-before.ts';
import {isHuman} from '../naming/standing.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {has, isSign} from '../words/token.ts';
import {mayBe} from './pronouns.ts';

/** “Reed worked for the mayor, Ben Ito. || “…,” he said”, “Filling in for Ito, Reed sang. “…,” he said”: whoever does what the sentence before says, rather than somebody else whom it names. */
export function findLastSubject(story: Story, pronoun: Mention, [best, ...antecedents]: readonly Antecedent[]): Antecedent | undefined {
	const place = findBefore(story, pronoun);
	if (!place || !best || !isIn(place, best.mention) || isTopic(best.mention)) return undefined;
	const {passage} = place;
	const isSomething = ({to}: Mention) => has(passage.tokens[to], is.auxiliary);
	const does = (mention: Mention) =>
		mention.type === 'name' && isSubject(mention) && (acts({passage, lexicon: story.lexicon}, mention) || isSomething(mention));
	return antecedents.find(other => isIn(place, other.mention) && does(other.mention) && isHuman(other.standing) && mayBe(other, pronoun));
}

const isIn = ({passage, sentence}: Place, mention: Mention) => mention.passage === passage && sentenceOf(mention) === sentence;

/** Also behind “Filling in for Ito,” and “Asked of Ito,”. */
function isSubject(mention: Mention): boolean {
	const {tokens, sentences} = mention.passage;
	const first = tokens[sentences[sentenceOf(mention)]?.from ?? 0];
	const isOpened = isPreposed(first) || /(?:ing|ed)$/.test(first?.lower ?? '');
	return isTopic(mention) || (isOpened && isSign(tokens[mention.phrase - 1], ','));
}
