import {type Mention, readText} from '../mentions/mention.ts';
import {endOf, endOfPhrase} from '../mentions/phrase-end.ts';
import type {Passage} from '../passages/passage.ts';
import type {Person} from '../person.ts';
import type {Story} from '../story.ts';
import type {Told} from '../told.ts';
import {readArticle} from '../words/contracted.ts';
import * as is from '../words/is.ts';
import {isRomance} from '../words/lexicon.ts';
import {withoutArticle} from '../words/noun-ends.ts';
import {isRoleWord} from '../words/read-role.ts';
import {has, isSign} from '../words/token.ts';
import {describedPerson, isAnybody} from './described.ts';
import {findEpithetOfTopic} from './epithet-of-topic.ts';
import {findEpithet} from './epithets.ts';
import {findAuthor, findWriter} from './find-writer.ts';
import {isSeveral} from './groups.ts';
import {findHolder} from './holders.ts';
import {nameBoth} from './name-both.ts';
import {namedBeside} from './named-beside.ts';
import {findNamedLater} from './named-later.ts';
import {readNominative} from './nominative-article.ts';
import {findPair} from './pairs.ts';
import {isOfPerson} from './standing.ts';

/** The fullest name the story gives a mention; undefined for a pronoun that means nobody whom it names. */
export function nameOf(told: Told, mention: Mention): string | undefined {
	const {story, meant} = told;
	const person =
		personOf(told, mention) ??
		findHolder(story, mention) ??
		findEpithet(story, mention) ??
		findEpithetOfTopic(told, mention) ??
		findNamedLater(story, mention);
	if (person) return nameBoth(story, mention) ?? nameWhole(story, mention) ?? person.name;
	if (mention.type === 'nominal' || mention.type === 'name') return nameBody(told, mention);
	const antecedent = mention.type === 'pronoun' ? meant(mention)?.mention : antecedentOf(story, mention);
	if (!antecedent) return mention.type === 'pronoun' ? findPair(story, mention) : undefined;
	return antecedent.type === 'pronoun'
		? undefined
		: antecedent.type === 'nominal'
			? nameOf(told, antecedent)
			: readWhole(story, antecedent);
}

/** A description, or a name that means no person; of “the statement” whose it is. */
function nameBody(told: Told, mention: Mention): string | undefined {
	const author = findAuthor(told.story, mention);
	return author ? nameOf(told, author) : readWhole(told.story, findWriter(told.story, mention) ?? mention);
}

/** “the University of Graz”, “the Centers for Port Control”: behind an article stands a body, with what it is of. */
function nameWhole({mentions, lexicon}: Story, {passage, type, phrase, from, to}: Mention): string | undefined {
	const {tokens, block} = passage;
	if (type !== 'name' || from === phrase || !has(tokens[phrase], is.determiner)) return undefined;
	const rest =
		lexicon.bodyLinks.includes(tokens[to]?.lower ?? '') && mentions[block]?.find(other => other.type === 'name' && other.from === to + 1);
	return rest ? readText({...rest, from}) : undefined;
}

/** Whom a mention means, if the story names them. */
export function personOf({story, meant}: Told, mention: Mention): Person | undefined {
	if (mention.type === 'pronoun') return meant(mention)?.person;
	const named = mention.type === 'relative' ? antecedentOf(story, mention) : mention;
	const office = named && readCompound(story, named);
	const holder = office && (findHolder(story, office) ?? findEpithet(story, office));
	if (holder) return holder;
	return named && (namedBeside(story, named) ?? (isAnybody(story, named) ? describedPerson(story, named) : undefined));
}

/** “IFK-tränaren”: an office, for all that its first letter is a name's. */
function readCompound({lexicon}: Story, mention: Mention): Mention | undefined {
	const {type, from, to, passage} = mention;
	const word = passage.tokens[from]?.lower ?? '';
	if (!lexicon.endsDefinite || type !== 'name' || to !== from + 1 || !word.includes('-')) return undefined;
	const isOffice = withoutArticle(word).some(noun => isRoleWord(noun, lexicon));
	return isOffice ? {...mention, type: 'nominal', phrase: from, bits: mention.bits | is.role} : undefined;
}

