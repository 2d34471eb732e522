import type {Forms, Roles, Speech} from '../../languages/speech/speech.ts';
import {givenNames} from './given-names.ts';
import * as is from './is.ts';
import {withoutAccents} from './letters.ts';
import {type Lists, readLists, split} from './lexicon-lists.ts';
import type {Token} from './token.ts';

/** A language's words, ready to be looked up. */
export interface Lexicon extends Lists {
	/** What each word may be, but for given names: `readBits` knows those too. */
	words: ReadonlyMap<string, number>;
	/** Words of stories as they were read before: a story says most of its words more than once. */
	known: Map<string, Token>;
	/** In which role each of them ends; empty where in none. */
	knownEnds: Map<string, string>;
	/** Phrases before and after a speaker, as their words, the longest first. */
	according: readonly (readonly string[])[];
	afterwards: readonly (readonly string[])[];
	ownWords: readonly (readonly string[])[];
	coined: readonly (readonly string[])[];
	glosses: readonly (readonly string[])[];
	references: readonly (readonly string[])[];
	impersonal: readonly (readonly string[])[];
	outletLeads: readonly (readonly string[])[];
	interrupting: readonly (readonly string[])[];
	knownAs: readonly (readonly string[])[];
	examples: readonly (readonly string[])[];
	/** Ends of compound words for people, the longest first; empty where words do not compound. */
	roleEnds: ReadonlySet<string>;
	/** Words for offices, as the ends of other nouns. */
	officeEnds: readonly string[];
	/** Given names of men and of women in this language, be they somebody else's in others. */
	men: ReadonlySet<string>;
	women: ReadonlySet<string>;
	/** Whether the language's words are known at all. */
	isKnown: boolean;
	/** Empty where no end tells a verb. */
	verbEnd: string;
	/** Empty where no end tells one behind a name. */
	presentEnd: string;
	participleEnd: string;
	alongside: string;
	and: string;
	towards: readonly string[];
	what: readonly string[];
	verbSecond: boolean;
	/** The article is the end of the noun: “borgmesteren”. */
	endsDefinite: boolean;
	capitalNouns: boolean;
	namesAfterOffices: boolean;
	attributesInside: boolean;
}

let male: ReadonlySet<string> | undefined;
let female: ReadonlySet<string> | undefined;

/** What a word in lower case may be. Given names are sets apart, as these are made much faster than a map. */
export function readBits({words, men, women}: Lexicon, word: string): number {
	male ??= new Set(givenNames.male.split(' '));
	female ??= new Set(givenNames.female.split(' '));
	const here = (men.has(word) ? is.male : 0) | (women.has(word) ? is.female : 0);
	const gender = here || (male.has(word) ? is.male : 0) | (female.has(word) ? is.female : 0);
	return (words.get(word) ?? 0) | (gender && gender | is.givenName);
}

const given = is.givenName | is.male | is.female;

/** Whose given name a word in lower case may be, as bits; of « Jean-Marc » the first tells. */
export function readGiven(lexicon: Lexicon, word: string): number {
	const bits = readBits(lexicon, withoutAccents(word)) & given;
	const [first = '', second, ...rest] = bits || !isRomance(lexicon) ? [] : word.split('-');
	return second && !rest.length ? readBits(lexicon, withoutAccents(first)) & given : bits;
}

/** French, Spanish, Italian, Portuguese: where a pronoun may stand between a subject and its verb. */
export const isRomance = ({clitics}: Pick<Lexicon, 'clitics'>) => clitics.length > 0;

const lexicons = new Map<Speech | undefined, Lexicon>();

/** Built once for each language. */
export function readLexicon(speech: Speech | undefined): Lexicon {
	const known = lexicons.get(speech);
	if (known) return known;
	const lexicon = buildLexicon(speech);
	lexicons.set(speech, lexicon);
	return lexicon;
}

/** In letters. */
const shortestEnd = 5;

function buildLexicon(speech: Speech | undefined): Lexicon {
	const {
		roles,
		offices,
		verbEnd = '',
		presentEnd = '',
		participleEnd = '',
		alongside = '',
		verbSecond = false,
		capitalNouns = false,
		namesAfterOffices = false,
		attributesInside = false,
	}: Partial<Speech> = speech ?? {};
	// Where compounds are one word.
	const long = verbSecond ? split(`${listRoles(roles)} ${roles?.any ?? ''}`).filter(role => role.length > shortestEnd) : [];
	const ends = capitalNouns ? `${listRoles(roles)} ${listRoles(offices)}` : `${speech?.roleEnds ?? ''} ${long.join(' ')}`;
	return {
		words: speech ? readWords(speech) : new Map(),
		known: new Map(),
		knownEnds: new Map(),
		roleEnds: new Set(split(ends).filter(role => role.length > 3)),
		officeEnds: split(listRoles(offices)),
		men: new Set(split(speech?.givenNames?.male)),
		women: new Set(split(speech?.givenNames?.female)),
		isKnown: speech !== undefined,
		verbEnd,
		presentEnd,
		participleEnd,
		alongside,
		...readAllPhrases(speech),
		...readLists(speech),
		and: split(speech?.conjunctions)[0] ?? '',
		towards: (speech?.towards ?? '').split('|').filter(Boolean),
		what: (speech?.what ?? '').split('|').filter(Boolean),
		verbSecond,
		endsDefinite: verbSecond && !speech?.definite,
		capitalNouns,
		namesAfterOffices,
		attributesInside,
	};
}

