import {isAddressed} from '../attributions/adjuncts.ts';
import {isPreposed} from '../attributions/participle.ts';
import {type Mention, sentenceOf} from '../mentions/mention.ts';
import {lacksArticles} from '../mentions/without-articles.ts';
import type {Passage} from '../passages/passage.ts';
import type {Person} from '../person.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {isRomance, type Lexicon} from '../words/lexicon.ts';
import {endsAsNative, isNativeHere, withoutArticle} from '../words/noun-ends.ts';
import {isDefinite, isRole, isRoleWord} from '../words/read-role.ts';
import {has, type Token} from '../words/token.ts';
import {isAge, isOfSomething} from './belongs-to.ts';
import {isHeldBy} from './holders.ts';
import {isHuman, standingOf} from './standing.ts';

/** In passages: how far back who is meant was named. */
const reach = 2;
/** In tokens: “Ana Ruiz, presidenta y productora”. */
const nearby = 6;

/** “Ana Ruiz pescaba aquí. «…», dijo la bióloga”: a description that the story has not used before, or beside the name, means the only person it has named of late. Offices may be anybody's. In languages whose reporters avoid repeating a name; in English as many mean somebody else. */
export function findEpithet(story: Story, mention: Mention): Person | undefined {
	const {lexicon, people, mentions} = story;
	const head = lexicon.namesBeforeNouns ? undefined : readHead(mention, lexicon);
	if (!head) return undefined;
	const {passage, phrase, from} = mention;
	const {block} = passage;
	const bits = mention.bits | (isRomance(lexicon) ? readArticleGender(passage.tokens[phrase], lexicon) : 0);
	const isBefore = (other: Mention) => other.passage.block < block || (other.passage === passage && other.from < from);
	const near = mentions
		.slice(Math.max(0, block - reach), block + 1)
		.flat()
		.filter(isBefore);
	if (isRomance(lexicon) && near.some(other => isBesides(story, mention, other))) return undefined;
	const named = findNamed(story, near, passage);
	const genders = is.male | is.female;
	const isOther = (person: Person) => bits & genders && person.bits & genders && !(bits & person.bits & genders);
	// « Ada Ito … Luc Roy … la native du Mans »: of those whose gender is known, she.
	const those = isRomance(lexicon) && [...named].some(isOther) ? [...named].filter(person => !isOther(person)) : [...named];
	const isKnown = those.length === named.size || has(those[0], genders);
	const only = those.length === 1 && isKnown ? those[0] : undefined;
	// „die Vertreter“, „die Ermittler“; not „die 30-Jährige“
	const isPlural = lexicon.capitalNouns && passage.tokens[phrase]?.lower === 'die' && !(bits & is.female) && !isYears(head, lexicon);
	const agrees = only && !isPlural && (!(bits & genders) || !(only.bits & genders) || (bits & only.bits & genders) !== 0);
	// „Vierzehn Köpfe“: where nouns are large, a full name may be a thing's.
	const isSurely = only && (!lexicon.capitalNouns || standingOf(only, story) < 3);
	// “Ada Ito kom fra Graz. || På Dale ble det stille, sier rektoren”: a name nearer than the person's may be of whom that means.
	const here = near.filter(({type, passage: at}) => type === 'name' && at === passage);
	const isNearest = !avoidsArticles(lexicon) || here.length === 0 || here.some(other => people.get(other) === only);
	return agrees &&
		isSurely &&
		isNearest &&
		only.words.length > 1 &&
		(avoidsArticles(lexicon)
			? mayBeHere(story, only, {mention, head})
			: mayBe(story, only, {head, isThis: lexicon.demonstratives.includes(passage.tokens[phrase]?.lower ?? '')})) &&
		!isAnother(story, {mention, head}, only)
		? only
		: undefined;
}

/** « Ada Ito perd. || Luc Roux jubile. “…”, sourit le buteur »: in Romance languages the only one whom their own paragraph names. */
function findNamed(story: Story, near: readonly Mention[], passage: Passage): ReadonlySet<Person> {
	const nameIn = (all: readonly Mention[]) =>
		new Set(all.flatMap(other => story.people.get(other) ?? []).filter(person => isHuman(standingOf(person, story))));
	const own = isRomance(story.lexicon) ? nameIn(near.filter(other => other.passage === passage)) : undefined;
	return own?.size === 1 ? own : nameIn(near);
}

