import type {Forms, Speech} from '../languages/speech/speech.ts';
import {givenNames} from './given-names.ts';
import * as is from './is.ts';
import type {Token} from './passage.ts';

/** A language's words, ready to be looked up. */
export interface Lexicon {
	/** What each word may be, but for given names: `readBits` knows those too. */
	words: ReadonlyMap<string, number>;
	/** Words of stories as they were read before: a story says most of its words more than once. */
	known: Map<string, Token>;
	/** Phrases before and after a speaker, as their words, the longest first. */
	according: readonly (readonly string[])[];
	afterwards: readonly (readonly string[])[];
	/** Ends of compound words for people, the longest first; empty where words do not compound. */
	roleEnds: readonly string[];
	/** Whether the language's words are known at all. */
	isKnown: boolean;
	/** Empty where no end tells a verb. */
	verbEnd: string;
	/** Ends of verbs of more than one; empty where verbs have subjects. */
	droppedPlurals: readonly string[];
	works: readonly string[];
	passives: readonly string[];
	agents: readonly string[];
	alongside: string;
	definite: readonly string[];
	objects: readonly string[];
	verbSecond: boolean;
	capitalNouns: boolean;
}

let male: ReadonlySet<string> | undefined;
let female: ReadonlySet<string> | undefined;

/** What a word in lower case may be. Given names are sets apart, as these are made much faster than a map. */
export function readBits({words}: Lexicon, word: string): number {
	male ??= new Set(givenNames.male.split(' '));
	female ??= new Set(givenNames.female.split(' '));
	const gender = (male.has(word) ? is.male : 0) | (female.has(word) ? is.female : 0);
	return (words.get(word) ?? 0) | (gender && gender | is.givenName);
}

const lexicons = new Map<Speech | undefined, Lexicon>();

/** Built once for each language. */
export function readLexicon(speech: Speech | undefined): Lexicon {
	const known = lexicons.get(speech);
	if (known) return known;
	const lexicon = buildLexicon(speech);
	lexicons.set(speech, lexicon);
	return lexicon;
}

function buildLexicon(speech: Speech | undefined): Lexicon {
	const words = new Map<string, number>();
	const add = (list: string, bits: number) => {
		for (const word of list.split(' ')) if (word) words.set(word, (words.get(word) ?? 0) | bits);
	};
	if (speech) addSpeech(speech, add);
	const phrases = (all: string) =>
		all
			.split('|')
			.filter(Boolean)
			.map(phrase => phrase.split(' '))
			.sort((a, b) => b.length - a.length);
	const list = (words = '') => words.split(' ').filter(Boolean);
	const roles = speech ? `${speech.roles.male} ${speech.roles.female} ${inflect(speech.roles.pairs)}`.split(' ') : [];
	return {
		words,
		known: new Map(),
		according: phrases(speech?.according ?? ''),
		afterwards: phrases(speech?.afterwards ?? ''),
		roleEnds: speech?.capitalNouns ? roles.filter(role => role.length > 3).sort((a, b) => b.length - a.length) : [],
		isKnown: speech !== undefined,
		verbEnd: speech?.verbEnd ?? '',
		droppedPlurals: list(speech?.droppedPlurals),
		works: list(speech?.works),
		passives: list(speech?.passives),
		agents: list(speech?.agents),
		alongside: speech?.alongside ?? '',
		definite: list(speech?.definite),
		objects: list(speech?.objects),
		verbSecond: speech?.verbSecond ?? false,
		capitalNouns: speech?.capitalNouns ?? false,
	};
}

function addSpeech(speech: Speech, add: (list: string, bits: number) => void): void {
	add(inflect(speech.verbs), is.verb);
	add(inflect(speech.softVerbs), is.softVerb);
	add(inflect(speech.participles), is.participle);
	add(speech.pronouns.he, is.he);
	add(speech.pronouns.she, is.she);
	add(speech.pronouns.they, is.they);
	add(speech.pronouns.it, is.it);
	add(speech.pronouns.self, is.self);
	add(speech.relatives, is.relative);
	add(speech.determiners, is.determiner);
	add(speech.quantifiers, is.quantifier);
	add(inflect(speech.otherVerbs), is.otherVerb);
	add(speech.auxiliaries, is.auxiliary);
	add(speech.adverbs, is.adverb);
	add(speech.prepositions, is.preposition);
	add(speech.conjunctions, is.conjunction);
	add(speech.links, is.link);
	add(speech.naming, is.naming);
	add(speech.perfect, is.perfect);
	add(speech.anybody, is.anybody);
	for (const phrase of `${speech.according}|${speech.afterwards}`.split('|')) add(phrase.split(' ', 1).join(), is.phrase);
	add(speech.reported, is.reported);
	add(speech.particles, is.particle);
	add(speech.abbreviations, is.abbreviation);
	add(speech.calendar, is.calendar);
	add(speech.titles.any, is.title);
	add(speech.roles.any, is.role);
	add(speech.titles.male, is.title | is.male);
	add(speech.titles.female, is.title | is.female);
	add(`${speech.roles.male} ${inflect(speech.roles.pairs, 0)}`, is.role | is.male);
	add(`${speech.roles.female} ${inflect(speech.roles.pairs, 1)}`, is.role | is.female);
}

/** Every form, or each stem with one of its endings. */
function inflect(forms: Forms, only?: number): string {
	const words: string[] = [];
	for (const [endings, stems] of Object.entries(forms))
		for (const [n, ending] of endings.split(' ').entries())
			if (only === undefined || n === only) words.push(`${stems.replaceAll(' ', `${ending} `)}${ending}`);
	return words.join(' ');
}

/** A past tense that the language's list does not have. */
export function endsAsVerb(word: string, {verbEnd}: Lexicon): boolean {
	return verbEnd !== '' && word.length > 4 && word.endsWith(verbEnd);
}
