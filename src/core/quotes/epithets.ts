import {isHeldBy} from './holders.ts';
import * as is from './is.ts';
import type {Lexicon} from './lexicon.ts';
import type {Mention} from './mentions.ts';
import {endsAsNative, withoutArticle} from './noun-ends.ts';
import type {Passage} from './passage.ts';
import type {Person} from './people.ts';
import {isRole, isRoleWord} from './read-role.ts';
import {standingOf} from './standing.ts';
import type {Story} from './story.ts';
import type {Token} from './token.ts';
import {lacksArticles} from './without-articles.ts';

/** In passages: how far back who is meant was named. */
const reach = 2;
/** In tokens: “Ana Ruiz, presidenta y productora”. */
const nearby = 6;

/** “Ana Ruiz pescaba aquí. «…», dijo la bióloga”: a description that the story has not used before, or beside the name, means the only person it has named of late. Offices may be anybody's. In languages whose reporters avoid repeating a name; in English as many mean somebody else. */
export function findEpithet(story: Story, mention: Mention): Person | undefined {
	const {lexicon, people, mentions} = story;
	const head = lexicon.namesBeforeNouns ? undefined : readHead(mention, lexicon);
	if (!head) return undefined;
	const {passage, phrase, from, bits} = mention;
	const {block} = passage;
	const isBefore = (other: Mention) => other.passage.block < block || (other.passage === passage && other.from < from);
	const near = mentions
		.slice(Math.max(0, block - reach), block + 1)
		.flat()
		.filter(isBefore);
	const named = new Set(near.flatMap(other => people.get(other) ?? []).filter(person => isHuman(standingOf(person, story))));
	const [only] = named;
	const genders = is.male | is.female;
	// „die Vertreter“
	const isPlural = lexicon.capitalNouns && passage.tokens[phrase]?.lower === 'die' && (bits & genders) === is.male;
	const agrees = only && !isPlural && (!(bits & genders) || !(only.bits & genders) || (bits & only.bits & genders) !== 0);
	// „Vierzehn Köpfe“: where nouns are large, a full name may be a thing's.
	const isSurely = only && (!lexicon.capitalNouns || standingOf(only, story) < 3);
	// “Ada Ito kom fra Graz. || På Dale ble det stille, sier rektoren”: a name nearer than the person's may be of whom that means.
	const here = near.filter(({type, passage: at}) => type === 'name' && at === passage);
	const isNearest = !avoidsArticles(lexicon) || here.length === 0 || here.some(other => people.get(other) === only);
	return named.size === 1 &&
		agrees &&
		isSurely &&
		isNearest &&
		only.words.length > 1 &&
		(endsAsNative(head.lower, lexicon) || mayBe(story, only, head)) &&
		!isAnother(story, {mention, head}, only)
		? only
		: undefined;
}

/** Nordic and Dutch. */
const avoidsArticles = ({verbSecond, capitalNouns}: Lexicon) => verbSecond && !capitalNouns;

/** The noun of a description that may mean somebody who was named; undefined where it is no such description. */
function readHead({passage: {tokens}, type, phrase, from, to}: Mention, lexicon: Lexicon): Token | undefined {
	const first = tokens[phrase];
	// “la candidata petista”
	const [second, last] = [tokens[phrase + 1], tokens[to - 1]];
	const head = to - phrase === 3 && last && !isRole(last, lexicon) ? second : last;
	if (type !== 'nominal' || from !== phrase || !first || !head || head.bits & is.title) return undefined;
	const articles = [...lexicon.definite, ...lexicon.demonstratives];
	const isBare = lacksArticles(lexicon) ? !first.isCapital : isTheOne(first.lower, lexicon);
	if (!(to - phrase > 1 ? articles.includes(first.lower) : isBare)) return undefined;
	const isNative = endsAsNative(head.lower, lexicon);
	if (!isNative && (!isRole(head, lexicon) || (avoidsArticles(lexicon) && isMany(head, lexicon)))) return undefined;
	if ((tokens[to]?.bits ?? 0) & (is.link | is.relative)) return undefined;
	const isNamed = !lexicon.capitalNouns && !isNative && tokens.slice(phrase + 1, to).some(token => token.isCapital);
	return isNamed ? undefined : head;
}

/** “de politie”, “de buren”: a body, or people. */
function isMany({lower}: Token, lexicon: Lexicon): boolean {
	if (lexicon.collectives.includes(lower)) return true;
	return lexicon.plurals.some(end => lower.endsWith(end) && (end.length > 1 || isRoleWord(lower.slice(0, -end.length), lexicon)));
}

/** “kokken”: a trade's word with its article as the end, not “politiet”, which has no other form here. */
function isTheOne(lower: string, lexicon: Lexicon): boolean {
	if (!lexicon.endsDefinite || (lexicon.words.get(lower) ?? 0) & is.role) return false;
	return endsAsNative(lower, lexicon) || withoutArticle(lower).some(noun => isRoleWord(noun, lexicon));
}

/** Not « le ministre Luc Roux … “…”, dit l'agriculteur », „Richter Jan Ito … “…”, sagt der Angeklagte“: who holds an office is but a politician besides, and who has a role at all is no party in court. In Nordic and Dutch, who has a role has no other. */
function mayBe(story: Story, person: Person, {lower}: Token): boolean {
	const {lexicon} = story;
	const {officials, parties} = lexicon;
	const {mentions} = person;
	if (avoidsArticles(lexicon)) return isHeldBy(story, person, lower) !== false;
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
