import {readArticle} from './contracted.ts';
import {findEpithet} from './epithets.ts';
import {findHolder} from './holders.ts';
import * as is from './is.ts';
import {type Mention, readText} from './mentions.ts';
import {namedBeside} from './named-beside.ts';
import type {Person} from './people.ts';
import {endOf, endOfPhrase, endsName} from './phrase-end.ts';
import type {Antecedent} from './pronouns.ts';
import type {Story} from './story.ts';
import {lacksArticles} from './without-articles.ts';

/** A story with its pronouns resolved. */
export interface Told {
	story: Story;
	meant: (pronoun: Mention) => Antecedent | undefined;
}

/** The fullest name the story gives a mention; undefined for a pronoun that means nobody whom it names. */
export function nameOf(told: Told, mention: Mention): string | undefined {
	const {story, meant} = told;
	const person = personOf(told, mention) ?? findHolder(story, mention) ?? findEpithet(story, mention);
	if (person) return nameBoth(story, mention) ?? nameWhole(story, mention) ?? person.name;
	if (mention.type === 'nominal' || mention.type === 'name') return readWhole(story, mention);
	const antecedent = mention.type === 'pronoun' ? meant(mention)?.mention : antecedentOf(story, mention);
	return antecedent && (antecedent.type === 'pronoun' ? undefined : readWhole(story, antecedent));
}

/** “the University of Graz”, “the Centers for Port Control”: behind an article stands a body, with what it is of. */
function nameWhole({mentions, lexicon}: Story, {passage, type, phrase, from, to}: Mention): string | undefined {
	const {tokens, block} = passage;
	if (type !== 'name' || from === phrase || !((tokens[phrase]?.bits ?? 0) & is.determiner)) return undefined;
	const rest =
		lexicon.bodyLinks.includes(tokens[to]?.lower ?? '') && mentions[block]?.find(other => other.type === 'name' && other.from === to + 1);
	return rest ? readText({...rest, from}) : undefined;
}

/** “Ada Ito and Ben Reed said”, “said Ada Ito and Ben Reed”: both did. */
function nameBoth({people, mentions, lexicon}: Story, mention: Mention): string | undefined {
	const {type, phrase, to, passage} = mention;
	const {tokens, sentences, block} = passage;
	if (type !== 'name') return undefined;
	const names = (mentions[block] ?? []).filter(other => other.type === 'name' && other.isHead);
	const isAnd = (at: number) => tokens[at]?.lower === lexicon.and;
	const tells = (at: number) => ((tokens[at]?.bits ?? 0) & (is.cue | is.auxiliary)) !== 0;
	// Not “the minister for Sport and Ada Ito said”, nor “for Trade, Sport and …”.
	const isBehindMarks = (at: number) => tokens[at]?.type === 'marked' || (tokens[at]?.type === 'sign' && tokens[at - 1]?.type === 'marked');
	const begins = (at: number) => at === sentences[tokens[at]?.sentence ?? 0]?.from || isBehindMarks(at - 1);
	const first = isAnd(phrase - 1) && tells(to) ? names.find(other => other.to === phrase - 1 && begins(other.phrase)) : undefined;
	const ends = (at: number) => endsName(tokens[at]) && !((tokens[at]?.bits ?? 0) & (is.cue | is.adverb));
	// “said Ada Ito of Graz and Ben Reed”
	let end = to;
	if (lexicon.namesBeforeNouns && (tokens[to]?.bits ?? 0) & is.link && tokens[to + 1]?.isCapital)
		for (end = to + 1; tokens[end]?.isCapital; ) end += 1;
	const second = isAnd(end) && tells(phrase - 1) ? names.find(other => other.phrase === end + 1 && ends(other.to)) : undefined;
	const both = [first, mention, second].flatMap(other => (other && people.get(other)?.name) ?? []);
	// „Instytutu Meteorologii i Gospodarki Wodnej Ada Ito“
	const areNamed = [first, second].every(other => !other || !lacksArticles(lexicon) || (people.get(other)?.bits ?? 0) & is.givenName);
	return both.length > 1 && areNamed ? both.join(` ${lexicon.and} `) : undefined;
}

/** Whether it is one of two who both spoke. */
export const isBoth = (story: Story, mention: Mention) => nameBoth(story, mention) !== undefined;

