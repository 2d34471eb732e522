import {isOfBody} from '../attributions/apposition.ts';
import type {Mention} from '../mentions/mention.ts';
import {isNameBehind} from '../mentions/name-behind.ts';
import {endOfPhrase, endsName, findHeld} from '../mentions/phrase-end.ts';
import {isBehindPlace} from '../mentions/place-pair.ts';
import {skipAside, skipJoined} from '../mentions/skip-joined.ts';
import {beginsBare} from '../mentions/topic.ts';
import {holderBehind} from '../mentions/without-articles.ts';
import type {Passage} from '../passages/passage.ts';
import type {Person} from '../person.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {isRomance, type Lexicon} from '../words/lexicon.ts';
import {isRole} from '../words/read-role.ts';
import {has, standsAt, type Token} from '../words/token.ts';
import {findAndOfficer} from './and-officer.ts';
import {findBehindRole} from './bare-role.ts';
import {findWriter} from './find-writer.ts';
import {findGivenName} from './given-as.ts';
import {isSeveral} from './groups.ts';
import {findOneOf} from './one-of-them.ts';
import {ofBody, standingOf} from './standing.ts';

/** Whom a name or a description means by the words next to it. */
export function namedBeside(story: Story, mention: Mention): Person | undefined {
	const person = findBeside(story, mention);
	return person && isOfBody(mention, person, story.lexicon) ? undefined : person;
}

function findBeside(story: Story, mention: Mention): Person | undefined {
	return (
		officer(story, mention) ??
		writer(story, mention) ??
		leader(story, mention) ??
		findAndOfficer(story, mention) ??
		holderBehind(story, mention) ??
		findOneOf(story, mention) ??
		(isOffice(story, mention) ? apposedPerson(story, mention) : undefined) ??
		story.people.get(mention) ??
		innerPerson(story, mention) ??
		calledPerson(story, mention) ??
		findBehindRole(story, mention) ??
		story.people.get(findHeld(story, mention) ?? mention) ??
		apposedPerson(story, mention)
	);
}

/** “a letter from Ada Ito” */
function writer(story: Story, mention: Mention): Person | undefined {
	const found = findWriter(story, mention);
	return found && story.people.get(found);
}

/** “Port Authority Engineer, Ada Ito”: a role that is written like a name. */
const isOffice = ({lexicon}: Story, {type, from, to, passage: {tokens}}: Mention) =>
	type === 'name' &&
	(isRole(tokens[to - 1], lexicon) || (isRole(tokens[from], lexicon) && has(tokens[from + 1], is.link))) &&
	tokens.slice(from, to).every(({bits}) => !(bits & is.givenName));

/** “der Minister Ada Ito”: the name that a description ends in. */
function innerPerson(story: Story, {passage, phrase, to}: Mention): Person | undefined {
	const inner = story.mentions[passage.block]?.find(other => other.type === 'name' && other.phrase === phrase && other.to === to);
	return inner && inner.from > phrase + Number(!story.lexicon.capitalNouns) ? fullyNamed(story, inner) : undefined;
}

/** “Minister of Health Ada Ito”, « le ministre de la Santé Ada Ito »: the name after what the office is for. */
function officer(story: Story, {passage, from, to}: Mention): Person | undefined {
	const {tokens, block} = passage;
	if (!has(tokens[to - 1], is.title)) return undefined;
	if (has(tokens[from], is.determiner) && !story.lexicon.namesAfterOffices) return undefined;
	const link = tokens[to]?.bits ?? 0;
	const name = story.mentions[block]?.find(
		({type, phrase, isHead}) => type === 'name' && isHead && (phrase === to ? link & is.determiner : phrase === to + 1 && link & is.link),
	);
	// « le ministre de la Pêche Maritime, Luc Roux »: what the office is for, before the name.
	const isGiven = (at: number) => has(tokens[at], is.givenName);
	if (name && !isGiven(name.from) && tokens[name.to]?.text === ',' && isGiven(name.to + 1)) return undefined;
	const person = name && name.from > to + 1 && !(name.bits & is.role) ? fullyNamed(story, name) : undefined;
	// “el presidente de la Liga Episcopal dijo”
	return person && isRomance(story.lexicon) && standingOf(person, story) === ofBody ? undefined : person;
}

