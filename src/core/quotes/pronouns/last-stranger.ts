import type {Antecedent} from '../antecedent.ts';
import {type Mention, sentenceOf} from '../mentions/mention.ts';
import {isTopic} from '../mentions/topic.ts';
import {findEpithet} from '../naming/epithets.ts';
import {findHolder} from '../naming/holders.ts';
import {findBefore} from '../naming/sentence-before.ts';
import {isHuman} from '../naming/standing.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {has} from '../words/token.ts';
import {mayBe} from './pronouns.ts';

/** “A friend of the mayor was less sure. “…,” he said”, “The mayor, who has fought Ito, was furious. “…,” he said”: in English somebody nameless with whom the sentence before begins, where it names nobody who may be meant but somebody else than that. */
export function findLastStranger(story: Story, pronoun: Mention, antecedents: readonly Antecedent[]): Antecedent | undefined {
	const {namesBeforeNouns, indefinite, definite} = story.lexicon;
	const place = namesBeforeNouns ? findBefore(story, pronoun) : undefined;
	if (place?.passage !== pronoun.passage) return undefined;
	const {tokens} = place.passage;
	const here = antecedents.filter(({mention}) => mention.passage === place.passage && sentenceOf(mention) === place.sentence);
	const topic = here.find(({mention}) => mention.type === 'nominal' && isTopic(mention));
	if (!topic || !mayBe(topic, pronoun) || isLed(story, topic.mention, pronoun)) return undefined;
	const {phrase, to} = topic.mention;
	const article = tokens[phrase]?.lower ?? '';
	const others = here.filter(other => other.mention.type === 'name' && isHuman(other.standing) && mayBe(other, pronoun));
	if (indefinite.includes(article)) return others.length === 0 ? topic : undefined;
	// Whom a clause about somebody names is somebody else.
	const isRelated = tokens[to]?.text === ',' && has(tokens[to + 1], is.relative);
	if (!definite.includes(article) || !isRelated || others.length !== 1) return undefined;
	const person = findHolder(story, topic.mention) ?? findEpithet(story, topic.mention);
	return (person && antecedents.find(other => other.person === person)) ?? topic;
}

/** “But he knew how, in the first year, a driver is tested. “…,” he said”: his or her own sentence. */
const isLed = ({mentions}: Story, topic: Mention, {bits}: Mention) =>
	(mentions[topic.passage.block] ?? []).some(
		other => other.type === 'pronoun' && has(other, bits) && other.from < topic.phrase && sentenceOf(other) === sentenceOf(topic),
	);
