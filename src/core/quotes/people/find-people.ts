import {type Mention, readText} from '../mentions/mention.ts';
import {lacksArticles} from '../mentions/without-articles.ts';
import type {Person} from '../person.ts';
import * as is from '../words/is.ts';
import {type Lexicon, readBits, readGiven} from '../words/lexicon.ts';
import {endsAsNative} from '../words/noun-ends.ts';
import {has} from '../words/token.ts';
import {readNamesakes} from './namesakes.ts';
import {readShared} from './shared-surname.ts';
import {toNominative, writeNominative} from './to-nominative.ts';

const generation = /^(?:jr|sr|ii|iii|iv|kc|qc|mp|mep|msp|mla|td|obe|mbe|cbe|phd|esq)\.?$/;

/** The name index of a story: which person or body each name stands for. */
export function findPeople(mentions: readonly Mention[], lexicon: Lexicon): Map<Mention, Person> {
	const people = new Map<Mention, Person>();
	const byWord = new Map<string, Person[]>();
	const names = mentions.filter(({type}) => type === 'name').map(mention => ({mention, words: toNominative(readWords(mention), lexicon)}));
	const bare = new Map<string, number>();
	const shared = new Map<string, Person[]>();
	names.forEach(({words}, n) => {
		if (words.length === 1 && !bare.has(words[0] ?? '')) bare.set(words[0] ?? '', n);
	});
	names.forEach(({mention, words}, n) => {
		if (lexicon.capitalNouns && words.length === 2 && isSurname(words[0], byWord)) {
			words.pop();
			mention.to -= 1;
		}
		if (words.length < 2) return;
		const known = byWord.get(words.at(-1) ?? '')?.find(person => isSame(person, words, lexicon));
		people.set(mention, addMention(known ?? addPerson(n), mention, {words, byWord, lexicon}));
	});
	readKin(mentions, lexicon);
	for (const person of new Set(people.values())) person.bits = readGender(person, lexicon);
	const chooseNamesake = readNamesakes(names, people, lexicon);
	names.forEach(({mention, words}, n) => {
		if (words.length !== 1) return;
		const word = words[0] ?? '';
		const isGiven = mayBeGiven(word, lexicon);
		const isNamed = (person: Person) => isCalled(person, word, {isGiven, before: bare.get(word) ?? n, lexicon});
		// “Barry and Lynne Ito … Mr Ito”
		const sharers = mention.bits & (is.male | is.female) ? (shared.get(word) ?? []) : [];
		const namesakes = [...(byWord.get(word) ?? []), ...sharers].filter(person => !isOther(person, mention) && isNamed(person));
		const known = chooseNamesake(namesakes, n);
		if (!known && describe(mention, word, lexicon)) return;
		const whole = known ? undefined : readShared(names, n, lexicon);
		const person = addMention(known ?? addPerson(n), mention, {words, byWord, lexicon});
		people.set(mention, person);
		if (!whole) return;
		Object.assign(person, whole).bits = readGender(person, lexicon);
		const surname = whole.words.at(-1) ?? '';
		shared.set(surname, [...(shared.get(surname) ?? []), person]);
	});
	for (const person of new Set(people.values())) person.bits = readGender(person, lexicon);
	return people;
}

const mayBeGiven = (word: string, lexicon: Lexicon) => ((readBits(lexicon, word) | readGiven(lexicon, word)) & is.givenName) !== 0;

/** Makes a description of what is no name; whether it is one. */
function describe(mention: Mention, word: string, lexicon: Lexicon): boolean {
	// “de Utrechter”, “the King”
	if (isNative(mention, word, lexicon) || isRoyal(mention, word, lexicon)) {
		mention.type = 'nominal';
		mention.from = mention.phrase;
		mention.bits |= is.role;
		return true;
	}
	// “Bäcker”, “former Secretary of State”: no name.
	if (mayBeGiven(word, lexicon) || !(lexicon.capitalNouns || readBits(lexicon, word) & is.title)) return false;
	mention.type = 'nominal';
	return true;
}

