import {is} from './lexicon.ts';
import {type Mention, readText, sentenceOf} from './mentions.ts';
import type {Person} from './people.ts';
import type {Story} from './story.ts';

/** Somebody a pronoun may stand for, with what speaks for it: keys of the weights. */
export interface Antecedent {
	/** The last mention before the pronoun. */
	mention: Mention;
	person: Person | undefined;
	features: string[];
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
			found.push({mention, person, features: []});
		}
	}
	for (const [order, antecedent] of found.entries()) describe(antecedent, {story, pronoun, last, order, count: found.length});
	return found;
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

function describe(antecedent: Antecedent, {story, pronoun, last, order, count}: Scene): void {
	const {mention, person} = antecedent;
	const {passage, from, to} = mention;
	const blocks = pronoun.passage.block - passage.block;
	const sentences = blocks === 0 ? sentenceOf(pronoun) - sentenceOf(mention) : passage.sentences.length - 1 - sentenceOf(mention);
	const where = `${Math.min(blocks, 4)} ${Math.min(sentences, 3)}`;
	const before = passage.tokens[from - 1]?.bits ?? 0;
	const attributions = story.attributions[passage.block] ?? [];
	const speaks = attributions.some(found => found.mention === mention && found.shape !== 'far');
	const opens = from === passage.sentences[sentenceOf(mention)]?.from || passage.tokens[from - 1]?.text === ',';
	const role = speaks
		? 'speaks'
		: passage.tokens[to - 1]?.isPossessive
			? 'own'
			: before & is.preposition
				? 'prep'
				: opens
					? 'opens'
					: 'other';
	const bits = person ? person.bits | mention.bits : mention.bits;
	const gender = genderOf(bits) ? 'known' : (person?.words.length ?? 0) > 1 ? 'full' : 'unknown';
	const isSame = last !== undefined && (last.mention === mention || (person !== undefined && last.person === person));
	const lastBlocks = isSame ? Math.min(3, pronoun.passage.block - last.mention.passage.block) : 9;
	const share = Math.min(4, person?.mentions.length ?? 0);
	antecedent.features = [
		`he ${where}`,
		`he ${where} ${role}`,
		`he ${role}`,
		`he order ${Math.min(order, 4)}`,
		`he order ${Math.min(order, 4)} ${role}`,
		`he ${gender} ${mention.type}`,
		`he ${gender} order ${Math.min(order, 3)}`,
		`he same ${isSame} ${lastBlocks}`,
		`he same ${isSame} ${where}`,
		`he share ${share} ${Math.min(blocks, 2)}`,
		`he inner ${before & is.determiner ? 'the' : ''}`,
		`he first ${isFirstOf(story, antecedent)} ${Math.min(blocks, 2)}`,
		`he few ${Math.min(count, 3)} ${Math.min(order, 2)}`,
	];
}

/** The first subject of its passage. */
function isFirstOf(story: Story, {mention}: Antecedent): boolean {
	return story.mentions[mention.passage.block]?.find(({type}) => type === 'name') === mention;
}
