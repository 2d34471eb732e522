import {findHolder} from './holders.ts';
import * as is from './is.ts';
import {type Mention, readText} from './mentions.ts';
import {isSign, type Token} from './passage.ts';
import type {Person} from './people.ts';
import type {Antecedent} from './pronouns.ts';
import type {Story} from './story.ts';

/** A story with its pronouns resolved. */
export interface Told {
	story: Story;
	meant: (pronoun: Mention) => Antecedent | undefined;
}

/** The fullest name the story gives a mention; undefined for a pronoun that means nobody whom it names. */
export function nameOf(told: Told, mention: Mention): string | undefined {
	const {story, meant} = told;
	const person = personOf(told, mention) ?? findHolder(story, mention);
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
	const begins = (at: number) => at === sentences[tokens[at]?.sentence ?? 0]?.from || tokens[at - 1]?.type !== 'word';
	const first = isAnd(phrase - 1) && tells(to) ? names.find(other => other.to === phrase - 1 && begins(other.phrase)) : undefined;
	const ends = (at: number) => endsName(tokens[at]) && !((tokens[at]?.bits ?? 0) & (is.cue | is.adverb));
	const second = isAnd(to) && tells(phrase - 1) ? names.find(other => other.phrase === to + 1 && ends(other.to)) : undefined;
	const both = [first, mention, second].flatMap(other => (other && people.get(other)?.name) ?? []);
	return both.length > 1 ? both.join(` ${lexicon.and} `) : undefined;
}

/** Whom a mention means, if the story names them. */
export function personOf({story, meant}: Told, mention: Mention): Person | undefined {
	if (mention.type === 'pronoun') return meant(mention)?.person;
	const named = mention.type === 'relative' ? antecedentOf(story, mention) : mention;
	return named && (namedBeside(story, named) ?? (isAnybody(named) ? describedPerson(story, named) : undefined));
}

/** Whom a name or a description means by the words next to it. */
export function namedBeside(story: Story, mention: Mention): Person | undefined {
	return (
		officer(story, mention) ??
		story.people.get(mention) ??
		innerPerson(story, mention) ??
		calledPerson(story, mention) ??
		apposedPerson(story, mention)
	);
}

/** Whom “who” means: the last before it. */
export function antecedentOf(story: Story, {passage, from}: Mention): Mention | undefined {
	return story.mentions[passage.block]?.filter(({to}) => to <= from).at(-1);
}

/** A description with what it belongs to: “a spokesman for the Met”. */
export function readWhole(story: Story, mention: Mention): string {
	return readText({...mention, to: isWhole(story, mention) ? endOfPhrase(story, mention) : endOf(story, mention)});
}

/** “said a spokesman for the Met in a letter”: after a verb a phrase ends early; where verbs come second, only what begins the sentence is sure to be before its verb. */
function isWhole({lexicon}: Story, {passage, type, phrase, from}: Mention): boolean {
	if (type !== 'nominal') return false;
	const {tokens, sentences} = passage;
	if (lexicon.verbSecond) return phrase === sentences[tokens[from]?.sentence ?? 0]?.from;
	return !((tokens[phrase - 1]?.bits ?? 0) & (is.cue | is.auxiliary));
}

function endOf(story: Story, {passage, type, to}: Mention): number {
	if (type !== 'nominal') return to;
	const isLink = ((passage.tokens[to]?.bits ?? 0) & is.link) !== 0 && !passage.tokens[to - 1]?.isPossessive;
	const linked =
		isLink &&
		story.mentions[passage.block]?.findLast(
			({phrase, type}) => (phrase === to + 1 || phrase === to) && type !== 'pronoun' && type !== 'relative',
		);
	return linked ? linked.to : to;
}

/** Beyond what belongs to a description, where that goes on: “the head of the union of bakers in Graz”. */
function endOfPhrase(story: Story, mention: Mention): number {
	const {tokens, block} = mention.passage;
	let end = endOf(story, mention);
	for (let steps = 0; steps < 3 && (tokens[end]?.bits ?? 0) & (is.preposition | is.link | is.determiner); steps += 1) {
		const start = (tokens[end]?.bits ?? 0) & is.determiner ? end : end + 1;
		const next = story.mentions[block]?.findLast(({phrase, type}) => phrase === start && type !== 'pronoun' && type !== 'relative');
		if (!next) break;
		end = endOf(story, next);
	}
	return end;
}

/** “der Minister Ada Ito”: the name that a description ends in. */
function innerPerson(story: Story, {passage, phrase, to}: Mention): Person | undefined {
	const inner = story.mentions[passage.block]?.find(other => other.type === 'name' && other.phrase === phrase && other.to === to);
	return inner && inner.from > phrase + Number(!story.lexicon.capitalNouns) ? fullyNamed(story, inner) : undefined;
}

/** “Minister of Health Ada Ito”, « le ministre de la Santé Ada Ito »: the name after what the office is for. */
function officer(story: Story, {passage, from, to}: Mention): Person | undefined {
	const {tokens, block} = passage;
	if (!((tokens[to - 1]?.bits ?? 0) & is.title)) return undefined;
	if ((tokens[from]?.bits ?? 0) & is.determiner && !story.lexicon.namesAfterOffices) return undefined;
	const link = tokens[to]?.bits ?? 0;
	const name = story.mentions[block]?.find(
		({type, phrase, isHead}) => type === 'name' && isHead && (phrase === to ? link & is.determiner : phrase === to + 1 && link & is.link),
	);
	return name && name.from > to + 1 && !(name.bits & is.role) ? fullyNamed(story, name) : undefined;
}

