import type {Mention} from '../mentions/mention.ts';
import type {Person} from '../person.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {isRomance, type Lexicon, readBits} from '../words/lexicon.ts';
import {has} from '../words/token.ts';

/** A body by its article: neither he nor she. */
export const ofBody = 4;
/** A place by its prepositions. */
export const ofPlace = 5;

/** What kind of somebody the story shows: 1, 2 a person by given name or title; 3 an acronym; 4 a body by its article or its last word; 5 a place by its prepositions; 6, 7 else, by full or bare name. */
export function standingOf(person: Person, story: Story): number {
	person.standing ??= readStanding(person, story);
	return person.standing;
}

function readStanding({bits, mentions, words}: Person, story: Story): number {
	const {lexicon} = story;
	// “Martin Luther University”; not “Steve Hall”
	const isCalledSo = (bits & is.givenName) !== 0 && words.length === 2;
	const begins = !lexicon.namesBeforeNouns && lexicon.institutions.includes(words[0] ?? '');
	if (begins || (lexicon.institutions.includes(words.at(-1) ?? '') && !isCalledSo)) return ofBody;
	if (bits & is.givenName) return 1;
	// « le club Terre Vive », “the activist group Fight”
	const isBody = ({description}: Mention) => lexicon.institutions.includes(description.split(' ').at(-1) ?? '');
	if (mentions.some(isBody)) return ofBody;
	if (mentions.some(mention => mention.bits & (is.role | is.title | is.male | is.female))) return 2;
	if (mentions.some(isNumbered)) return ofBody;
	if (mentions.some(mention => isRelative(mention, story))) return 2;
	if (isRomance(lexicon) && words.length > 1 && mentions.some(mention => isAged(mention, lexicon))) return 2;
	if (mentions.some(isLoud)) return 3;
	if (!lexicon.capitalNouns && words.length > 1 && isOfWords(words, story)) return ofBody;
	const articled = mentions.filter(mention => isArticled(mention) || (lexicon.capitalNouns && isNoun(mention))).length;
	if (articled * 2 >= mentions.length) return ofBody;
	const preposed = mentions.filter(({passage, phrase}) => has(passage.tokens[phrase - 1], is.preposition)).length;
	return preposed * 2 > mentions.length ? ofPlace : words.length > 1 ? 6 : 7;
}

/** “her mother, Lena,” */
function isRelative({from, phrase, to, passage: {tokens, block}}: Mention, {mentions}: Story): boolean {
	if (from !== phrase || to !== from + 1 || tokens[from - 1]?.text !== ',' || tokens[to]?.text !== ',') return false;
	return (mentions[block] ?? []).some(other => other.to === from - 1 && has(other, is.role));
}

/** “Article 40”, “Local 90” */
const isNumbered = ({to, passage: {tokens}}: Mention) => /^\d+$/.test(tokens[to]?.text ?? '');

/** “House Committee”: words that the story writes small elsewhere, and no given name. */
function isOfWords(words: readonly string[], {capitals, lexicon}: Story): boolean {
	const isSmall = (word: string) => capitals.small.has(word) && !(readBits(lexicon, word) & is.particle);
	return words.some(isSmall) && words.every(word => !(readBits(lexicon, word) & is.givenName));
}

/** “The Met”; not “the baker Ito”. */
export function isArticled({passage, from, phrase}: Mention): boolean {
	return from === phrase + 1 && has(passage.tokens[phrase], is.determiner);
}

/** “der neue Hafen”: where every noun is large, what follows an article and small words is a noun; “der Bäcker Ito” is none. */
function isNoun({passage: {tokens}, from, phrase}: Mention): boolean {
	return from > phrase && has(tokens[phrase], is.determiner) && !tokens[from - 1]?.isCapital;
}

/** « Jordan Ito, 31 ans » */
const isAged = ({to, passage: {tokens}}: Mention, {ages}: Lexicon) =>
	tokens[to]?.text === ',' && /^\d{1,3}$/.test(tokens[to + 1]?.text ?? '') && ages.includes(tokens[to + 2]?.lower ?? '');

/** A single word in capitals only. */
function isLoud({passage, from, to}: Mention): boolean {
	const {text = ''} = passage.tokens[from] ?? {};
	return to === from + 1 && text === text.toUpperCase();
}

/** « le village (Drôme) », « joint par Le Soir, l'éleveur », « l'usine Michelin »: in Romance languages no “he” or “she”, if no given name. */
export function isAside({from, to, phrase, bits, passage: {tokens, sentences}}: Mention, {lexicon}: Story): boolean {
	const [first, before] = [tokens[from], tokens[phrase - 1]];
	if (!isRomance(lexicon) || !first || first.bits & is.givenName || bits & (is.role | is.title)) return false;
	const isBracketed = tokens[from - 1]?.text === '(' && tokens[to]?.text === ')';
	const begins = sentences[first.sentence]?.from === phrase - 2;
	const isAgent = begins && tokens[to]?.text === ',' && lexicon.agents.includes(before?.lower ?? '');
	const noun = from === phrase + 2 && to === from + 1 && has(tokens[phrase], is.determiner) ? tokens[from - 1] : undefined;
	const isOfNoun = noun?.isCapital === false && !lexicon.young.includes(noun.lower);
	return isBracketed || isAgent || isOfNoun;
}

/** By given name or title, or by a full name that may be anybody's. */
export const isHuman = (standing: number) => standing < 3 || standing === 6;

/** Whether it names a person. */
export function namesPerson(story: Story, mention: Mention): boolean {
	const person = story.people.get(mention);
	return person !== undefined && isHuman(standingOf(person, story));
}

/** Whether it is of a person: one whom the story names, or a word for what somebody is. */
export function isOfPerson(story: Story, mention: Mention): boolean {
	const person = story.people.get(mention);
	return person ? isHuman(standingOf(person, story)) : has(mention, is.role);
}