const readAllPhrases = ({
	according,
	afterwards,
	ownWords,
	coined,
	glosses,
	references,
	impersonal,
	outletLeads,
	interrupting,
	knownAs,
	examples,
}: Partial<Speech> = {}) => ({
	according: readPhrases(according),
	afterwards: readPhrases(afterwards),
	ownWords: readPhrases(ownWords),
	coined: readPhrases(coined),
	glosses: readPhrases(glosses),
	references: readPhrases(references),
	impersonal: readPhrases(impersonal),
	outletLeads: readPhrases(outletLeads),
	interrupting: readPhrases(interrupting),
	knownAs: readPhrases(knownAs),
	examples: readPhrases(examples),
});

function readPhrases(all = ''): (readonly string[])[] {
	const phrases = all.split('|').map(split);
	return phrases.filter(({length}) => length > 0).sort((a, b) => b.length - a.length);
}

const listRoles = ({male = '', female = '', pairs}: Roles = {}) => `${male} ${female} ${inflect(pairs)}`;

type Words = Map<string, number>;

function readWords(speech: Speech): Words {
	const words: Words = new Map();
	const {pronouns, titles, roles, offices} = speech;
	add(words, inflect(speech.verbs), is.verb);
	add(words, inflect(speech.softVerbs), is.softVerb);
	add(words, inflect(speech.otherVerbs), is.otherVerb);
	add(words, inflect(speech.participles), is.participle);
	add(words, pronouns.he, is.he);
	add(words, pronouns.she, is.she);
	add(words, pronouns.they, is.they);
	add(words, pronouns.it, is.it);
	add(words, pronouns.self, is.self);
	add(words, speech.relatives, is.relative);
	add(words, speech.determiners, is.determiner);
	add(words, speech.quantifiers, is.quantifier);
	add(words, speech.auxiliaries, is.auxiliary);
	add(words, speech.adverbs, is.adverb);
	add(words, speech.prepositions, is.preposition);
	add(words, speech.conjunctions, is.conjunction);
	add(words, speech.links, is.link);
	add(words, speech.naming, is.naming);
	add(words, speech.perfect, is.perfect);
	add(words, speech.anybody, is.anybody);
	add(words, speech.reported, is.reported);
	add(words, speech.particles, is.particle);
	add(words, speech.abbreviations, is.abbreviation);
	add(words, speech.calendar, is.calendar);
	for (const phrase of readPhrases(`${speech.according}|${speech.afterwards ?? ''}|${speech.ownWords ?? ''}`))
		add(words, phrase[0], is.phrase);
	add(words, speech.echoes?.verbs, is.phrase);
	addRoles(words, titles, is.title);
	addRoles(words, roles, is.role);
	addRoles(words, offices, is.role | is.title);
	return words;
}

function add(words: Words, list = '', bits: number): void {
	const all = list.split(' ');
	// Counted, as a page just loaded runs other loops slowly; these are thousands of words.
	for (let n = 0; n < all.length; n += 1) {
		const word = all[n];
		if (word) words.set(word, (words.get(word) ?? 0) | bits);
	}
}

function addRoles(words: Words, {male = '', female = '', pairs, any}: Roles, bits: number): void {
	add(words, any, bits);
	add(words, `${male} ${inflect(pairs, 0)}`, bits | is.male);
	add(words, `${female} ${inflect(pairs, 1)}`, bits | is.female);
}

/** Every form, or each stem with one of its endings. */
function inflect(forms: Forms = {}, only?: number): string {
	const words: string[] = [];
	for (const endings of Object.keys(forms))
		endings.split(' ').forEach((ending, n) => {
			if (only === undefined || n === only) words.push(`${forms[endings]?.replaceAll(' ', `${ending} `)}${ending}`);
		});
	return words.join(' ');
}

/** A past tense that the language's list does not have. */
export function endsAsVerb(word: string, {verbEnd}: Lexicon): boolean {
	return verbEnd !== '' && word.length > 4 && word.endsWith(verbEnd);
}