/** “a baker named Ada Ito”; “the mayor called Ada Ito a friend” names nobody. */
function calledPerson({people, mentions}: Story, {passage: {tokens, block}, to}: Mention): Person | undefined {
	const bits = tokens[to]?.bits ?? 0;
	if (!(bits & is.naming) || bits & is.cue) return undefined;
	const name = mentions[block]?.find(({type, from, isHead}) => type === 'name' && isHead && from === to + 1);
	return name && people.get(name);
}

/** The name that a description stands beside: “the mayor of Graz, Ada Ito, said”, “Ada Ito, the mayor, said”, “former mayor and senator Ada Ito”. */
function apposedPerson(story: Story, mention: Mention): Person | undefined {
	const {tokens, block, sentences} = mention.passage;
	const names = (story.mentions[block] ?? []).filter(({type}) => type === 'name');
	const end = endOfPhrase(story, mention);
	// “Ada Ito, now the mayor”
	const start = mention.phrase - Number(((tokens[mention.phrase - 1]?.bits ?? 0) & is.adverb) !== 0);
	// “In San Marco, the mayor, Ada Ito, said”
	const isPlace = ({phrase}: Mention) =>
		((tokens[phrase - 1]?.bits ?? 0) & is.preposition) !== 0 && sentences[tokens[phrase]?.sentence ?? 0]?.from === phrase - 1;
	const joined = findJoined(story, mention);
	if (joined) return apposedPerson(story, joined);
	const before = names.find(name => name.to === start - 1 && tokens[name.to]?.text === ',' && !isPlace(name));
	// “Seeing Ada Ito, the baker said”: a phrase that speaks stands beside a name only if that begins the sentence.
	const speaks = ((tokens[end]?.bits ?? 0) & (is.cue | is.auxiliary)) !== 0;
	const begins = before?.phrase === sentences[tokens[mention.phrase]?.sentence ?? 0]?.from;
	const named = speaks && !begins ? undefined : fullyNamed(story, before);
	if (named) return named;
	const after = skipAside(mention, end);
	const beside = names.find(({from, isHead}) => isHead && from > end && from >= after && from <= after + 5);
	const person = fullyNamed(story, beside);
	if (!beside || !person || !endsName(tokens[beside.to])) return undefined;
	const isApposed =
		(after > end && beside.from === after) ||
		(tokens[after]?.text === ',' && tokens.slice(after + 1, beside.from).every(token => token.isCapital));
	const isJoined =
		((tokens[end]?.bits ?? 0) & is.conjunction) !== 0 && (beside.bits & (is.role | is.title)) !== 0 && beside.phrase === end + 1;
	return isApposed || isJoined ? person : undefined;
}

/** In tokens: “the head of the union of bakers in Graz”. */
const longestRole = 20;

/** “Ada Ito, a baker and the mayor of Graz, said”: what else she is. */
function findJoined(story: Story, {passage: {tokens, block}, phrase}: Mention): Mention | undefined {
	if (!((tokens[phrase - 1]?.bits ?? 0) & is.conjunction)) return undefined;
	const isNear = ({to}: Mention) => to < phrase && to >= phrase - longestRole;
	const begins = (other: Mention) => other.type === 'nominal' && tokens[other.phrase - 1]?.text === ',';
	return story.mentions[block]?.find(other => isNear(other) && begins(other) && endOfPhrase(story, other) === phrase - 1);
}

/** In tokens: “(D)”, “(divers gauche)”. */
const longestAside = 8;

/** “the mayor (D), Ada Ito”, “one of them, Ada Ito”: where what stands between who it is and the name ends. */
function skipAside({passage: {tokens}, from}: Mention, end: number): number {
	if (tokens[end]?.text === '(') {
		const closed = tokens.slice(end, end + longestAside).findIndex(({text}) => text === ')');
		return end + closed + 1;
	}
	const isOneOf = ((tokens[from]?.bits ?? 0) & is.quantifier) !== 0 && ((tokens[end]?.bits ?? 0) & is.link) !== 0;
	return isOneOf && tokens[end + 2]?.text === ',' ? end + 2 : end;
}

const isAnybody = ({passage, to, type}: Mention) => type === 'nominal' && ((passage.tokens[to - 1]?.bits ?? 0) & is.anybody) !== 0;

/** “The retired nurse said”: the only person whom the story has named so far, if the gender agrees. */
function describedPerson({people, passages, attributions, lexicon}: Story, mention: Mention): Person | undefined {
	const {passage, from, to, bits} = mention;
	const gender = bits & (is.male | is.female);
	if (!gender || !lexicon.definite.includes(passage.tokens[from]?.lower ?? '')) return undefined;
	if ((passage.tokens[to]?.bits ?? 0) & is.link) return undefined;
	const isBefore = (other: Mention) => other.passage.block < passage.block || (other.passage === passage && other.from < from);
	const speaks = (person: Person) =>
		passages.some(({block}) => attributions(block).some(found => found.shape !== 'far' && person.mentions.includes(found.mention)));
	const named = new Set([...people].filter(([other]) => isBefore(other)).map(([, person]) => person));
	const somebody = [...named].filter(person => (person.bits & is.givenName) !== 0 || speaks(person));
	const [only] = somebody;
	return somebody.length === 1 && only && only.words.length > 1 && (only.bits & gender) !== 0 ? only : undefined;
}

function fullyNamed(story: Story, mention: Mention | undefined): Person | undefined {
	const person = mention && story.people.get(mention);
	return person && person.words.length > 1 ? person : undefined;
}

/** “the mayor, Ada Ito of Graz”, “the mayor, Ada Ito, …”: no more of the name. */
export function endsName(after: Token | undefined): boolean {
	const small = is.preposition | is.link | is.adverb | is.calendar | is.relative | is.cue;
	return after === undefined || after.type === 'marked' || isSign(after, ',.;:—–-') || (after.bits & small) !== 0;
}
