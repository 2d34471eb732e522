import type {Antecedent, Antecedents} from '../antecedent.ts';
import type {Attribution} from '../attribution.ts';
import {isBehindConjunction} from '../attributions/outdone.ts';
import {type Mention, sentenceOf} from '../mentions/mention.ts';
import {isTopic} from '../mentions/topic.ts';
import {findEpithet} from '../naming/epithets.ts';
import {findHolder} from '../naming/holders.ts';
import {findBefore, opensWithMarked, type Place} from '../naming/sentence-before.ts';
import {isHuman, isOfPerson} from '../naming/standing.ts';
import type {Passage} from '../passages/passage.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {has, isSign} from '../words/token.ts';
import {mayBe} from './pronouns.ts';

/** “Reed said Ito was late. “…,” he said”, “Ito was late, Reed said. || “…,” he said”: whoever told what the sentence before says, rather than whom it names. */
export function findLastTeller(story: Story, pronoun: Mention, {antecedents, last}: Antecedents): Antecedent | undefined {
	const place = findBefore(story, pronoun);
	if (!place) return undefined;
	const {passage, sentence} = place;
	const told = story.attributions(passage.block).filter(found => sentenceOf(found.mention) === sentence && tells(story, found));
	const [first, second, ...more] = new Set(told.map(({mention}) => mention));
	// “her mother, Lena, said”
	const teller = second && first?.type === 'nominal' && second.phrase === first.to + 1 ? second : first;
	if (!teller || (second && teller !== second) || more.length > 0 || changes(story, place, teller)) return undefined;
	if (teller.type === 'pronoun') return last?.mention === teller && teller.bits === pronoun.bits ? last : undefined;
	if (teller.type === 'nominal' && story.lexicon.namesBeforeNouns) return findOfficer(story, pronoun, {teller, antecedents});
	return antecedents.find(other => other.mention === teller && teller.type === 'name' && isHuman(other.standing) && mayBe(other, pronoun));
}

/** “The bar must close, the mayor said. || “…,” he said”: the mayor, by name if the story gave it; “…, a witness said. “…,” he said”. */
function findOfficer(story: Story, pronoun: Mention, {teller, antecedents}: {teller: Mention; antecedents: readonly Antecedent[]}) {
	const {definite, indefinite} = story.lexicon;
	const {tokens} = teller.passage;
	const article = tokens[teller.phrase]?.lower ?? '';
	if (!isSign(tokens[teller.phrase - 1], ',')) return undefined;
	const isStranger = indefinite.includes(article) && teller.passage === pronoun.passage;
	if (!isStranger && !definite.includes(article)) return undefined;
	const holder = isStranger ? undefined : (findHolder(story, teller) ?? findEpithet(story, teller));
	const isMeant = ({mention, person}: Antecedent) => (holder ? person === holder : mention === teller);
	return antecedents.find(other => isMeant(other) && mayBe(other, pronoun));
}

/** “Reed said …”, “…, Reed said.”, “Ito, Reed said, …”; not “Reed told Ito …”, who may answer. */
function tells(story: Story, {mention, cue, bits, shape}: Attribution): boolean {
	const {passage, phrase} = mention;
	const {tokens} = passage;
	const isTold = story.lexicon.telling.includes(tokens[cue.from]?.lower ?? '') && isSomebody(story, passage, cue.to);
	if (!(bits & is.verb) || !own.test(shape) || isTold) return false;
	if (shape !== 'right' && isTopic(mention)) return true;
	// “‘…,’ her mother, Lena, said on Monday.”
	if (shape === 'apposition' && tokens[passage.sentences[sentenceOf(mention)]?.from ?? 0]?.type === 'marked') return true;
	const from = Math.min(phrase, cue.from);
	return isSign(tokens[from - 1], ',') && isSign(tokens[Math.max(mention.to, cue.to)], ',.');
}

/** “told Ito”, “told his son”; not “told the radio”. */
function isSomebody(story: Story, {block}: Passage, at: number): boolean {
	const told = story.mentions[block]?.find(({phrase, isHead}) => phrase === at && isHead);
	return told !== undefined && isOfPerson(story, told);
}

/** “Reed said the well was dry, and Ito nodded”: the sentence goes on to tell of somebody else. */
function changes({mentions}: Story, {passage, sentence}: Place, teller: Mention): boolean {
	return (mentions[passage.block] ?? []).some(
		other => sentenceOf(other) === sentence && other.from >= teller.to && isBehindConjunction(passage, other.phrase),
	);
}

/** In passages: how far back whoever goes on has spoken. */
const reach = 2;

/** “‘…,’ Ada Ito said. Eva Reed had left. || ‘…,’ she went on”: whoever goes on has told the last. */
export function findLastSpeaker(story: Story, pronoun: Mention, {antecedents, last}: Antecedents): Antecedent | undefined {
	const {passage, from} = pronoun;
	const {continuing, definite} = story.lexicon;
	const goesOn = ({mention, cue}: Attribution) => mention === pronoun && continuing.includes(passage.tokens[cue.from]?.lower ?? '');
	if (opensWithMarked(pronoun) === undefined || !story.attributions(passage.block).some(goesOn)) return undefined;
	const isBefore = ({mention, cue}: Attribution) => mention.passage !== passage || Math.max(mention.from, cue.from) < from;
	const isKnown = ({type, phrase, passage: {tokens}}: Mention) => type === 'name' || definite.includes(tokens[phrase]?.lower ?? '');
	for (let block = passage.block; block >= Math.max(0, passage.block - reach); block -= 1) {
		const told = story
			.attributions(block)
			.filter(found => has(found, is.verb) && (own.test(found.shape) || found.shape === 'head') && isBefore(found));
		for (const {mention} of told.toReversed()) {
			if (mention.type === 'pronoun' && mention.bits & (is.he | is.she))
				return last?.mention === mention && mention.bits === pronoun.bits ? last : undefined;
			const isSpeaker = (other: Antecedent) => other.mention === mention && isHuman(other.standing) && mayBe(other, pronoun);
			const speaker = isKnown(mention) ? antecedents.find(isSpeaker) : undefined;
			if (speaker) return speaker;
		}
	}
	return undefined;
}

/** Of who tells it themselves. */
const own = /^(?:left|right|apposition)$/;
