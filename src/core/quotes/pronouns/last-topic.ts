import type {Antecedent, Antecedents} from '../antecedent.ts';
import {isToldBefore} from '../attributions/is-told.ts';
import {type Mention, sentenceOf} from '../mentions/mention.ts';
import {isLatter} from '../mentions/read-oblique.ts';
import {isFocused, isTopic} from '../mentions/topic.ts';
import {findEpithet, isTheOne} from '../naming/epithets.ts';
import {findHolder} from '../naming/holders.ts';
import {isOwned, namedBeside} from '../naming/named-beside.ts';
import {findBefore, opensWithMarked} from '../naming/sentence-before.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {isRomance} from '../words/lexicon.ts';
import {isRole} from '../words/read-role.ts';
import {has, isSign} from '../words/token.ts';
import {findLastBody} from './last-body.ts';
import {agrees, mayBe} from './pronouns.ts';

/** “Ed Fry laughed. “…,” he said”, “He left. “…,” he said”: the sentence before the words, in the same passage, tells of one person only, as its subject; `last` is whom the pronoun before meant. */
export function findLastTopic(story: Story, pronoun: Mention, {antecedents, last}: Antecedents): Antecedent | undefined {
	const place = findBefore(story, pronoun);
	if (!place) return undefined;
	const {passage, sentence} = place;
	const isBefore = ({mention}: Antecedent) => mention.passage === passage && sentenceOf(mention) === sentence;
	const topics = (story.mentions[passage.block] ?? []).filter(mention => sentenceOf(mention) === sentence && isTopic(mention));
	// “Reed's wife, Ruth, defended him.”
	const own = topics.find(({isHead}) => isHead) ?? topics[0];
	if (own?.type === 'pronoun') return own.bits === pronoun.bits && last?.mention === own ? last : undefined;
	// “His son, Luke, was in tears.”, “His lawyer nodded.”
	const person = own && (isOfTheirs(own, story) || isNamedThere(own, story)) ? namedBeside(story, own) : undefined;
	const owned =
		own && (person || isOfTheirs(own, story))
			? antecedents.find(other => other.mention === own || (person && other.person === person))
			: undefined;
	if (owned && (own && isOfTheirs(own, story) ? mayBe(owned, pronoun) : agrees(owned, pronoun))) return owned;
	// “Ito has little support from voters.”
	const isOne = ({type, phrase}: Mention) =>
		type === 'name' || !story.lexicon.namesBeforeNouns || has(passage.tokens[phrase], is.determiner);
	const [only, ...more] = antecedents.filter(other => isBefore(other) && isOne(other.mention));
	if (only && more.length === 0 && only.mention === own && isDescribedOnly(only, pronoun, story))
		return findMeant(only, story, antecedents);
	const isNamed = only?.mention.type === 'name' && isTopic(only.mention);
	return isNamed && more.length === 0 && mayBe(only, pronoun) ? only : undefined;
}

/** „Der Richter staunte. ‚…‘, fragte er“: where the word for somebody tells a man from a woman; “Politikeren nægter. – …, siger han”: where its article does one from others. */
function isDescribedOnly(antecedent: Antecedent, pronoun: Mention, {lexicon}: Story): boolean {
	if (antecedent.mention.type !== 'nominal') return false;
	return lexicon.capitalNouns ? agrees(antecedent, pronoun) : isTheOne(antecedent.mention, lexicon) && mayBe(antecedent, pronoun);
}

/** Whom the story named who is so described, or else the description. */
function findMeant(described: Antecedent, story: Story, antecedents: readonly Antecedent[]): Antecedent | undefined {
	const person = findHolder(story, described.mention) ?? findEpithet(story, described.mention);
	return (person && antecedents.find(other => other.person === person)) ?? described;
}

/** “The driver, identified as Ada Ito, was questioned.” */
const isNamedThere = ({type, bits}: Mention, {lexicon}: Story) => type === 'nominal' && (bits & is.role) !== 0 && lexicon.namesBeforeNouns;

/** Somebody of his or hers. */
const isOfTheirs = (mention: Mention, {lexicon}: Story) => mention.type === 'nominal' && has(mention, is.role) && isOwned(mention, lexicon);