/** Whom a mention means, if the story names them. */
export function personOf({story, meant}: Told, mention: Mention): Person | undefined {
	if (mention.type === 'pronoun') return meant(mention)?.person;
	const named = mention.type === 'relative' ? antecedentOf(story, mention) : mention;
	return named && (namedBeside(story, named) ?? (isAnybody(story, named) ? describedPerson(story, named) : undefined));
}

/** Whom “who” means: the last before it. */
export function antecedentOf(story: Story, {passage, from}: Mention): Mention | undefined {
	return story.mentions[passage.block]?.filter(({to}) => to <= from).at(-1);
}

/** A description with what it belongs to: “a spokesman for the Met”. */
export function readWhole(story: Story, mention: Mention): string {
	const whole = {...mention, to: isWhole(story, mention) ? endOfPhrase(story, mention) : endOf(story, mention)};
	const article = mention.type === 'nominal' ? readArticle(mention.passage.tokens[mention.from], story.lexicon) : undefined;
	if (!article) return readText(whole);
	return `${article}${article.endsWith("'") ? '' : ' '}${readText({...whole, from: whole.from + 1})}`;
}

/** “said a spokesman for the Met in a letter”: after a verb a phrase ends early; where verbs come second, only what begins the sentence is sure to be before its verb. */
function isWhole({lexicon}: Story, {passage, type, phrase, from}: Mention): boolean {
	if (type !== 'nominal') return false;
	const {tokens, sentences} = passage;
	if (lexicon.verbSecond) return phrase === sentences[tokens[from]?.sentence ?? 0]?.from;
	// “ha detto poi la premier nella serata”
	const verb = (tokens[phrase - 1]?.bits ?? 0) & is.adverb ? phrase - 2 : phrase - 1;
	return !((tokens[verb]?.bits ?? 0) & (is.cue | is.auxiliary));
}

const isAnybody = (story: Story, mention: Mention) =>
	mention.type === 'nominal' && (((mention.passage.tokens[mention.to - 1]?.bits ?? 0) & is.anybody) !== 0 || isAge(story, mention));

/** “the 52-year-old” */
const isAge = ({lexicon}: Story, {passage, to}: Mention) =>
	lexicon.ageEnd !== '' && (passage.tokens[to - 1]?.lower.endsWith(lexicon.ageEnd) ?? false);

/** “Ada Ito, 72, … the 72-year-old”: whose age the story gives. */
function findAged({people}: Story, {passage, to}: Mention): Person | undefined {
	const age = /^\d+/.exec(passage.tokens[to - 1]?.text ?? '')?.[0];
	const isSo = ([
		{
			passage: {tokens},
			to: end,
		},
	]: readonly [Mention, Person]) => tokens[end]?.text === ',' && tokens[end + 1]?.text === age;
	return age ? [...people].find(isSo)?.[1] : undefined;
}

/** “The retired nurse said”: the only person whom the story has named so far, if the gender agrees. */
function describedPerson(story: Story, mention: Mention): Person | undefined {
	const {people, passages, attributions, lexicon} = story;
	const {passage, from, to, bits} = mention;
	const gender = bits & (is.male | is.female);
	const isOld = isAge(story, mention);
	const aged = isOld ? findAged(story, mention) : undefined;
	if (aged) return aged;
	const isBare = isOld && lexicon.definite.length === 0;
	if ((!gender && !isOld) || !(isBare || lexicon.definite.includes(passage.tokens[from]?.lower ?? ''))) return undefined;
	if ((passage.tokens[to]?.bits ?? 0) & is.link) return undefined;
	const isBefore = (other: Mention) => other.passage.block < passage.block || (other.passage === passage && other.from < from);
	const speaks = (person: Person) =>
		passages.some(({block}) => attributions(block).some(found => found.shape !== 'far' && person.mentions.includes(found.mention)));
	const named = new Set([...people].filter(([other]) => isBefore(other)).map(([, person]) => person));
	const somebody = [...named].filter(person => (person.bits & is.givenName) !== 0 || speaks(person));
	const [only] = somebody;
	return somebody.length === 1 && only && only.words.length > 1 && (isOld || (only.bits & gender) !== 0) ? only : undefined;
}
