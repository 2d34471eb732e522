import type {Antecedent} from '../antecedent.ts';
import {type Mention, sentenceOf} from '../mentions/mention.ts';
import {isTopic} from '../mentions/topic.ts';
import {findEpithet} from '../naming/epithets.ts';
import {findHolder} from '../naming/holders.ts';
import {namedBeside} from '../naming/named-beside.ts';
import {findBefore, type Place} from '../naming/sentence-before.ts';
import {isHuman} from '../naming/standing.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {isRomance} from '../words/lexicon.ts';
import {has, isSign} from '../words/token.ts';
import {mayBe} from './pronouns.ts';

/** « La préfecture a fermé le pont. “…”, précise-t-elle », « Le syndicat dénonce ce qu'il appelle “…” »: in Romance languages the body or the nameless somebody that the sentence, or the one before, tells of, where it names nobody else who may be meant; in German a body, where the passage names no such person. */
export function findLastDescribed(story: Story, pronoun: Mention, antecedents: readonly Antecedent[]): Antecedent | undefined {
	const {lexicon, mentions} = story;
	if (!isRomance(lexicon) && !lexicon.capitalNouns) return undefined;
	const place = (isRomance(lexicon) ? findHere(story, pronoun) : undefined) ?? findBefore(story, pronoun);
	if (!place) return undefined;
	const {passage, sentence} = place;
	const isIn = (mention: Mention) => mention.passage === passage && sentenceOf(mention) === sentence;
	const here = (mentions[passage.block] ?? []).filter(isIn);
	const own = here.find(isTopic) ?? here.find(mention => lexicon.capitalNouns && tells(story, mention));
	if (own?.type !== 'nominal' || own.phrase !== own.from || namedBeside(story, own) || !agrees(story, own, pronoun)) return undefined;
	// “A mãe, Ada, e o bebé”
	if (isSign(passage.tokens[own.to], ',') && passage.tokens[own.to + 1]?.isCapital) return undefined;
	const isNamed = (other: Antecedent) =>
		other.mention.type === 'name' &&
		(isIn(other.mention) || (lexicon.capitalNouns && other.mention.passage === passage)) &&
		isHuman(other.standing) &&
		mayBe(other, pronoun);
	if (antecedents.some(isNamed)) return undefined;
	const person = findHolder(story, own) ?? findEpithet(story, own);
	return (
		antecedents.find(other => person && other.person === person) ?? {mention: own, person, standing: 0, clues: {patterns: [], values: []}}
	);
}

/** What begins the pronoun's own sentence. */
function findHere({mentions}: Story, pronoun: Mention): Place | undefined {
	const {passage, from} = pronoun;
	const sentence = sentenceOf(pronoun);
	const first = mentions[passage.block]?.find(mention => sentenceOf(mention) === sentence && isTopic(mention));
	return first && first !== pronoun && first.to < from && passage.tokens[first.phrase]?.type === 'word' ? {passage, sentence} : undefined;
}

/** „…“, erklärte die Behörde. */
const tells = ({attributions}: Story, mention: Mention) =>
	attributions(mention.passage.block).some(found => found.mention === mention && has(found, is.verb) && found.shape !== 'far');

/** « La préfecture … elle », « Le syndicat … il »: by its article, or by the word for somebody. */
function agrees({lexicon}: Story, {phrase, to, bits, passage: {tokens}}: Mention, pronoun: Mention): boolean {
	const article = tokens[phrase]?.lower ?? '';
	// „Die Behörde … sie“: „der“ may be hers in another case, and more people than bodies are “er”.
	if (lexicon.capitalNouns)
		return article === 'die' && has(pronoun, is.she) && lexicon.collectives.some(noun => tokens[to - 1]?.lower.endsWith(noun));
	const isBody = tokens.slice(phrase, to).some(({lower, isCapital}) => !isCapital && lexicon.institutions.includes(lower));
	if (!isBody && !(bits & is.role)) return false;
	const {male, female} = lexicon.articles;
	const own = bits & (is.male | is.female) || (male.includes(article) ? is.male : 0) | (female.includes(article) ? is.female : 0);
	const wanted = pronoun.bits & is.she ? is.female : is.male;
	return own !== 0 && (own & wanted) !== 0;
}
