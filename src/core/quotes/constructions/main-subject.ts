import type {Attribution} from '../attribution.ts';
import {isOblique} from '../attributions/adjuncts.ts';
import {isPreposed} from '../attributions/participle.ts';
import {type Mention, readText, sentenceOf} from '../mentions/mention.ts';
import {isTopic} from '../mentions/topic.ts';
import {lacksArticles} from '../mentions/without-articles.ts';
import {personOf} from '../naming/naming.ts';
import type {Passage} from '../passages/passage.ts';
import type {Piece} from '../passages/view.ts';
import type {Told} from '../told.ts';
import * as is from '../words/is.ts';
import {isRomance, type Lexicon} from '../words/lexicon.ts';
import {isRole} from '../words/read-role.ts';
import {has, type Token} from '../words/token.ts';

/** “Ana Ruiz llegó ayer. «…», dice”: the person who began a sentence of the passage before a piece, where nobody has spoken since. */
export function findSubject(told: Told, {passage, token}: Piece): Mention | undefined {
	const {attributions, mentions} = told.story;
	const here = mentions[passage.block] ?? [];
	const begins = (at: number) => passage.sentences.some(({from}) => from === at);
	// “La profesora de historia Ana Ruiz”; not “El hijo de Ana Ruiz”.
	const isOf = ({phrase, from}: Mention) => from > phrase && here.some(head => head.to === phrase - 1 && begins(head.phrase));
	// “Para Ana Ruiz, el pozo añade trabajo.”
	const isFor = (mention: Mention) =>
		has(personOf(told, mention), is.givenName) &&
		begins(mention.phrase - 1) &&
		has(passage.tokens[mention.phrase - 1], is.preposition) &&
		passage.tokens[mention.to]?.text === ',';
	// “Ayer, la capitana vino.”
	const isOpened = ({phrase}: Mention) =>
		passage.tokens[phrase - 1]?.text === ',' &&
		(begins(phrase - 2) || begins(phrase - 3)) &&
		has(passage.tokens[phrase - 2], is.adverb | is.calendar);
	const isBehind = (mention: Mention) => isBehindOpening(told, mention);
	// “En Burgos vive Ana Ruiz.”
	const isInverted = (mention: Mention) => mention.to <= token && isPostposed(told, mention);
	const isSubject = (mention: Mention) =>
		mention.to <= token &&
		(begins(mention.phrase) || isOpened(mention) || isOf(mention) || isFor(mention) || isBehind(mention) || isInverted(mention));
	const subject = here.findLast(mention => isSubject(mention) && isSomebody(told, mention));
	const person = subject && personOf(told, subject);
	const isOther = ({mention}: Attribution) => mention !== subject && (person === undefined || personOf(told, mention) !== person);
	const speaks = (found: Attribution) =>
		tells(told, found) && isOther(found) && found.cue.from < token && found.cue.from > (subject?.from ?? token);
	return attributions(passage.block).some(speaks) ? undefined : subject;
}

/** In tokens: “confirmada à agência Lusa”. */
const longestDone = 5;

/** “La obra fue confirmada ayer por Ana Ruiz. «…», dijo.”: who did what the sentence before tells, where it names nobody else. */
export function findAgent(told: Told, {passage, token}: Piece): Mention | undefined {
	const {mentions, lexicon} = told.story;
	const {tokens, sentences} = passage;
	const sentence = tokens[token]?.sentence ?? 0;
	if (sentence === 0 || sentences[sentence]?.from !== token) return undefined;
	const here = (mentions[passage.block] ?? []).filter(mention => sentenceOf(mention) === sentence - 1 && isSomebody(told, mention));
	const isDone = ({lower}: Token) => /[aiu]d[oa]s?$/.test(lower);
	// “foi confirmada à agência pelo filho, Ana Ruiz”
	const beginOf = ({phrase}: Mention) =>
		(mentions[passage.block] ?? []).find(({type, to}) => type === 'nominal' && to === phrase - 1 && tokens[to]?.text === ',')?.phrase ??
		phrase;
	const isBy = (mention: Mention) => {
		const begin = beginOf(mention);
		const at = [begin - 1, begin].find(n => lexicon.agents.includes(tokens[n]?.lower ?? ''));
		return at !== undefined && tokens.slice(Math.max(0, at - longestDone), at).some(isDone);
	};
	const agent = here.find(isBy);
	const person = agent && personOf(told, agent);
	// “en entrevista con Radio Sur”
	const isAside = ({phrase}: Mention) => isPreposed(tokens[phrase - 1]);
	return person && here.every(mention => personOf(told, mention) === person || isAside(mention)) ? agent : undefined;
}

/** “La casa de Ana Ruiz se inundó. «…», lamenta.”: the only person named before the words in their paragraph, or in the one before if they begin theirs. */
export function findOnly(told: Told, {passage, token}: Piece): Mention | undefined {
	const {mentions, passages} = told.story;
	const isWhole = passage.tokens.slice(0, token).every(({type}) => type !== 'word');
	const before = isWhole ? passages[passage.block - 1] : passage;
	if (before?.kind !== 'paragraph') return undefined;
	const here = (mentions[before.block] ?? []).filter(mention => (isWhole || mention.to <= token) && isSomebody(told, mention));
	const only = here.find(mention => isGiven(told, mention));
	const person = only && personOf(told, only);
	return only && isOfMain(told, only) && here.every(mention => personOf(told, mention) === person) ? only : undefined;
}