/** “a baker named Ada Ito”; “the mayor called Ada Ito a friend” names nobody. */
function calledPerson({people, mentions, lexicon}: Story, {passage: {tokens, block}, to}: Mention): Person | undefined {
	// “the driver, identified as Ada Ito,”
	const begin = tokens[to]?.text === ',' ? to + 1 : to;
	const alias = lexicon.aliases.find(phrase => standsAt(tokens, begin, phrase));
	const given = alias ? begin + alias.length : findGivenName(tokens, to, lexicon);
	const called = mentions[block]?.find(({type, from}) => type === 'name' && from === given);
	if (called) return people.get(called);
	const bits = tokens[to]?.bits ?? 0;
	if (!(bits & is.naming) || bits & is.cue) return undefined;
	const name = mentions[block]?.find(({type, from, isHead}) => type === 'name' && isHead && from === to + 1);
	return name && people.get(name);
}

/** “Ada Ito, an aide said, ‘is very sure of it’”: the words go on with what the aide says of her. */
function isInserted({words}: Lexicon, {tokens, marked, text}: Passage, comma: number): boolean {
	const {start = 0} = marked[tokens[comma + 1]?.marked ?? -1] ?? {};
	const [first = ''] = text.slice(start, start + longestWord).split(/[^a-z']/, 1);
	return tokens[comma]?.text === ',' && tokens[comma + 1]?.type === 'marked' && ((words.get(first) ?? 0) & is.auxiliary) !== 0;
}

/** In characters: “shouldn't”. */
const longestWord = 12;

/** The name that a description stands beside: “the mayor of Graz, Ada Ito, said”, “Ada Ito, the mayor, said”, “former mayor and senator Ada Ito”. */
function apposedPerson(story: Story, mention: Mention, isFurther = false): Person | undefined {
	const {tokens, block, sentences} = mention.passage;
	const names = (story.mentions[block] ?? []).filter(({type}) => type === 'name');
	const end = endOfPhrase(story, mention);
	// “Ada Ito, now the mayor”
	const start = mention.phrase - Number(has(tokens[mention.phrase - 1], is.adverb));
	const joined = isFurther ? undefined : findJoined(story, mention);
	if (joined) return apposedPerson(story, joined);
	const before = names.find(
		name => name.to === skipAge(tokens, start - 1) && tokens[name.to]?.text === ',' && !isPlace(name, story.lexicon),
	);
	// “Seeing Ada Ito, the baker said”: a phrase that speaks stands beside a name only if that begins the sentence.
	const speaks = has(tokens[end], is.cue | is.auxiliary);
	const isCut = speaks && isInserted(story.lexicon, mention.passage, end + 1);
	const begins = before !== undefined && !isCut && beginsClause(before, sentences[tokens[start]?.sentence ?? 0]?.from);
	const isAside = begins && tokens[end]?.text === ',' && isRole(tokens[mention.to - 1], story.lexicon);
	const named = speaks && !begins ? undefined : (fullyNamed(story, before) ?? (before && isAside ? story.people.get(before) : undefined));
	if (named && mayBe(story, mention, named)) return named;
	const further = findJoinedAfter(story, mention, end);
	if (further) return apposedPerson(story, further, true);
	const after = skipAside(mention, skipJoined(story, mention, end));
	const isNear = ({from, isHead}: Mention) => isHead && from > end && from >= after && from <= after + 5;
	const beside = names.find(name => isNear(name) && !isBehindPlace(name, names, story.lexicon));
	// “said Reid's widow, Moira”
	const isOwn = beside !== undefined && beside.to === beside.from + 1 && isOwned(mention, story.lexicon);
	const isGiven = beside && beside.from === end + 1 && tokens[end]?.text === ',' && mention.bits & is.role && (isOwn || isCalled(beside));
	const person = isGiven ? story.people.get(beside) : fullyNamed(story, beside);
	const isEnded = beside !== undefined && (endsName(tokens[beside.to]) || (isRomance(story.lexicon) && beginsBare(mention)));
	if (!beside || !person || !mayBe(story, mention, person) || !isEnded) return undefined;
	if (isSource(mention, story.lexicon) && tokens[beside.to]?.text !== ',') return undefined;
	return isNameBehind(story, mention, {beside, after, end}) ? person : undefined;
}

/** “According to bakers, Ada Ito is late”; not “According to the baker, Ada Ito, it is late”. */
function isSource({phrase, passage: {tokens, sentences}}: Mention, {according}: Lexicon): boolean {
	const {from = 0} = sentences[tokens[phrase]?.sentence ?? 0] ?? {};
	return according.some(words => phrase === from + words.length && standsAt(tokens, from, words));
}

/** “In San Marco, the mayor, Ada Ito, said”, “Además de Ada Ito, el alcalde dijo”; not « Selon Ada Ito, maire ». */
function isPlace(mention: Mention, lexicon: Lexicon): boolean {
	const {phrase, passage} = mention;
	const {tokens, sentences} = passage;
	const {from = phrase} = sentences[tokens[phrase]?.sentence ?? 0] ?? {};
	const isBehind = has(tokens[phrase - 1], is.preposition) && !isSource(mention, lexicon);
	return isBehind && (from === phrase - 1 || (from === phrase - 2 && isAdverb(tokens[from])));
}

/** “Ada Ito, the mayor told …”, also behind the words in marks and their sign. */
const beginsClause = ({phrase, passage: {tokens}}: Mention, from = 0) =>
	phrase === from ||
	tokens[phrase - 1]?.type === 'marked' ||
	(tokens[phrase - 1]?.type === 'sign' && tokens[phrase - 2]?.type === 'marked');

/** “his wife”: of such a one a given name is enough, whatever it is. */
export const isOwned = ({phrase, to, bits, passage: {tokens}}: Mention, {viewpoints, namesBeforeNouns}: Lexicon) =>
	viewpoints.owners.has(tokens[phrase]?.lower ?? '') ||
	// “Mr Ito’s daughter”
	(namesBeforeNouns && (bits & (is.male | is.female)) !== 0 && tokens[to - 2]?.isPossessive === true);

/** “Ada Ito and her colleagues” */
function leader({people, mentions, lexicon}: Story, mention: Mention): Person | undefined {
	const {type, phrase, passage} = mention;
	if (type !== 'nominal' || !isOwned(mention, lexicon) || passage.tokens[phrase - 1]?.lower !== lexicon.and) return undefined;
	const name = mentions[passage.block]?.find(other => other.type === 'name' && other.isHead && other.to === phrase - 1);
	const isMany = isSeveral(mention, lexicon) || /s$/.test(passage.tokens[mention.to - 1]?.lower ?? '');
	return name && isMany ? people.get(name) : undefined;
}

/** By a given name alone. */
const isCalled = ({from, to, passage: {tokens}}: Mention) => to === from + 1 && has(tokens[from], is.givenName);

/** Not “John Ito, his mother”; but « le maire, Anne Roux », „der Vorsitzende, Jan Ito“. */
function mayBe({lexicon}: Story, {bits, type}: Mention, person: Person): boolean {
	const genders = is.male | is.female;
	return lexicon.capitalNouns || type !== 'nominal' || (bits & genders) !== is.female || (person.bits & genders) !== is.male;
}

/** “Ito, 21, a baker”: back to behind the name. */
const skipAge = (tokens: readonly Token[], comma: number) =>
	tokens[comma]?.text === ',' && /^\d{1,2}$/.test(tokens[comma - 1]?.text ?? '') && tokens[comma - 2]?.text === ',' ? comma - 2 : comma;

/** In tokens: “the head of the union of bakers in Graz”. */
const longestRole = 20;

/** “Ada Ito, a baker and the mayor of Graz, said”: what else she is. */
function findJoined(story: Story, {passage: {tokens, block}, phrase}: Mention): Mention | undefined {
	if (!has(tokens[phrase - 1], is.conjunction)) return undefined;
	const isNear = ({to}: Mention) => to < phrase && to >= phrase - longestRole;
	const begins = (other: Mention) => other.type === 'nominal' && tokens[other.phrase - 1]?.text === ',';
	return story.mentions[block]?.find(other => isNear(other) && begins(other) && endOfPhrase(story, other) === phrase - 1);
}

/** “the founder and director of the port, Ada Ito”: what else she is, where no other name stands between. */
function findJoinedAfter(story: Story, {passage: {tokens, block}}: Mention, end: number): Mention | undefined {
	if (!has(tokens[end], is.conjunction)) return undefined;
	return story.mentions[block]?.find(
		({type, phrase, to}) =>
			type === 'nominal' &&
			(phrase === end + 1 || (phrase === end + 2 && isAdverb(tokens[end + 1]))) &&
			tokens.slice(phrase, to).some(token => isRole(token, story.lexicon)),
	);
}

const isAdverb = (token: Token | undefined) => has(token, is.adverb);

function fullyNamed(story: Story, mention: Mention | undefined): Person | undefined {
	const person = mention && story.people.get(mention);
	return person && person.words.length > 1 ? person : undefined;
}