/** « la native » */
const readArticleGender = (article: Token | undefined, {articles: {male, female}}: Lexicon) =>
	male.includes(article?.lower ?? '') ? is.male : female.includes(article?.lower ?? '') ? is.female : 0;

const isYears = ({lower}: Token, {ageEnds}: Lexicon) => ageEnds.some(end => lower.endsWith(end));

/** Nordic and Dutch. */
const avoidsArticles = ({verbSecond, capitalNouns}: Lexicon) => verbSecond && !capitalNouns;

/** The noun of a description that may mean somebody who was named; undefined where it is no such description. */
function readHead(mention: Mention, lexicon: Lexicon): Token | undefined {
	const {
		passage: {tokens},
		type,
		phrase,
		from,
		to,
	} = mention;
	const first = tokens[phrase];
	const head = chooseHead(mention, lexicon);
	if (type !== 'nominal' || from !== phrase || !first || !head || head.bits & is.title) return undefined;
	const articles = [...lexicon.definite, ...lexicon.demonstratives, ...lexicon.adjectiveArticles];
	const isBare = lacksArticles(lexicon) ? !first.isCapital || endsAsNative(first.lower, lexicon) : isDefinite(first.lower, lexicon);
	const isOpened = lacksArticles(lexicon) ? isAdjective(first, lexicon) : articles.includes(first.lower);
	if (!(to - phrase > 1 ? isOpened : isBare)) return undefined;
	const isNative = endsAsNative(head.lower, lexicon) || isNativeHere(tokens, phrase + 1, lexicon);
	if (!isNative && (!isRole(head, lexicon) || isMany(head, lexicon) || isRelation(head, lexicon))) return undefined;
	// « ce pêcheur du lac », « la native du Mans »
	// “el autor de ‘Tierra quemada’”
	const isOfTitle = tokens[to + 1]?.type === 'marked';
	const isSurely = isRomance(lexicon) && (isNative || isOfTitle || lexicon.demonstratives.includes(first.lower));
	const isRelated = has(tokens[to], is.relative) && !isAge(tokens[to + 1]);
	if (isRelated || (isOfSomething(mention, lexicon) && !isSurely)) return undefined;
	// “det norske OL-håpet”
	const isLarge = ({isCapital, text}: Token) => isCapital && !/-\p{Ll}/u.test(text);
	const isNamed = !lexicon.capitalNouns && !isNative && tokens.slice(phrase + 1, to).some(isLarge);
	return isNamed ? undefined : head;
}

/** “la candidata petista”, “la empresa francesa”, “el joven francés”: in Romance languages the noun stands before where it is from. */
function chooseHead({passage: {tokens}, phrase, to}: Mention, lexicon: Lexicon): Token | undefined {
	const [second, last] = [tokens[phrase + 1], tokens[to - 1]];
	if (to - phrase !== 3 || !second || !last || isRole(last, lexicon)) return last;
	const isNoun = isRomance(lexicon) && !lexicon.young.includes(second.lower);
	return isNoun || !endsAsNative(last.lower, lexicon) ? second : last;
}

/** „ukraiński przywódca“, „24-letnia tenisistka“ */
const isAdjective = (token: Token, lexicon: Lexicon) =>
	!token.isCapital && !isRole(token, lexicon) && /[aiy]$/.test(token.lower) && !(token.bits & ~is.determiner);

/** “de politie”, „das Landgericht“, “de buren”: a body, or people. */
function isMany({lower}: Token, lexicon: Lexicon): boolean {
	const {collectives, capitalNouns} = lexicon;
	if (collectives.some(noun => (capitalNouns ? lower.endsWith(noun) : lower === noun))) return true;
	if (!avoidsArticles(lexicon)) return false;
	return lexicon.manyEnds.some(end => lower.endsWith(end) && (end.length > 1 || isRoleWord(lower.slice(0, -end.length), lexicon)));
}

/** “naboen”, “storesøsteren”: somebody beside whoever was named. */
function isRelation({lower}: Token, {relations}: Lexicon): boolean {
	if (relations.length === 0) return false;
	const isOne = (noun: string) => relations.some(word => noun === word || (word.length > 4 && noun.endsWith(word)));
	return [lower, ...withoutArticle(lower)].some(isOne);
}