/** “of Ana Ruiz”, “by Ana Ruiz”, in no further clause. */
function isOfMain({story: {lexicon}}: Told, mention: Mention): boolean {
	const {phrase, passage} = mention;
	const {from = 0} = passage.sentences[sentenceOf(mention)] ?? {};
	const isOf = [phrase - 1, phrase].some(n => has(passage.tokens[n], is.link) || lexicon.agents.includes(passage.tokens[n]?.lower ?? ''));
	return (
		isOf && !passage.tokens.slice(from, phrase).some(({bits}) => (bits & (is.conjunction | is.relative)) !== 0 && !(bits & is.preposition))
	);
}

const isGiven = (told: Told, mention: Mention) => has(personOf(told, mention), is.givenName);

/** “Sentado en un banco, Ana Ruiz esperaba.”: who has a full name, behind the only comma so far of a sentence that begins with nobody. */
function isBehindOpening(told: Told, mention: Mention): boolean {
	const {phrase, to, type, passage} = mention;
	const {tokens, sentences, block} = passage;
	const {from = phrase} = sentences[sentenceOf(mention)] ?? {};
	if (type !== 'name' || tokens[phrase - 1]?.text !== ',' || tokens[to]?.type !== 'word' || !isGiven(told, mention)) return false;
	// “Según el alcalde, Ana Ruiz …”
	if (has(tokens[from], is.phrase)) return false;
	const isAlone = tokens.slice(from, phrase - 1).every(({text, type: kind}) => kind !== 'marked' && text !== ',' && text !== ':');
	return isAlone && !(told.story.mentions[block] ?? []).some(other => other.phrase === from && other.type !== 'nominal');
}

/** The first who is named in a sentence that begins with something else, and no object. */
function isPostposed(told: Told, mention: Mention): boolean {
	const {mentions, lexicon} = told.story;
	const {passage, phrase, type} = mention;
	const sentence = passage.sentences[sentenceOf(mention)];
	const first = passage.tokens[sentence?.from ?? 0];
	const opens = is.preposition | is.adverb | is.cue | is.auxiliary | is.calendar | is.otherVerb;
	if (type === 'relative' || type === 'pronoun' || !sentence || !has(first, opens) || phrase === sentence.from) return false;
	// “Recordó que Ana Ruiz se va.”
	const isWithin = passage.tokens
		.slice(sentence.from, phrase)
		.some(({bits, lower}) => (bits & (is.conjunction | is.relative)) !== 0 && !(bits & is.preposition) && lower !== lexicon.and);
	if (isWithin || !isGiven(told, mention)) return false;
	const here = (mentions[passage.block] ?? []).filter(other => sentenceOf(other) === sentenceOf(mention));
	const places = {passage, sentence, mentions: here, lexicon};
	return here.find(other => isSomebody(told, other)) === mention && !isOblique(places, mention);
}

export const hasSomebody = (told: Told, {block}: Passage) => (told.story.mentions[block] ?? []).some(mention => isSomebody(told, mention));

/** “La alternativa añade dos horas”: what adds nothing to a quotation and is neither he nor she has said nothing. */
export function tells(told: Told, {bits, cue, mention}: Attribution): boolean {
	if ((bits & is.verb) === 0) return false;
	const {tokens, sentences} = mention.passage;
	const {from = 0, to = 0} = sentences[tokens[cue.from]?.sentence ?? 0] ?? {};
	const isBesideMarks = tokens.slice(from, to).some(({type}) => type === 'marked');
	const isBare = mention.type === 'nominal' && mention.from + 1 === mention.to;
	return (isBesideMarks && !isBare) || has(mention, is.role | is.title | is.male | is.female) || personOf(told, mention) !== undefined;
}

/** A single word that is no given name, or one behind an article, may be a place. */
export function isSomebody(told: Told, mention: Mention): boolean {
	const {words = [], bits = 0} = personOf(told, mention) ?? {};
	const {passage, phrase, from} = mention;
	// “La entrenadora”
	const {definite, parties} = told.story.lexicon;
	const isRoleAlone = mention.type === 'nominal' && definite.includes(passage.tokens[phrase]?.lower ?? '');
	const isHuman = (token: Token) => isRole(token, told.story.lexicon) || parties.includes(token.lower);
	// „Matka chłopca“
	const isBareRole = lacksArticles(told.story.lexicon) && mention.type === 'nominal' && has(mention, is.role) && isTopic(mention);
	if (isBareRole) return true;
	if (isRoleAlone && passage.tokens.slice(phrase, mention.to).some(isHuman)) return true;
	const isArticled = from === phrase + 1 && has(passage.tokens[phrase], is.determiner);
	// “POLÍTICA Y TRIBUNALES”
	const isLoud = readText(mention) === readText(mention).toUpperCase();
	// „Pan Stefan“
	const isTitled = lacksArticles(told.story.lexicon) && mention.type === 'name' && has(mention, is.title);
	return isTitled || (bits & is.givenName) !== 0 || (words.length > 1 && !isArticled && !isLoud);
}

/** “Nacida en Lugo, compuso himnos.”, “Autore di canzoni, vinse il premio.”: a paragraph that begins with what somebody is whom it does not name. */
export const opensWithAttribute = ({tokens}: Passage, lexicon: Lexicon) =>
	isRomance(lexicon) &&
	has(tokens[1], is.preposition | is.link) &&
	(isRole(tokens[0], lexicon) || /[aiu][dt][oa]s?$/.test(tokens[0]?.lower ?? ''));
