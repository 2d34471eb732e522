import type {Antecedent} from '../antecedent.ts';
import {makePatterns} from '../clues/clues.ts';
import {type Mention, readText, sentenceOf} from '../mentions/mention.ts';
import {isBehindPlace} from '../mentions/place-pair.ts';
import {isTopic} from '../mentions/topic.ts';
import {isOfMany} from '../naming/groups.ts';
import {opensOnly} from '../naming/may-speak.ts';
import {namedBeside} from '../naming/named-beside.ts';
import {isArticled, isAside, ofBody, standingOf} from '../naming/standing.ts';
import type {Passage} from '../passages/passage.ts';
import type {Person} from '../person.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {isPlatform} from '../words/is-platform.ts';
import {isRole} from '../words/read-role.ts';
import {has} from '../words/token.ts';
import {findAddressee} from './addressee.ts';
import {isExample} from './is-example.ts';
import {isOfOffice} from './of-office.ts';
import {isBesidePlural, readOthers} from './read-others.ts';

/** Passages before the pronoun's that are searched. */
const reach = 6;
/** Nor are more looked for once this many are found. */
const most = 7;

/** Whom “he” or “she” may mean: every person named before it who is not known to be of the other gender, the latest first. `last` is whom the pronoun before it meant. */
export function findAntecedents(story: Story, pronoun: Mention, last: Antecedent | undefined): Antecedent[] {
	const seen = new Set<Person | string>();
	const found: Antecedent[] = [];
	const {block} = pronoun.passage;
	const wanted = genderOf(pronoun.bits);
	const other = findAddressee(story, pronoun);
	const isAnother = readOthers(pronoun);
	const isMany = story.lexicon.capitalNouns && isBesidePlural(pronoun);
	for (let n = block; n >= Math.max(0, block - reach) && found.length < most; n -= 1) {
		const mentions = story.mentions[n] ?? [];
		for (let k = mentions.length - 1; k >= 0; k -= 1) {
			const mention = mentions[k];
			if (!mention || (n === block && mention.from >= pronoun.from) || !isSomebody(story, mention)) continue;
			const person = story.people.get(mention);
			if (isAnother(mention) || (person && isMany && standingOf(person, story) < 3)) continue;
			const key = person ?? readText(mention).toLowerCase();
			const gender = genderOf(person ? person.bits | mention.bits : mention.bits);
			if (seen.has(key) || (person && person === other) || (gender && wanted && !(gender & wanted))) continue;
			seen.add(key);
			const standing = person ? standingOf(person, story) : 0;
			if (standing !== ofBody) found.push({mention, person, standing, clues: {patterns, values: []}});
		}
	}
	let order = 0;
	for (const antecedent of found) {
		describe(antecedent, {story, pronoun, last, order, count: found.length});
		order += 1;
	}
	return found;
}

/** “The town has a new baker, Ada Ito. “…,” she said”: the only one in the passage who may be meant, if the story names her there for the first time. */
export function findIntroduced(story: Story, {passage, bits}: Mention, antecedents: readonly Antecedent[]): Antecedent | undefined {
	const here = antecedents.filter(({mention, person}) => mention.passage === passage && person);
	const gender = genderOf(bits);
	const only = here.find(({person}) => person && genderOf(person.bits) & gender);
	const isNew = only?.mention === only?.person?.mentions[0];
	return (here.length === 1 && isNew ? only : undefined) ?? findStranger(story, passage, antecedents);
}

/** “Morgan said he …”, “Morgan said that he …”: whoever begins the sentence and says it, right before the pronoun. */
export function findTeller(
	{attributions}: Story,
	{passage, from, bits}: Mention,
	antecedents: readonly Antecedent[],
): Antecedent | undefined {
	const {tokens, block} = passage;
	const verb = has(tokens[from - 1], is.conjunction) ? from - 2 : from - 1;
	if (!has(tokens[verb], is.verb)) return undefined;
	const told = attributions(block).filter(({cue, shape}) => cue.from === verb && (shape === 'left' || shape === 'apposition'));
	const gender = genderOf(bits);
	const isTeller = ({mention, person}: Antecedent) =>
		told.some(found => found.mention === mention) && isTopic(mention) && agreesOrUnknown((person?.bits ?? 0) | mention.bits, gender);
	return antecedents.find(isTeller);
}

