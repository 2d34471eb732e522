import {type Mention, sentenceOf} from '../mentions/mention.ts';
import {isTopic} from '../mentions/topic.ts';
import type {Person} from '../person.ts';
import type {Story} from '../story.ts';
import type {Told} from '../told.ts';
import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {endsAsAge, endsAsNative} from '../words/noun-ends.ts';
import {isRole} from '../words/read-role.ts';
import {has, type Token} from '../words/token.ts';
import {readAge} from './described.ts';
import {isAnother} from './epithets.ts';
import {namedBeside} from './named-beside.ts';
import {findBefore, type Place} from './sentence-before.ts';
import {isHuman, namesPerson, standingOf} from './standing.ts';

/** “Ada Ito won in Graz. || “…,” the 29-year-old said”: by an age, a country or their children only somebody is called of whom the sentence before tells; if nobody else is its subject or object. In German by what they are, too. */
export function findEpithetOfTopic(told: Told, mention: Mention): Person | undefined {
	const {story} = told;
	const isByRole = isRoleAlone(mention, story.lexicon);
	if (!isByRole && !isEpithet(mention, story.lexicon)) return undefined;
	const place = findBefore(story, mention);
	const person = place && findTopic(told, place);
	if (!person || person.words.length < 2 || !isHuman(standingOf(person, story))) return undefined;
	if (isByRole && !mayBeCalled(story, mention, {place, person})) return undefined;
	// “Ada Ito, 31, won. || “…,” the 29-year-old said”
	const isAged = mention.passage.tokens.slice(mention.phrase, mention.to).some(({lower}) => endsAsAge(lower, story.lexicon));
	if (isAged && person.mentions.some(other => readAge(other, story.lexicon))) return undefined;
	const isOther = (other: Mention) => isIn(place, other) && isRival(story, other, person) && !isForeign(other, mention, story.lexicon);
	return !(story.mentions[place.passage.block] ?? []).some(isOther) && mayBe(story, mention, person) ? person : undefined;
}

const isIn = ({passage, sentence}: Place, mention: Mention) => mention.passage === passage && sentenceOf(mention) === sentence;

/** “the 29-year-old”, “the Hungarian”, “the dad-of-two”, “the father of two” */
function isEpithet({type, phrase, to, passage: {tokens}}: Mention, lexicon: Lexicon): boolean {
	const [article, head] = [tokens[phrase], tokens[to - 1]];
	if (!(lexicon.namesBeforeNouns || lexicon.capitalNouns) || !head || !lexicon.definite.includes(article?.lower ?? '')) return false;
	// “the ‘White Night’ singer”
	if (to === phrase + 3 && tokens[phrase + 1]?.type === 'marked') return lexicon.stars.includes(head.lower);
	// “the 61-year-old actor”
	if (to === phrase + 3 && endsAsAge(tokens[phrase + 1]?.lower ?? '', lexicon)) return isRole(head, lexicon);
	if (to !== phrase + 2 || (type !== 'nominal' && type !== 'name')) return false;
	const isOf = lexicon.parents.includes(head.lower) && has(tokens[to], is.link);
	const isParent = isOf ? has(tokens[to + 1], is.quantifier) : lexicon.parents.some(word => head.lower.startsWith(`${word}-of-`));
	return isParent || lexicon.epithets.includes(head.lower) || endsAsAge(head.lower, lexicon) || endsAsNative(head.lower, lexicon);
}

/** „der Sozialdemokrat“; not „der Trainer der Gäste“, „der Minister“. */
function isRoleAlone({type, phrase, to, passage: {tokens}}: Mention, lexicon: Lexicon): boolean {
	const [article, head] = [tokens[phrase], tokens[to - 1]];
	if (!lexicon.capitalNouns || type !== 'nominal' || to !== phrase + 2 || !lexicon.definite.includes(article?.lower ?? '')) return false;
	const isMany = lexicon.collectives.some(noun => head?.lower.endsWith(noun));
	const isOf = has(tokens[to], is.link) && has(tokens[to], is.determiner);
	return head !== undefined && isRole(head, lexicon) && !isMany && !isOf && !isOffice(head, lexicon) && !endsAsAge(head.lower, lexicon);
}

/** „Klinikchef“, „Sprecherin“: who holds it may be anybody. */
const isOffice = ({lower}: Token, {officeEnds}: Lexicon) => officeEnds.some(end => lower.endsWith(end));

/** „Ada Ito rügt die Klinik. “…”, sagte der Klinikarzt“, „Ada Ito traf den Wirt. “…”, sagte der Bäcker“: somebody else may be called so. */
function mayBeCalled(story: Story, mention: Mention, {place, person}: {place: Place; person: Person}): boolean {
	const {tokens, block} = place.passage;
	const head = mention.passage.tokens[mention.to - 1];
	if (!head || place.passage !== mention.passage || isAnother(story, {mention, head}, person)) return false;
	const genders = is.male | is.female;
	const isSomebody = (other: Mention) => isIn(place, other) && other.type === 'nominal' && has(other, is.role) && !isBeside(other);
	const isBeside = ({phrase: from, to: end}: Mention) =>
		person.mentions.some(name => name.passage === place.passage && from <= name.to && end >= name.phrase);
	const isOfIt = ({isCapital, lower, sentence}: Token) =>
		isCapital && sentence === place.sentence && isLong(lower) && head.lower.startsWith(lower);
	return (
		standingOf(person, story) < surelyHuman &&
		has(person, genders) &&
		!(story.mentions[block] ?? []).some(isSomebody) &&
		!tokens.some(isOfIt) &&
		(!person.mentions.some(name => name.bits & is.title) || story.lexicon.officials.some(word => head.lower.endsWith(word)))
	);
}

/** In German a full name may be a thing's. */
const surelyHuman = 3;
const isLong = ({length}: string) => length > 3;

/** The subject of a sentence, or else whoever tells what it says. */
function findTopic({story, meant}: Told, {passage, sentence}: Place): Person | undefined {
	const here = (story.mentions[passage.block] ?? []).filter(other => sentenceOf(other) === sentence);
	const told = story
		.attributions(passage.block)
		.filter(({mention, shape, bits}) => here.includes(mention) && shape !== 'far' && bits & is.verb);
	const subject = here.find(other => isTopic(other) && other.isHead) ?? (told.length === 1 ? told[0]?.mention : undefined);
	return subject && (subject.type === 'pronoun' ? meant(subject)?.person : namedBeside(story, subject));
}

/** Somebody else, but for one behind a preposition. */
function isRival(story: Story, mention: Mention, person: Person): boolean {
	const lead = mention.passage.tokens[mention.phrase - 1];
	return story.people.get(mention) !== person && namesPerson(story, mention) && !has(lead, is.preposition);
}

/** “beat Briton Ben Reed”: not who is called the Hungarian. */
function isForeign({description}: Mention, {passage, to}: Pick<Mention, 'passage' | 'to'>, lexicon: Lexicon): boolean {
	const head = passage.tokens[to - 1]?.lower ?? '';
	return endsAsNative(head, lexicon) && description.split(' ').some(word => word !== head && endsAsNative(word, lexicon));
}

/** Nobody is of two countries, or a mother who is a man. */
function mayBe({lexicon}: Story, {bits, passage, to}: Mention, {bits: known, mentions}: Person): boolean {
	const genders = is.male | is.female;
	const isOther = mentions.some(other => isForeign(other, {passage, to}, lexicon));
	return !isOther && (!(bits & genders) || !(known & genders) || (bits & known & genders) !== 0);
}