/** In Nordic and Dutch who has a role has no other, unless it is where they come from. */
function mayBeHere(story: Story, person: Person, {mention, head}: {mention: Mention; head: Token}): boolean {
	const isNative = endsAsNative(head.lower, story.lexicon);
	const isHeld = isNative ? undefined : isHeldBy(story, person, head.lower);
	return isHeld ?? (!isOfAnother(mention, story.lexicon) && (isNative || isWinner(head, story.lexicon) || isHeard(story, person)));
}

/** “niometersspelaren”, “vinderen” */
const isWinner = ({lower}: Token, {anybody}: Lexicon) => anybody.some(noun => lower.endsWith(noun));

/** Speaks elsewhere in the story, or is what a sentence says of them: not “Ada Ito ble funnet”. */
function isHeard({attributions, lexicon}: Story, {mentions}: Person): boolean {
	const speaks = (mention: Mention) =>
		attributions(mention.passage.block).some(found => found.mention === mention && found.shape !== 'far' && has(found, is.cue));
	const isDescribed = ({to, passage: {tokens}}: Mention) => lexicon.being.includes(tokens[to]?.lower ?? '');
	return mentions.some(mention => speaks(mention) || isDescribed(mention));
}

/** “– Hun var sterk, sier treneren.”: whose words are about somebody else. */
function isOfAnother({passage: {text, marked}}: Mention, {words}: Lexicon): boolean {
	const all = marked.flatMap(({start, end}) =>
		text
			.slice(start, end)
			.toLowerCase()
			.split(/[^a-zà-ÿ]+/),
	);
	const has = (person: number) => all.some(word => ((words.get(word) ?? 0) & person) !== 0 && !((words.get(word) ?? 0) & is.they));
	return has(is.he | is.she) && !has(is.self);
}

/** In Nordic and Dutch: “kokken”, “de directeur”. */
export function isTheOne({phrase, to, passage: {tokens}}: Mention, lexicon: Lexicon): boolean {
	const [first, head] = [tokens[phrase], tokens[to - 1]];
	if (!avoidsArticles(lexicon) || !first || !head || isMany(head, lexicon)) return false;
	// “Pigens far”
	const isOwner = lexicon.endsDefinite && /[nts]s$/.test(first.lower) && isRole(head, lexicon);
	return to - phrase > 1 ? isOwner || lexicon.definite.includes(first.lower) : isDefinite(head.lower, lexicon);
}

/** “Questionado pelo repórter Rui Lima, o treinador respondeu”, “À TV Norte, o prefeito disse”: two in one sentence. */
function isBesides(story: Story, mention: Mention, other: Mention): boolean {
	const {people, lexicon} = story;
	const {tokens} = other.passage;
	const person = people.get(other);
	// « confie à La Libre la cuisinière »
	if (person && !isHuman(standingOf(person, story))) return false;
	if (other.passage !== mention.passage || sentenceOf(other) !== sentenceOf(mention) || !people.has(other)) return false;
	return isPreposed(tokens[other.phrase]) || isAddressed(tokens[other.phrase], lexicon) || isAddressed(tokens[other.phrase - 1], lexicon);
}

/** Not « le ministre Luc Roux … “…”, dit l'agriculteur », „Richter Jan Ito … “…”, sagt der Angeklagte“: who holds an office is but a politician besides, and who has a role at all is no party in court. */
function mayBe(story: Story, person: Person, {head: {lower}, isThis}: {head: Token; isThis: boolean}): boolean {
	const {lexicon} = story;
	const {officials, parties} = lexicon;
	const {mentions} = person;
	const bits = mentions.reduce((all, mention) => all | mention.bits, 0);
	// « ce spécialiste »: whoever was named.
	if (isRomance(lexicon) && isThis) return true;
	// In Polish every rank and degree stands before a name.
	if (bits & is.title && !lacksArticles(lexicon)) return officials.some(word => lower.endsWith(word));
	return !(bits & is.role) || !parties.includes(lower);
}

/** The story has spoken of such a one before, and not beside the name. */
export function isAnother({passages, lexicon}: Story, {mention, head}: {mention: Mention; head: Token}, person: Person): boolean {
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
		lexicon.definite.includes(tokens[n - 1]?.lower ?? '') &&
		!person.mentions.some(other => other.passage.tokens === tokens && sentenceOf(other) === tokens[n]?.sentence);
	return passages
		.slice(0, passage.block + 1)
		.some(at =>
			at.tokens.some((token, n) => token.lower === word && (at !== passage || n < from) && !isBeside(at.tokens, n) && !isSince(at, n)),
		);
}