/** “Ito said: ‘…’ || ‘…,’ he added”: whose words end the passage before. */
export function findLastTold(story: Story, pronoun: Mention, antecedents: readonly Antecedent[]): Antecedent | undefined {
	const {block} = pronoun.passage;
	const before = story.passages[block - 1];
	if (opensWithMarked(pronoun) !== 0 || !before) return undefined;
	const end = before.tokens.findLastIndex(({type}) => type === 'marked');
	if (end < 0 || before.tokens.slice(end + 1).some(({type}) => type === 'word')) return undefined;
	const sentence = before.tokens[end]?.sentence;
	const piece = {passage: before, token: before.tokens.findIndex(token => token.type === 'marked' && token.sentence === sentence)};
	const told = story.attributions(block - 1).filter(found => isToldBefore(found, piece) && has(found, is.verb));
	const isTold = ({mention}: Antecedent) => mention.type === 'name' && told.some(found => found.mention === mention);
	return antecedents.find(antecedent => isTold(antecedent) && mayBe(antecedent, pronoun));
}

/** « Nino a remercié Marc. “…”, dit-il »: but in English the subject of a sentence rather than its object, and in Romance languages than who stands behind a preposition in the same passage. */
export function findSubjectInstead(
	{lexicon}: Story,
	pronoun: Mention,
	[best, ...antecedents]: readonly Antecedent[],
): Antecedent | undefined {
	if (!best) return undefined;
	const {passage, phrase} = best.mention;
	const lead = passage.tokens[phrase - 1];
	const isOblique = isRomance(lexicon) && (has(lead, is.preposition) || lexicon.addressees.includes(lead?.lower ?? ''));
	// « Nino a rencontré Marc. “…”, dit-il »
	const isObject = !lexicon.namesBeforeNouns && !isTopic(best.mention);
	if (!isOblique && !isObject) return undefined;
	const isBeside = ({mention}: Antecedent) =>
		mention.passage === passage && (isOblique || (sentenceOf(mention) === sentenceOf(best.mention) && acts(mention.to)));
	const nameless = is.determiner | is.preposition | is.link | is.conjunction;
	// Not « Le Premier ministre Marc Ito ».
	const acts = (from: number) =>
		passage.tokens
			.slice(from, phrase)
			.some(token => token.type === 'word' && !token.isCapital && !(token.bits & nameless) && !isRole(token, lexicon));
	const isFirst = (mention: Mention) => isTopic(mention) || isFocused(mention, lexicon);
	return antecedents.find(other => isBeside(other) && isFirst(other.mention) && mayBe(other, pronoun));
}

/** “Sam Ito and his wife, Ruth, run a bakery. “…,” she said”: rather than who may be he or she, whose gender the word before her name tells. */
export function findKnown(
	{mentions}: Story,
	pronoun: Mention,
	[likeliest, ...antecedents]: readonly (Antecedent | undefined)[],
): Antecedent | undefined {
	const {passage, bits} = pronoun;
	if (!likeliest || agrees(likeliest, pronoun)) return undefined;
	const own = bits & is.she ? is.female : is.male;
	const isApposed = ({mention: {phrase, type}}: Antecedent) =>
		type === 'name' &&
		isSign(passage.tokens[phrase - 1], ',') &&
		mentions[passage.block]?.some(other => other.to === phrase - 1 && (other.bits & (is.role | own)) === (is.role | own));
	return antecedents.find(other => other?.mention.passage === passage && isApposed(other));
}

/** « Paul Roy accuse Marc Ito. Celui-ci nie »: the last that may be meant. */
export function findLatter(story: Story, pronoun: Mention, antecedents: readonly Antecedent[]): Antecedent | undefined {
	if (!isLatter(pronoun, story.lexicon)) return undefined;
	const named = antecedents.find(antecedent => antecedent.mention.type === 'name' && mayBe(antecedent, pronoun));
	const body = findLastBody(story, pronoun, sentenceOf(pronoun) - 1);
	const isNearer = named?.mention.passage !== body?.passage || (named && body && body.from > named.mention.from);
	if (!body || !isNearer) return named;
	return {mention: body, person: story.people.get(body), standing: 0, clues: {patterns: [], values: []}};
}
