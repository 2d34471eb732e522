import {isAge} from './holders.ts';
import * as is from './is.ts';
import {isRomance, type Lexicon} from './lexicon.ts';
import {type Mention, sentenceOf} from './mentions.ts';
import {isPreposed} from './participle.ts';
import type {Passage} from './passage.ts';
import type {Person} from './people.ts';
import {isRole} from './read-role.ts';
import {standingOf} from './standing.ts';
import type {Story} from './story.ts';
import type {Token} from './token.ts';
import {lacksArticles} from './without-articles.ts';

/** In passages: how far back who is meant was named. */
const reach = 2;
/** In tokens: “Ana Ruiz, presidenta y productora”. */
const nearby = 6;

/** “Ana Ruiz pescaba aquí. «…», dijo la bióloga”: a description that the story has not used before, or beside the name, means the only person it has named of late. Offices may be anybody's. In Romance languages, whose reporters avoid repeating a name; in English as many mean somebody else. */
export function findEpithet(story: Story, mention: Mention): Person | undefined {
	const {lexicon, people, mentions} = story;
	if ((lexicon.verbSecond && !lexicon.capitalNouns) || lexicon.namesBeforeNouns) return undefined;
	const {passage, type, phrase, from, to, bits} = mention;
	const {tokens, block} = passage;
	const first = tokens[phrase];
	// “la candidata petista”
	const [second, last] = [tokens[phrase + 1], tokens[to - 1]];
	const head = to - phrase === 3 && last && !isRole(last, lexicon) ? second : last;
	const articles = [...lexicon.definite, ...lexicon.demonstratives];
	const isDefinite =
		from === phrase && (to - phrase > 1 ? articles.includes(first?.lower ?? '') : lacksArticles(lexicon) && first?.isCapital === false);
	if (type !== 'nominal' || !isDefinite || !head || !isRole(head, lexicon) || head.bits & is.title) return undefined;
	if (
		((tokens[to]?.bits ?? 0) & (is.link | is.relative) && !isAge(tokens[to + 1])) ||
		(!lexicon.capitalNouns && tokens.slice(phrase + 1, to).some(token => token.isCapital))
	)
		return undefined;
	const isBefore = (other: Mention) => other.passage.block < block || (other.passage === passage && other.from < from);
	const near = mentions
		.slice(Math.max(0, block - reach), block + 1)
		.flat()
		.filter(isBefore);
	if (isRomance(lexicon) && near.some(other => isBesides(story, mention, other))) return undefined;
	const named = new Set(near.flatMap(other => people.get(other) ?? []).filter(person => isHuman(standingOf(person, story))));
	const [only] = named;
	const genders = is.male | is.female;
	// „die Vertreter“
	const isPlural = lexicon.capitalNouns && first?.lower === 'die' && (bits & genders) === is.male;
	const agrees = only && !isPlural && (!(bits & genders) || !(only.bits & genders) || (bits & only.bits & genders) !== 0);
	// „Vierzehn Köpfe“: where nouns are large, a full name may be a thing's.
	const isSurely = only && (!lexicon.capitalNouns || standingOf(only, story) < 3);
	return named.size === 1 &&
		agrees &&
		isSurely &&
		only.words.length > 1 &&
		mayBe(only, head, lexicon) &&
		!isAnother(story, {mention, head}, only)
		? only
		: undefined;
}

/** “Questionado pelo repórter Rui Lima, o treinador respondeu”: two in one sentence. */
const isBesides = ({people}: Story, mention: Mention, other: Mention) =>
	other.passage === mention.passage &&
	sentenceOf(other) === sentenceOf(mention) &&
	isPreposed(other.passage.tokens[other.phrase]) &&
	people.has(other);

/** Not « le ministre Luc Roux … “…”, dit l'agriculteur », „Richter Jan Ito … “…”, sagt der Angeklagte“: who holds an office is but a politician besides, and who has a role at all is no party in court. */
function mayBe({mentions}: Person, {lower}: Token, lexicon: Lexicon): boolean {
	const {officials, parties} = lexicon;
	const bits = mentions.reduce((all, mention) => all | mention.bits, 0);
	// In Polish every rank and degree stands before a name.
	if (bits & is.title && !lacksArticles(lexicon)) return officials.some(word => lower.endsWith(word));
	return !(bits & is.role) || !parties.includes(lower);
}

/** The story has spoken of such a one before, and not beside the name. */
function isAnother({passages, lexicon}: Story, {mention, head}: {mention: Mention; head: Token}, person: Person): boolean {
	const {passage, from} = mention;
	const word = head.lower;
	const tells = is.cue | is.otherVerb;
	const isBeside = (tokens: readonly Token[], n: number) =>
		person.mentions.some(
			({passage: other, from: at}) =>
				other.tokens === tokens &&
				Math.abs(at - n) <= nearby &&
				tokens.slice(Math.min(at, n), Math.max(at, n)).every(({bits}) => !(bits & tells)),
		);
	const [first] = person.mentions;
	// “Ana Ruiz … la bióloga … la bióloga”: who was called so since.
	const isSince = ({block, tokens}: Passage, n: number) =>
		first !== undefined &&
		(block > first.passage.block || (block === first.passage.block && n > first.from)) &&
		lexicon.definite.includes(tokens[n - 1]?.lower ?? '');
	return passages
		.slice(0, passage.block + 1)
		.some(at =>
			at.tokens.some((token, n) => token.lower === word && (at !== passage || n < from) && !isBeside(at.tokens, n) && !isSince(at, n)),
		);
}

/** By given name or title, or by a full name that may be anybody's. */
const isHuman = (standing: number) => standing < 3 || standing === 6;