/** By their surname, or by the first word of a name that the story gave before. */
function isCalled(person: Person, word: string, {isGiven, before, lexicon}: {isGiven: boolean; before: number; lexicon: Lexicon}): boolean {
	const {words, first, isThing} = person;
	if (words.at(-1) === word && !(isGiven && isTitled(words, lexicon))) return true;
	return words[0] === word && (isGiven || (first < before && !isThing));
}

/** “Mr Ito”, beside Siobhan Ito, his daughter. */
function isOther(person: Person, mention: Mention): boolean {
	const genders = is.male | is.female;
	const [known, titled] = [person.bits & genders, mention.bits & genders];
	return known !== 0 && titled !== 0 && (known & titled) === 0;
}

/** “de Utrechter”, “de 24-jarige Utrechter”, “Dansken”, „Polka“ */
const isNative = ({phrase, from}: Mention, word: string, lexicon: Lexicon) =>
	endsAsNative(word, lexicon) && (from > phrase || lexicon.endsDefinite || lacksArticles(lexicon));

/** “the King”, who has no surname. */
const isRoyal = ({phrase, from}: Mention, word: string, {royals}: Lexicon) => from === phrase + 1 && royals.includes(word);

/** “King Ulrik”: a single name is whole with the title. */
function withRoyal(mention: Mention, {royals}: Lexicon): Mention {
	const {passage, from, to} = mention;
	const title = passage.tokens[from - 1];
	return to === from + 1 && title?.isCapital && royals.includes(title.lower) ? {...mention, from: from - 1} : mention;
}

/** „Ute Lenz kam. Dann forderte Lenz Reformen“: the surname of who is known by now, before another noun. */
const isSurname = (word = '', byWord: ReadonlyMap<string, readonly Person[]>) =>
	(byWord.get(word) ?? []).some(({words}) => words.length > 1 && words.at(-1) === word);

/** “Letters from Ada” is no fuller name of Ada. */
const isTitled = (words: readonly string[], lexicon: Lexicon) =>
	words.length > 2 && (readBits(lexicon, words.at(-2) ?? '') & is.particle) !== 0 && !(readBits(lexicon, words[0] ?? '') & is.givenName);

function readWords({passage, from, to}: Mention): string[] {
	const words = passage.tokens.slice(from, to).map(token => token.lower);
	return words.filter((word, n) => word && (n === 0 || !generation.test(word)));
}

function addPerson(first: number): Person {
	return {name: '', words: [], bits: 0, fullCount: 0, first, mentions: [], isThing: false, standing: undefined};
}

interface Index {
	words: string[];
	byWord: Map<string, Person[]>;
	lexicon: Lexicon;
}

function addMention(person: Person, mention: Mention, {words, byWord, lexicon}: Index): Person {
	person.mentions.push(mention);
	const {phrase, from, passage} = mention;
	if (phrase === from - 1 && has(passage.tokens[phrase], is.determiner)) person.isThing = true;
	if (words.length > 1) person.fullCount += 1;
	const name = writeNominative(readText(withRoyal(mention, lexicon)), lexicon);
	// “ADA ITO, 34, …”, and later “Ada Ito”
	const isLess = words.length === person.words.length && isLoud(person.name) && !isLoud(name);
	if ((words.length > person.words.length || isLess) && (words.length <= 5 || !person.name)) {
		person.words = words;
		person.name = name;
	}
	for (const word of words) {
		const namesakes = byWord.get(word) ?? [];
		if (!namesakes.includes(person)) namesakes.push(person);
		byWord.set(word, namesakes);
	}
	return person;
}

const isLoud = (name: string) => name === name.toUpperCase();