/** “The judge said prison was right. “…,” he said”: who is only described and spoke in the sentence before. */
export function findDescribed(story: Story, {passage, from, bits}: Mention, antecedents: readonly Antecedent[]): Antecedent | undefined {
	const here = passage.tokens[from]?.sentence ?? 0;
	const isBefore = ({mention}: Antecedent) => mention.passage === passage && sentenceOf(mention) === here - 1;
	const told = story.attributions(passage.block).filter(({shape, bits}) => /^(?:left|apposition)$/.test(shape) && (bits & is.verb) !== 0);
	const isTeller = ({mention}: Antecedent) => told.some(found => found.mention === mention) && isTopic(mention);
	const [only, ...more] = antecedents.filter(antecedent => isBefore(antecedent) && isTeller(antecedent));
	// Elsewhere a description more often means who was named.
	if (!only || more.length || only.mention.type === 'name' || !story.lexicon.namesBeforeNouns) return undefined;
	const isDefinite = story.lexicon.definite.includes(passage.tokens[only.mention.phrase]?.lower ?? '');
	return isDefinite && agreesOrUnknown(only.mention.bits, genderOf(bits)) ? only : undefined;
}

const agreesOrUnknown = (bits: number, gender: number) => !genderOf(bits) || (genderOf(bits) & gender) !== 0;

/** “A woman came in. “…,” she said”: the only one in the passage, or in the one before if this one names nobody, if the story tells of them there for the first time. */
function findStranger({lexicon}: Story, passage: Passage, antecedents: readonly Antecedent[]): Antecedent | undefined {
	const [only, ...more] = antecedents.filter(antecedent => !isBeside(antecedent));
	if (!only || only.mention.type === 'name') return undefined;
	const {phrase, passage: at} = only.mention;
	const isNear = at.block >= passage.block - 1 && more.every(({mention}) => mention.passage !== at);
	return isNear && isTopic(only.mention) && lexicon.indefinite.includes(at.tokens[phrase]?.lower ?? '') ? only : undefined;
}

/** “from Graz” */
function isBeside({standing, mention: {passage, phrase}}: Antecedent): boolean {
	return standing > 2 && has(passage.tokens[phrase - 1], is.preposition);
}

/** Of its gender, or of one that nothing tells. */
export const mayBe = ({person, mention}: Antecedent, {bits}: Mention) =>
	agreesOrUnknown((person?.bits ?? 0) | mention.bits, genderOf(bits));

/** Not only may be meant by the pronoun, but is known to be of its gender. */
export function agrees({person, mention}: Antecedent, {bits}: Mention): boolean {
	return (genderOf((person?.bits ?? 0) | mention.bits) & genderOf(bits)) !== 0;
}

function genderOf(bits: number): number {
	const male = bits & (is.male | is.he);
	const female = bits & (is.female | is.she);
	return male && female ? 0 : male ? is.male | is.he : female ? is.female | is.she : 0;
}

function isSomebody(story: Story, mention: Mention): boolean {
	if (mention.type === 'name')
		return (
			story.people.has(mention) &&
			!opensOnly(story, mention) &&
			!isModel(mention) &&
			!isOfOffice(mention, story) &&
			!isExample(story, mention) &&
			!isAside(mention, story) &&
			!isBehindPlace(mention, story.mentions[mention.passage.block] ?? [], story.lexicon) &&
			!isPlatform(mention.passage.tokens[mention.from])
		);
	return mention.type === 'nominal' && has(mention, is.role) && !namedBeside(story, mention) && !isOfMany(story, mention);
}

/** “the A380”, “an An-225” */
const isModel = ({from, to, passage: {tokens}}: Mention) => tokens.slice(from, to).some(({text}) => /\d/.test(text));

