import {type Mention, sentenceOf} from '../mentions/mention.ts';
import {isTopic} from '../mentions/topic.ts';
import type {Person} from '../person.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {endsAsAge} from '../words/noun-ends.ts';
import {has} from '../words/token.ts';
import {opensWithMarked} from './sentence-before.ts';

/** A description that anybody may be called by whom the story is about. */
export const isAnybody = (story: Story, mention: Mention) =>
	mention.type === 'nominal' && (has(mention.passage.tokens[mention.to - 1], is.anybody) || isAge(story, mention));

/** “the 52-year-old” */
const isAge = ({lexicon}: Story, {passage, to}: Mention) => endsAsAge(passage.tokens[to - 1]?.lower ?? '', lexicon);

/** “Ada Ito, 72,”, “Ada Ito (72)”, “72-year-old Ada Ito”, “Ada Ito er 72 år”: how old a name says that somebody is. */
export function readAge({type, passage: {tokens}, phrase, from, to}: Mention, {years, being}: Lexicon): string | undefined {
	if (type !== 'name') return undefined;
	const isNumber = (n: number) => /^\d{1,3}$/.test(tokens[n]?.text ?? '');
	const isOld = (n: number) => isNumber(n) && years.includes(tokens[n + 1]?.lower ?? '');
	const isAside = /^[,(]$/.test(tokens[to]?.text ?? '') && isNumber(to + 1);
	if (isAside && tokens[to + 2]?.type !== 'word') return tokens[to + 1]?.text;
	const isBehindVerb = being.includes(tokens[to]?.lower ?? '') && isNumber(to + 1) && tokens[to + 2]?.type !== 'word';
	if (isOld(to + 1) || isBehindVerb) return tokens[to + 1]?.text;
	for (let n = phrase; n < from; n += 1) {
		const age = /^\d{1,3}(?=-)/.exec(tokens[n]?.text ?? '')?.[0];
		if (age || isOld(n)) return age ?? tokens[n]?.text;
	}
	return undefined;
}

/** “The retired nurse said”, “the 72-year-old”: whose age the story gives, or else the only person whom the story has named so far, if the gender agrees and no other age is theirs. */
export function describedPerson(story: Story, mention: Mention): Person | undefined {
	const {people, passages, attributions, lexicon} = story;
	const {passage, from, to, bits} = mention;
	const gender = bits & (is.male | is.female);
	const age = isAge(story, mention) ? (/^\d+/.exec(passage.tokens[to - 1]?.text ?? '')?.[0] ?? '') : undefined;
	const ages = age ? [...people].map(([other, person]) => ({person, age: readAge(other, lexicon)})) : [];
	const [aged, ...others] = new Set(ages.flatMap(other => (other.age !== undefined && other.age === age ? other.person : [])));
	if (aged) return others.length === 0 ? aged : undefined;
	if (isNewcomer(story, mention)) return undefined;
	const isBare = age !== undefined && lexicon.definite.length === 0;
	if ((!gender && age === undefined) || !(isBare || lexicon.definite.includes(passage.tokens[from]?.lower ?? ''))) return undefined;
	if (has(passage.tokens[to], is.link) && !isAge(story, mention)) return undefined;
	const isBefore = (other: Mention) => other.passage.block < passage.block || (other.passage === passage && other.from < from);
	const speaks = (person: Person) =>
		passages.some(({block}) => attributions(block).some(found => found.shape !== 'far' && person.mentions.includes(found.mention)));
	const named = new Set([...people].filter(([other]) => isBefore(other)).map(([, person]) => person));
	const somebody = [...named].filter(person => has(person, is.givenName) || speaks(person));
	const [only] = somebody;
	if (somebody.length !== 1 || !only || only.words.length < 2) return undefined;
	if (ages.some(other => other.person === only && other.age !== undefined)) return undefined;
	return age !== undefined || (only.bits & gender) !== 0 ? only : undefined;
}

/** „Ein Nachbar half. “…”, sagte der 43-Jährige“: whom the sentence before tells of for the first time. */
function isNewcomer({mentions, lexicon}: Story, mention: Mention): boolean {
	const {passage} = mention;
	const sentence = opensWithMarked(mention);
	if (sentence === undefined || sentence === 0) return false;
	const isFirst = (other: Mention) =>
		sentenceOf(other) === sentence - 1 && other.type === 'nominal' && has(other, is.role) && isTopic(other);
	const isNew = ({phrase}: Mention) => lexicon.indefinite.includes(passage.tokens[phrase]?.lower ?? '');
	return (mentions[passage.block] ?? []).some(other => isFirst(other) && isNew(other));
}
