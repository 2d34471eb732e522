import {type Clues, makePatterns} from './clues.ts';
import {is} from './lexicon.ts';
import {type Mention, readText, sentenceOf} from './mentions.ts';
import type {Person} from './people.ts';
import type {Story} from './story.ts';

/** Somebody a pronoun may stand for, with what speaks for it. */
export interface Antecedent {
	/** The last mention before the pronoun. */
	mention: Mention;
	person: Person | undefined;
	clues: Clues;
}

/** Passages before the pronoun's that are searched. */
const reach = 6;

/** Whom “he” or “she” may mean: every person named before it who is not known to be of the other gender, the latest first. `last` is whom the pronoun before it meant. */
export function findAntecedents(story: Story, pronoun: Mention, last: Antecedent | undefined): Antecedent[] {
	const seen = new Set<Person | string>();
	const found: Antecedent[] = [];
	const {block} = pronoun.passage;
	const wanted = genderOf(pronoun.bits);
	for (let n = block; n >= Math.max(0, block - reach); n -= 1) {
		const mentions = story.mentions[n] ?? [];
		for (let k = mentions.length - 1; k >= 0; k -= 1) {
			const mention = mentions[k];
			if (!mention || (n === block && mention.from >= pronoun.from) || !isSomebody(story, mention)) continue;
			const person = story.people.get(mention);
			const key = person ?? readText(mention).toLowerCase();
			const gender = genderOf(person ? person.bits | mention.bits : mention.bits);
			if (seen.has(key) || (gender && wanted && !(gender & wanted))) continue;
			seen.add(key);
			found.push({mention, person, clues: {patterns, values: {}}});
		}
	}
	for (const [order, antecedent] of found.entries()) describe(antecedent, {story, pronoun, last, order, count: found.length});
	return found;
}

/** “The town has a new baker, Ada Ito. “…,” she said”: the only one in the passage who may be meant, if the story names her there for the first time. */
export function findIntroduced({passage, bits}: Mention, antecedents: readonly Antecedent[]): Antecedent | undefined {
	const here = antecedents.filter(({mention, person}) => mention.passage === passage && person);
	const gender = genderOf(bits);
	const [only] = here.filter(({person}) => person && genderOf(person.bits) & gender);
	const isNew = only?.mention === only?.person?.mentions[0];
	return here.length === 1 && isNew ? only : undefined;
}

function genderOf(bits: number): number {
	const male = bits & (is.male | is.he);
	const female = bits & (is.female | is.she);
	return male && female ? 0 : male ? is.male | is.he : female ? is.female | is.she : 0;
}

function isSomebody(story: Story, mention: Mention): boolean {
	if (mention.type === 'name') return story.people.has(mention);
	return mention.type === 'nominal' && (mention.bits & is.role) !== 0;
}

interface Scene {
	story: Story;
	pronoun: Mention;
	last: Antecedent | undefined;
	order: number;
	count: number;
}

const patterns = makePatterns('he', [
	'blocks sentences',
	'blocks sentences role',
	'role',
	'order',
	'order role',
	'gender type',
	'gender order',
	'same recent',
	'same blocks sentences',
	'share blocks',
	'article',
	'first blocks',
	'count order',
	'standing order',
	'standing role',
	'gender count',
]);

function describe(antecedent: Antecedent, {story, pronoun, last, order, count}: Scene): void {
	const {mention, person} = antecedent;
	const {passage, from, phrase} = mention;
	const blocks = pronoun.passage.block - passage.block;
	const isSame = last !== undefined && (last.mention === mention || (person !== undefined && last.person === person));
	const sentences = blocks === 0 ? sentenceOf(pronoun) - sentenceOf(mention) : passage.sentences.length - 1 - sentenceOf(mention);
	const article = (passage.tokens[from - 1]?.bits ?? 0) & is.determiner && from === phrase + 1;
	const values = {
		blocks: `${Math.min(blocks, 4)}`,
		sentences: `${Math.min(sentences, 3)}`,
		role: roleOf(story, mention),
		order: `${Math.min(order, 4)}`,
		gender: genderOf(person ? person.bits | mention.bits : mention.bits) ? 'known' : (person?.words.length ?? 0) > 1 ? 'full' : 'unknown',
		type: mention.type,
		same: `${isSame}`,
		recent: `${isSame ? Math.min(3, pronoun.passage.block - last.mention.passage.block) : 9}`,
		share: `${Math.min(4, person?.mentions.length ?? 0)}`,
		article: `${article}`,
		first: `${isFirstOf(story, antecedent)}`,
		count: `${Math.min(count, 3)}`,
		standing: person ? standingOf(person) : 'none',
	};
	antecedent.clues = {patterns, values};
}

/** What the mention does in its sentence. */
function roleOf(story: Story, mention: Mention): string {
	const {passage, from, to, phrase, isHead} = mention;
	const speaks = (story.attributions[passage.block] ?? []).some(found => found.mention === mention && found.shape !== 'far');
	if (speaks) return 'speaks';
	if (passage.tokens[to - 1]?.isPossessive) return 'own';
	if ((passage.tokens[phrase - 1]?.bits ?? 0) & is.preposition) return 'prep';
	const begin = isHead ? phrase : from;
	return begin === passage.sentences[sentenceOf(mention)]?.from || passage.tokens[begin - 1]?.text === ',' ? 'opens' : 'other';
}

/** What kind of somebody the story shows: a person by name or title, a place by its prepositions, a body by its article. */
function standingOf({bits, mentions, words}: Person): string {
	if (bits & is.givenName) return 'given';
	if (mentions.some(mention => mention.bits & (is.role | is.title | is.male | is.female))) return 'title';
	if (
		/^[^a-z]{2,5}$/.test(words[0] ?? '') ||
		mentions.some(({passage, from, to}) => to === from + 1 && passage.tokens[from]?.text === passage.tokens[from]?.text.toUpperCase())
	)
		return 'caps';
	const preposed = mentions.filter(({passage, phrase}) => (passage.tokens[phrase - 1]?.bits ?? 0) & is.preposition).length;
	const articled = mentions.filter(
		({passage, from, phrase}) => from > phrase && (passage.tokens[phrase]?.bits ?? 0) & is.determiner,
	).length;
	if (articled * 2 >= mentions.length) return 'body';
	return preposed * 2 > mentions.length ? 'place' : words.length > 1 ? 'full' : 'bare';
}

/** The first subject of its passage. */
function isFirstOf(story: Story, {mention}: Antecedent): boolean {
	return story.mentions[mention.passage.block]?.find(({type}) => type === 'name') === mention;
}
