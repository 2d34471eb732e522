import {type Mention, sentenceOf} from '../mentions/mention.ts';
import {isTopic} from '../mentions/topic.ts';
import type {Person} from '../person.ts';
import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {has} from '../words/token.ts';

/** A name with its words, in lower case. */
export interface Named {
	mention: Mention;
	words: readonly string[];
}

/** A full name that began a sentence, and how often its passage has it. */
interface Subject {
	mention: Mention;
	person: Person;
	count: number;
}

/** In names: how far on a full name may stand in the same sentence. */
const nearby = 8;
/** In passages: how far back a full name is remembered. */
const reach = 2;

/** Of those who share a name, whom a single word of it means: the `n`th of `names`, asked for in their order. `people`: of full names. */
export function readNamesakes(names: readonly Named[], people: ReadonlyMap<Mention, Person>, {institutions}: Lexicon) {
	/** The last by each surname. */
	const subjects = new Map<string, Subject>();
	let next = 0;
	return (namesakes: readonly Person[], n: number): Person | undefined => {
		for (; next < n; next += 1) {
			const {mention, words = []} = names[next] ?? {};
			const person = mention && words.length > 1 ? people.get(mention) : undefined;
			if (mention && person) addSubject(subjects, words.at(-1) ?? '', {mention, person, count: 1});
		}
		const named = names[n];
		if (!named || namesakes.length < 2) return namesakes[0];
		const {mention, words} = named;
		const word = words[0] ?? '';
		const likeliest = keepBest(namesakes, person => rank(person, word));
		// “Ito, 35, the daughter of the baker Ben Ito”, “Ito's son, Ben Ito”
		const behind = names.slice(n + 1, n + 1 + nearby).filter(other => isBeside(mention, other.mention));
		const later = new Set(behind.map(other => people.get(other.mention)));
		const others = likeliest.filter(person => !later.has(person));
		const left = others.length > 0 ? others : likeliest;
		const subject = subjects.get(word);
		// “Ben Ito built it, Ben Ito sold it. || Ito called it …”: who is called by his full name again, is so to tell him from another.
		const isMeant = subject && subject.count === 1 && mention.passage.block - subject.mention.passage.block <= reach;
		if (isMeant && left.includes(subject.person)) return subject.person;
		const humans = left.filter(person => isPerson(person) && !institutions.includes(person.words[0] ?? ''));
		return humans.length > 0 ? keepBest(humans, ({first}) => -first)[0] : keepBest(left, ({fullCount}) => fullCount)[0];
	};
}

/** By given name, by who it is, or named in full more than once: not “Like Ben Ito”, “Ben Ito Hints At Rain”. */
function isPerson({bits, words, fullCount, mentions}: Person): boolean {
	const isDescribed = has(mentions[0], is.role | is.title);
	return words.length <= longest && ((bits & is.givenName) !== 0 || isDescribed || fullCount > 1);
}

/** In words. */
const longest = 3;

/** “Ada Ito came”; not “Neither Ito came”. */
function addSubject(subjects: Map<string, Subject>, surname: string, subject: Subject): void {
	const {mention, person} = subject;
	const before = subjects.get(surname);
	if (before?.person === person && before.mention.passage === mention.passage) before.count += 1;
	else if (isTopic(mention) && isPerson(person)) subjects.set(surname, subject);
}

const isBeside = (mention: Mention, other: Mention) => mention.passage === other.passage && sentenceOf(mention) === sentenceOf(other);

/** By the last name before the first. */
const rank = ({words}: Person, word: string) => (words.at(-1) === word ? 2 : words[0] === word ? 1 : 0);

function keepBest(people: readonly Person[], rankOf: (person: Person) => number): Person[] {
	const ranks = people.map(rankOf);
	const best = Math.max(...ranks);
	return people.filter((_, n) => ranks[n] === best);
}
