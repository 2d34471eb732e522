import type {Mention} from '../mentions/mention.ts';
import {endOfPhrase, endsName} from '../mentions/phrase-end.ts';
import type {Person} from '../person.ts';
import type {Story} from '../story.ts';
import {readArticle} from '../words/contracted.ts';
import * as is from '../words/is.ts';
import {isRomance, type Lexicon} from '../words/lexicon.ts';
import {withoutArticle} from '../words/noun-ends.ts';
import {isRole, isRoleWord} from '../words/read-role.ts';
import {has} from '../words/token.ts';
import {isOfSomething} from './belongs-to.ts';
import {namedBeside} from './named-beside.ts';

/** “The mayor said”, “the Graz mayor said”: who was brought in as that before, if nobody else was. */
export function findHolder(story: Story, mention: Mention): Person | undefined {
	const {passage, from, to} = mention;
	const {lexicon} = story;
	const words = passage.tokens.slice(from, to).map(({lower}) => lower);
	// “la diputada nacional”
	const [, second] = words;
	const isAdjective = words.length === 3 && !lexicon.verbSecond && !lexicon.namesBeforeNouns && isRole(passage.tokens[from + 1], lexicon);
	const office = isAdjective ? second : words.at(-1);
	// “den nyutnevnte biskopen”
	const isOpened = words.length > 1 && lexicon.adjectiveArticles.includes(words[0] ?? '');
	const isBare = isOpened || (words.length === 1 && lexicon.definite.length === 0);
	// « selon les mots du maire », „in den Worten des Bürgermeisters“
	const article = readArticle(passage.tokens[from], lexicon) ?? words[0] ?? '';
	const isOwner = lexicon.genitives.includes(article) && !has(passage.tokens[from], is.quantifier);
	const isDefinite = words.length > 1 && (lexicon.definite.includes(article) || isOwner);
	const isOffice =
		mention.type === 'nominal' &&
		(isBare || isDefinite) &&
		(isAdjective || namesOf(office ?? '', isBare, lexicon).some(name => isRoleWord(name, lexicon)));
	if (!office || !isOffice) return undefined;
	if (isOfSomething(mention, lexicon)) return isRomance(lexicon) ? findSame(story, mention) : undefined;
	const isBefore = ({passage: {block}, from: at}: Mention) => block < passage.block || (block === passage.block && at < from);
	const ofWhat = isOpened ? [] : isAdjective ? words.slice(2) : words.slice(1, -1);
	const findKnown = (names: readonly string[]) =>
		names
			.flatMap(name => findHolders(story, name))
			.filter(holder => isBefore(holder.mention) && ofWhat.every(word => holder.words.includes(word)));
	// „der Kanzler“, where a premier was brought in too
	const own = lexicon.capitalNouns ? findKnown(ownNamesOf(office, isBare, lexicon)) : [];
	const known = own.length ? own : findKnown(namesOf(office, isBare, lexicon));
	const [only, ...others] = new Set(known.map(({person}) => person));
	// “King Ulrik opened it. The King said”
	return others.length === 0 && only && (only.words.length > 1 || lexicon.royals.includes(office)) ? only : undefined;
}

/** “O treinador do Braga”, in Romance languages: who was brought in with the very same words, or with more of them: “treinador do Braga desde maio”. */
function findSame(story: Story, mention: Mention): Person | undefined {
	const [article = '', ...words] = readWords(story, mention);
	const all = [...readHolders(story).values()].flat().filter(({mention: other}) => other !== mention);
	const begins = ({words: others}: Holder) => {
		const from = others[0] === words[0] ? 0 : others[1] === words[0] ? 1 : -1;
		return (
			from >= 0 &&
			(from === 0 || others[0] === article || others.length > words.length + 1) &&
			words.every((word, n) => others[from + n] === word)
		);
	};
	const isBefore = ({mention: {passage, from}}: Holder) =>
		passage.block < mention.passage.block || (passage === mention.passage && from < mention.from);
	const same = all.filter(holder => isBefore(holder) && begins(holder));
	const [only, ...others] = new Set(same.map(({person}) => person));
	return others.length === 0 && only && only.words.length > 1 ? only : undefined;
}

/** What an office is called: “ordføreren” is “ordfører”, where the article is the noun’s end; the boss of a team is its manager. */
function namesOf(office: string, isBare: boolean, lexicon: Lexicon): readonly string[] {
	const names = ownNamesOf(office, isBare, lexicon);
	return [...names, ...lexicon.synonyms.filter(group => names.some(name => group.includes(name))).flat()];
}

function ownNamesOf(office: string, isBare: boolean, {capitalNouns}: Lexicon): readonly string[] {
	const owned = capitalNouns ? [office, office.replace(/e?s$/, '')] : [office];
	return isBare ? [office, ...withoutArticle(office)] : owned;
}