interface Scene {
	story: Story;
	pronoun: Mention;
	last: Antecedent | undefined;
	order: number;
	count: number;
}

/** What tells of an antecedent, with how many values each slot has. */
const slots = {
	/** How many passages and sentences back; sentences from the end of another passage. */
	blocks: 5,
	sentences: 4,
	/** `roleOf`. */
	role: 5,
	/** How many stand nearer. */
	order: 5,
	/** Known to agree, a full name that may, or neither. */
	gender: 3,
	/** A name or a description. */
	type: 2,
	/** Whether the pronoun before meant it, and how many passages back that was. */
	same: 2,
	recent: 5,
	/** How often the story names it. */
	share: 5,
	/** Whether an article stands before it. */
	article: 2,
	/** The first name of its passage. */
	first: 2,
	/** How many antecedents there are. */
	count: 4,
	/** As in `Antecedent`. */
	standing: 8,
};

const patterns = makePatterns('he', slots, [
	'blocks sentences role',
	'order role',
	'gender type',
	'gender order',
	'article',
	'gender count',
	'same recent',
	'same blocks sentences',
	'share blocks',
	'first blocks',
	'standing order',
	'standing role',
]);

function describe(antecedent: Antecedent, {story, pronoun, last, order, count}: Scene): void {
	const {mention, person, standing} = antecedent;
	const {passage} = mention;
	const blocks = pronoun.passage.block - passage.block;
	const isSame = last !== undefined && (last.mention === mention || (person !== undefined && last.person === person));
	const sentences = (blocks === 0 ? sentenceOf(pronoun) : passage.sentences.length - 1) - sentenceOf(mention);
	const isKnown = genderOf(person ? person.bits | mention.bits : mention.bits) !== 0;
	antecedent.clues = {
		patterns,
		// In the order of `slots`.
		values: [
			Math.min(blocks, 4),
			Math.min(sentences, 3),
			roleOf(story, mention),
			Math.min(order, 4),
			isKnown ? 0 : (person?.words.length ?? 0) > 1 ? 1 : 2,
			Number(mention.type !== 'name'),
			Number(isSame),
			isSame ? Math.min(3, pronoun.passage.block - last.mention.passage.block) : 4,
			Math.min(4, person?.mentions.length ?? 0),
			Number(isArticled(mention)),
			Number(isFirstOf(story, antecedent)),
			Math.min(count, 3),
			standing,
		],
	};
}

/** What the mention does in its sentence: it speaks, owns something, follows a preposition, opens a clause, or something else. */
function roleOf(story: Story, mention: Mention): number {
	const {passage, from, to, phrase, isHead} = mention;
	const speaks = story.attributions(passage.block).some(found => found.mention === mention && found.shape !== 'far');
	if (speaks) return 0;
	if (passage.tokens[to - 1]?.isPossessive) return 1;
	if (has(passage.tokens[phrase - 1], is.preposition)) return 2;
	const begin = isHead ? phrase : from;
	return begin === passage.sentences[sentenceOf(mention)]?.from || passage.tokens[begin - 1]?.text === ',' ? 3 : 4;
}

/** Neither he nor she, wherever the story names it: “in Graz”, “a Boots worker”. */
export function isThing({person}: Antecedent, {lexicon}: Story): boolean {
	if (!person || person.bits & is.givenName) return false;
	const isInside = ({passage: {tokens}, phrase}: Mention) => lexicon.inside.includes(tokens[phrase - 1]?.lower ?? '');
	// “a Boots worker”, “American cities”
	const isModifier = ({isHead, passage: {tokens}, to}: Mention) =>
		!isHead && (tokens.slice(to, to + 2).some(token => isRole(token, lexicon)) || lexicon.natives.includes(tokens[to - 1]?.lower ?? ''));
	const inside = person.mentions.filter(isInside).length;
	return inside * 3 >= person.mentions.length * 2 || person.mentions.every(isModifier);
}

/** The first subject of its passage. */
function isFirstOf(story: Story, {mention}: Antecedent): boolean {
	return story.mentions[mention.passage.block]?.find(({type}) => type === 'name') === mention;
}