/** Whom “who” means: the last before it; “an engineer who left, and who asked” is the engineer. */
export function antecedentOf(story: Story, {passage, from}: Mention): Mention | undefined {
	const before = story.mentions[passage.block]?.filter(({to}) => to <= from) ?? [];
	const unseen = findUnseen(story, passage, from - 1);
	if (unseen && (before.at(-1)?.to ?? 0) < from) return unseen;
	const isJoined = story.lexicon.namesBeforeNouns && passage.tokens[from - 1]?.lower === story.lexicon.and;
	const other = isJoined ? before.findLast(({type}) => type === 'relative') : undefined;
	const last = before.at(-1);
	const isClosed = isSign(passage.tokens[last?.to ?? 0], ',');
	return other ? antecedentOf(story, other) : (last && isClosed && findWhoIsFrom(story, last, before)) || last;
}

/** “Ada Ito, a nurse from Graz, who said”, “three nurses at the clinic in Graz, who said”: in English not where or with whom somebody is, but who is there. */
function findWhoIsFrom(story: Story, place: Mention, before: readonly Mention[]): Mention | undefined {
	const {phrase, passage} = place;
	const {tokens} = passage;
	const isPlace = story.lexicon.namesBeforeNouns && has(tokens[phrase - 1], is.preposition);
	if (!isPlace || isOfPerson(story, place)) return undefined;
	const end = isSign(tokens[phrase - 2], ',') ? phrase - 2 : phrase - 1;
	const beside = before.findLast(other => other.isHead && other.to === end);
	const isSomebody = beside && (isOfPerson(story, beside) || isSeveral(beside, story.lexicon));
	return isSomebody ? beside : beside && findWhoIsFrom(story, beside, before);
}

/** “hit out at trolls who”: several people, in a word that nothing else tells of. */
function findUnseen({lexicon}: Story, passage: Passage, at: number): Mention | undefined {
	const token = passage.tokens[at];
	const isNoun = token?.type === 'word' && !token.isCapital && token.bits === 0 && token.lower.endsWith('s');
	if (!lexicon.namesBeforeNouns || !isNoun) return undefined;
	return {passage, from: at, to: at + 1, type: 'nominal', bits: 0, phrase: at, isHead: true, description: ''};
}

/** A description with what it belongs to: “a spokesman for the Met”. */
export function readWhole(story: Story, mention: Mention): string {
	const whole = {...mention, to: isWhole(story, mention) ? endOfPhrase(story, mention) : endOf(story, mention)};
	// “I suoi colleghi”, “o seu colega”
	const own = mention.passage.tokens[mention.from - 1];
	const isOwned = isRomance(story.lexicon) && story.lexicon.viewpoints.owners.has(mention.passage.tokens[mention.from]?.lower ?? '');
	if (isOwned && own && own.bits & is.determiner) return readText({...whole, from: whole.from - 1});
	const contracted = mention.type === 'nominal' ? readArticle(mention.passage.tokens[mention.from], story.lexicon) : undefined;
	const article = contracted ?? readNominative(mention, story.lexicon);
	if (article === undefined) return readText(whole);
	if (article === '') return readText({...whole, from: whole.from + 1});
	return `${article}${article.endsWith("'") ? '' : ' '}${readText({...whole, from: whole.from + 1})}`;
}

/** “said a spokesman for the Met in a letter”: after a verb a phrase ends early; where verbs come second, only what begins the sentence is sure to be before its verb. */
function isWhole({lexicon}: Story, {passage, type, phrase, from}: Mention): boolean {
	if (type !== 'nominal') return false;
	const {tokens, sentences} = passage;
	if (lexicon.verbSecond) return phrase === sentences[tokens[from]?.sentence ?? 0]?.from;
	// “ha detto poi la premier nella serata”
	const verb = has(tokens[phrase - 1], is.adverb) ? phrase - 2 : phrase - 1;
	return !has(tokens[verb], is.cue | is.auxiliary);
}