interface Holder {
	mention: Mention;
	person: Person;
	/** In lower case: what else stands in the description. */
	words: readonly string[];
}

const holders = new WeakMap<Story, Map<string, Holder[]>>();

/** By office: who is called so beside their name. */
function readHolders(story: Story): ReadonlyMap<string, readonly Holder[]> {
	const known = holders.get(story);
	if (known) return known;
	const found = new Map<string, Holder[]>();
	for (const mention of story.mentions.flat()) {
		const isName = mention.type === 'name';
		const words = isName ? mention.description.split(' ') : readWords(story, mention);
		const office = isName ? words.at(-1) : readOffice(mention, story.lexicon);
		const untitled = isName ? readUntitled(words, story.lexicon) : undefined;
		const person = isName ? story.people.get(mention) : mention.type === 'nominal' ? namedBeside(story, mention) : undefined;
		// „dass das Gericht Ito mahnt“: no title of hers.
		const kind = mention.bits & (is.role | is.male | is.female | is.title);
		const isBody = isName && story.lexicon.capitalNouns && kind === is.role;
		if (!office || !person || isBody) continue;
		for (const name of untitled ? [office, untitled] : [office]) found.set(name, [...(found.get(name) ?? []), {mention, person, words}]);
	}
	for (const [mention, person] of story.people) {
		const office = findOffice(story, mention);
		if (office) found.set(office, [...(found.get(office) ?? []), {mention, person, words: [office]}]);
	}
	holders.set(story, found);
	return found;
}

/** “coroner Dr Ada Ito”: what she is, before titles. */
function readUntitled(words: readonly string[], {words: known}: Lexicon): string | undefined {
	const isTitle = (bits: number) => (bits & is.title) !== 0 && (bits & (is.abbreviation | is.male | is.female)) !== 0;
	const office = words.findLast(word => word !== '.' && !isTitle(known.get(word) ?? 0));
	return office === words.at(-1) ? undefined : office;
}

/** “maestro elementare”: in Romance languages what follows the noun may be no role. */
function readOffice({passage: {tokens}, from, to}: Mention, lexicon: Lexicon): string | undefined {
	const last = tokens[to - 1];
	if (!isRomance(lexicon) || isRole(last, lexicon)) return last?.lower;
	return (tokens.slice(from, to).find(token => isRole(token, lexicon)) ?? last)?.lower;
}

/** In German also „Verkehrsminister“ for „Minister“. */
function findHolders(story: Story, office: string): readonly Holder[] {
	const all = readHolders(story);
	if (!story.lexicon.capitalNouns) return all.get(office) ?? [];
	return [...all].flatMap(([name, found]) => (name.endsWith(office) ? found : []));
}

/** “Ada Ito er skipper”, “Ada Ito, som er skipper”: the office that somebody is said to have. */
function findOffice({lexicon}: Story, {type, isHead, to, passage: {tokens}}: Mention): string | undefined {
	if (type !== 'name' || !isHead || lexicon.being.length === 0) return undefined;
	const clause = tokens[to]?.text === ',' ? to + 1 : to;
	const at = has(tokens[clause], is.relative | is.conjunction) ? clause + 1 : to;
	if (!lexicon.being.includes(tokens[at]?.lower ?? '')) return undefined;
	// “Ada Ito blir ny biskop i Graz”
	const isNew = lexicon.fresh.includes(tokens[at + 1]?.lower ?? '');
	const noun = isNew ? at + 2 : at + 1;
	const office = tokens[noun];
	const isLast = endsName(tokens[noun + 1]) || has(tokens[noun + 1], is.conjunction | is.preposition);
	return office && !office.isCapital && isLast && isRole(office, lexicon) ? office.lower : undefined;
}

/** Whether somebody is brought in by a word as that one or by the same in other words; undefined where by none. */
export function isHeldBy(story: Story, person: Person, word: string): boolean | undefined {
	const {lexicon} = story;
	const bare = lexicon.endsDefinite ? [word, ...withoutArticle(word)] : [word];
	const offices = [...readHolders(story)].flatMap(([office, all]) => (all.some(holder => holder.person === person) ? office : []));
	const ends = (office: string, other: string) => office.endsWith(other) || other.endsWith(office);
	const isSame = (office: string) =>
		bare.some(other => ends(office, other) || lexicon.synonyms.some(group => [office, other].every(one => group.includes(one))));
	return offices.length === 0 ? undefined : offices.some(isSame);
}

const readWords = (story: Story, mention: Mention) =>
	mention.passage.tokens.slice(mention.phrase, endOfPhrase(story, mention)).map(({lower}) => lower);