/** “J. Goldberg”, “Jeff Goldberg” and “Jeff B. Goldberg” may be one; “Bill Clinton” and “Hillary Clinton” are not, nor are “Abu Hassan Ito” and “Sadeq Abu Ito”. */
function agree(a: readonly string[], b: readonly string[]): boolean {
	const first = a[0] ?? '';
	const other = b[0] ?? '';
	const initial = (short: string, long: string) => short.length === 2 && short.endsWith('.') && long.startsWith(short.charAt(0));
	return first === other || initial(first, other) || initial(other, first) || holdsAll(a, b) || holdsAll(b, a);
}

const isSame = ({words: known}: Person, words: readonly string[], lexicon: Lexicon) =>
	known.at(-1) === words.at(-1) && agree(known, words) && !isLedByAnother(words, known, lexicon);

/** “John Stephen Ito”, of whom the story tells after Stephen Ito: his son, as people are named in full first. */
function isLedByAnother(words: readonly string[], known: readonly string[], lexicon: Lexicon): boolean {
	const [first = ''] = words;
	const isGiven = (word = '') => (readGiven(lexicon, word) & is.givenName) !== 0;
	return lexicon.namesBeforeNouns && words.length === known.length + 1 && words[1] === known[0] && isGiven(first) && isGiven(known[0]);
}

/** “Ana Maria Ito” is “Maria Ito”, too. */
function holdsAll(long: readonly string[], short: readonly string[]): boolean {
	let n = 0;
	for (const word of long) if (word === short[n]) n += 1;
	return n === short.length;
}

/** “her husband, Kim Ito”: who it is tells whether a name is a man's, where that does not. */
function readKin(mentions: readonly Mention[], lexicon: Lexicon): void {
	mentions.forEach((name, n) => {
		const {type, from, to, phrase, passage} = name;
		const before = mentions[n - 1];
		const isBehind =
			before?.passage === passage && before.type === 'nominal' && before.to === phrase - 1 && passage.tokens[phrase - 1]?.text === ',';
		const genders = is.male | is.female;
		const given = readGiven(lexicon, passage.tokens[from]?.lower ?? '');
		// “Mr Ito’s daughter, Siobhan”
		const isOwned =
			before !== undefined &&
			(passage.tokens[before.to - 2]?.isPossessive || lexicon.viewpoints.owners.has(passage.tokens[before.phrase]?.lower ?? ''));
		if (type === 'name' && (to > from + 1 || isOwned) && isBehind && before.bits & is.role && !(given & genders))
			name.bits |= before.bits & genders;
	});
}

/** “Daniel, a student,”, “Daniel, who”, “Daniel, 34,”: by a given name alone; not “in Georgia, a state”. */
function isIntroduced({phrase, to, passage: {tokens}}: Mention, {indefinite, namesBeforeNouns}: Lexicon): boolean {
	const {text, lower, bits} = tokens[to + 1] ?? {text: '', lower: '', bits: 0};
	const isBehind = has(tokens[phrase - 1], is.preposition | is.link);
	const tells = indefinite.includes(lower) || (bits & is.relative) !== 0 || (/^\d\d$/.test(text) && tokens[to + 2]?.text === ',');
	return namesBeforeNouns && tokens[to]?.text === ',' && tells && !isBehind;
}

function readGender({words, mentions}: Person, lexicon: Lexicon): number {
	const said = mentions.reduce((bits, mention) => bits | mention.bits, 0) & (is.male | is.female);
	const isFull = words.length > 1 || lexicon.articles.male.length > 0 || mentions.some(mention => isIntroduced(mention, lexicon));
	const given = isFull && words[0] ? readGiven(lexicon, words[0]) : 0;
	// „dyrektor Ewa Lis“: a trade's word may be a man's; not “Mr Ashley”.
	const isTrade = lexicon.definite.length === 0 && said === is.male && (given & (is.male | is.female)) === is.female;
	const isTitled = mentions.some(({bits}) => bits & is.title && bits & is.male && !(bits & is.role));
	const isSure = (said === is.male || said === is.female) && (!isTrade || isTitled);
	return isSure ? said | (given & is.givenName) : given;
}
