import {isOblique} from './adjuncts.ts';
import type {Attribution} from './attribution.ts';
import * as is from './is.ts';
import {isStatement} from './kind.ts';
import type {Lexicon} from './lexicon.ts';
import {type Mention, readText, sentenceOf} from './mentions.ts';
import {personOf, type Told} from './naming.ts';
import type {Passage} from './passage.ts';
import {isRole} from './read-role.ts';
import type {Speaker} from './speakers.ts';
import {isSign, type Token} from './token.ts';
import {isTopic} from './topic.ts';
import type {Piece} from './view.ts';

/** Surer than most that have a subject: nobody else is in question. */
const likelihood = 0.9;

/** “Ana Ruiz anunció un pozo. «…», lamentaron”: more than she spoke. */
const nobody: Speaker = {mention: undefined, cue: undefined, likelihood: 0.5};

/** “…”, lamentó: a verb without a subject, in languages that need none, says on what the last who spoke said, or whom the paragraph has brought in since. `previous` spoke the piece before. */
export function readDropped(told: Told, piece: Piece, previous: Mention | undefined): Speaker | undefined {
	const {attributions, lexicon} = told.story;
	const {passage} = piece;
	const verb = findVerb(piece, lexicon);
	if (verb === undefined || attributions(passage.block).some(found => found.cue.from === verb && !isWeak(told, found))) return undefined;
	const token = passage.tokens[verb];
	if (!token) return undefined;
	const isPlural = lexicon.droppedPlurals.some(end => token.lower.endsWith(end));
	const mention =
		findSubject(told, piece) ??
		findLast(told, piece) ??
		(previous && previous.passage.block >= passage.block - 1 ? previous : undefined) ??
		findTopic(told, piece);
	if (isPlural) return mention && personOf(told, mention) ? nobody : undefined;
	return mention && {mention, cue: passage.text.slice(token.start, token.end), likelihood};
}

/** The reporting verb right after the marks, or right before them but for a colon; after them also a word that the language's list does not have. */
function findVerb(piece: Piece, lexicon: Lexicon): number | undefined {
	const {
		passage: {tokens},
		token,
	} = piece;
	const after = /^[,—–-]$/.test(tokens[token + 1]?.text ?? '') ? token + 2 : token + 1;
	const before = isSign(tokens[token - 1], ':,') ? token - 2 : token - 1;
	const isHere = (n: number) => tokens[n]?.sentence === tokens[token]?.sentence;
	const told = findToldThat(piece);
	if (told !== undefined) return told;
	// «…», nos ha señalado
	const begin = lexicon.clitics.includes(tokens[after]?.lower ?? '') ? after + 1 : after;
	const perfect = (tokens[begin]?.bits ?? 0) & is.perfect ? begin + 1 : begin;
	const verb = [perfect, before].find(n => isHere(n) && ((tokens[n]?.bits ?? 0) & is.verb) !== 0);
	return verb ?? (isHere(after) && isAlone(tokens, after) && isStatement(piece) ? after : findVerbBefore(piece));
}

/** “Recordó sus inicios y dijo que Lugo «…»”: the last one before the words, in their sentence. */
function findVerbBefore({passage: {tokens, sentences}, token}: Piece): number | undefined {
	const {from = 0} = sentences[tokens[token]?.sentence ?? 0] ?? {};
	const before = tokens.slice(from, token);
	const verb = before.findLastIndex(({bits}) => (bits & is.verb) !== 0);
	return verb >= 0 && before.slice(verb).some(({lower}) => /^(?:que|che)$/.test(lower)) ? from + verb : undefined;
}

/** “Recordó sus inicios y dijo”: what stands far from a verb and is nobody is not its subject. */
function isWeak(told: Told, {shape, mention}: Attribution): boolean {
	if (shape === 'left' || shape === 'right' || shape === 'head') return false;
	const isPerson = mention.type === 'name' ? isSomebody(told, mention) : mention.type !== 'nominal' || (mention.bits & is.role) !== 0;
	return !isPerson;
}

/** In tokens: “Dijo también el lunes que”. */
const longestTold = 5;

/** “Indicó que «…»”: a verb at the head of its sentence, but for an adverb. */
function findToldThat({passage: {tokens, sentences}, token}: Piece): number | undefined {
	if (!/^(?:que|che)$/.test(tokens[token - 1]?.lower ?? '')) return undefined;
	const {from = 0} = sentences[tokens[token]?.sentence ?? 0] ?? {};
	// “…”, dijo, añadiendo que «…»
	if ((tokens[token - 2]?.bits ?? 0) & is.participle && tokens[token - 3]?.text === ',') return token - 2;
	const comma = tokens.findLastIndex(({text}, n) => n > from && n < token && text === ',');
	// “Sin dar detalles, indicó que”
	const begin = comma > from && (tokens[from]?.bits ?? 0) & is.preposition ? comma + 1 : from;
	const verb = begin + tokens.slice(begin, token).findLastIndex(({bits}) => (bits & is.verb) !== 0);
	return verb >= begin && verb <= begin + 1 && token - 1 - verb <= longestTold ? verb : undefined;
}

/** “«…», protesta.” */
function isAlone(tokens: readonly Token[], n: number): boolean {
	const word = tokens[n];
	if (word?.type !== 'word' || word.isCapital || word.bits & ~is.softVerb) return false;
	return tokens[n - 1]?.text === ',' && (tokens[n + 1] === undefined || isSign(tokens[n + 1], '.,;'));
}

/** “Ana Ruiz llegó ayer. «…», dice”: the person who began a sentence of the passage before a piece, where nobody has spoken since. */
function findSubject(told: Told, {passage, token}: Piece): Mention | undefined {
	const {attributions, mentions} = told.story;
	const here = mentions[passage.block] ?? [];
	const begins = (at: number) => passage.sentences.some(({from}) => from === at);
	// “La profesora de historia Ana Ruiz”; not “El hijo de Ana Ruiz”.
	const isOf = ({phrase, from}: Mention) => from > phrase && here.some(head => head.to === phrase - 1 && begins(head.phrase));
	// “Para Ana Ruiz, el pozo añade trabajo.”
	const isFor = (mention: Mention) =>
		((personOf(told, mention)?.bits ?? 0) & is.givenName) !== 0 &&
		begins(mention.phrase - 1) &&
		((passage.tokens[mention.phrase - 1]?.bits ?? 0) & is.preposition) !== 0 &&
		passage.tokens[mention.to]?.text === ',';
	// “Ayer, la capitana vino.”
	const isOpened = ({phrase}: Mention) =>
		passage.tokens[phrase - 1]?.text === ',' &&
		(begins(phrase - 2) || begins(phrase - 3)) &&
		((passage.tokens[phrase - 2]?.bits ?? 0) & (is.adverb | is.calendar)) !== 0;
	// “En Burgos vive Ana Ruiz.”
	const isInverted = (mention: Mention) => mention.to <= token && isPostposed(told, mention);
	const isSubject = (mention: Mention) =>
		mention.to <= token && (begins(mention.phrase) || isOpened(mention) || isOf(mention) || isFor(mention) || isInverted(mention));
	const subject = here.findLast(mention => isSubject(mention) && isSomebody(told, mention));
	const person = subject && personOf(told, subject);
	const isOther = ({mention}: Attribution) => mention !== subject && (person === undefined || personOf(told, mention) !== person);
	const speaks = (found: Attribution) =>
		tells(told, found) && isOther(found) && found.cue.from < token && found.cue.from > (subject?.from ?? token);
	return attributions(passage.block).some(speaks) ? undefined : subject;
}

/** “La alcaldesa Ana Ruiz no fue. || «…», dijo”: who began a sentence of the paragraph before, where the piece begins its own. */
function findTopic(told: Told, {passage, token}: Piece): Mention | undefined {
	const {passages} = told.story;
	if (passage.tokens.slice(0, token).some(({type}) => type === 'marked')) return undefined;
	for (let n = passage.block - 1; n >= Math.max(0, passage.block - farthest); n -= 1) {
		const before = passages[n];
		if (before?.kind !== 'paragraph') return undefined;
		const subject = findSubject(told, {passage: before, token: before.tokens.length});
		if (subject || hasSomebody(told, before)) return subject;
	}
	return undefined;
}

/** The first who is named in a sentence that begins with something else, and no object. */
function isPostposed(told: Told, mention: Mention): boolean {
	const {mentions, lexicon} = told.story;
	const {passage, phrase, type} = mention;
	const sentence = passage.sentences[sentenceOf(mention)];
	const first = passage.tokens[sentence?.from ?? 0];
	const opens = is.preposition | is.adverb | is.cue | is.auxiliary | is.calendar | is.otherVerb;
	if (
		type !== 'name' ||
		!sentence ||
		!((personOf(told, mention)?.bits ?? 0) & is.givenName) ||
		!((first?.bits ?? 0) & opens) ||
		phrase === sentence.from
	)
		return false;
	const here = (mentions[passage.block] ?? []).filter(other => sentenceOf(other) === sentenceOf(mention));
	const places = {passage, sentence, mentions: here, lexicon};
	return here.find(other => isSomebody(told, other)) === mention && !isOblique(places, mention);
}

/** In passages: how far back a subject may stand, where those between name nobody. */
const farthest = 3;

const hasSomebody = (told: Told, {block}: Passage) => (told.story.mentions[block] ?? []).some(mention => isSomebody(told, mention));

/** “La alternativa añade dos horas”: what adds nothing to a quotation and is neither he nor she has said nothing. */
function tells(told: Told, {bits, cue, mention}: Attribution): boolean {
	if ((bits & is.verb) === 0) return false;
	const {tokens, sentences} = mention.passage;
	const {from = 0, to = 0} = sentences[tokens[cue.from]?.sentence ?? 0] ?? {};
	const isBesideMarks = tokens.slice(from, to).some(({type}) => type === 'marked');
	const isBare = mention.type === 'nominal' && mention.from + 1 === mention.to;
	return (
		(isBesideMarks && !isBare) || (mention.bits & (is.role | is.title | is.male | is.female)) !== 0 || personOf(told, mention) !== undefined
	);
}

/** A single word that is no given name, or one behind an article, may be a place. */
function isSomebody(told: Told, mention: Mention): boolean {
	const {words = [], bits = 0} = personOf(told, mention) ?? {};
	const {passage, phrase, from} = mention;
	// “La entrenadora”
	const isRoleAlone = mention.type === 'nominal' && told.story.lexicon.definite.includes(passage.tokens[phrase]?.lower ?? '');
	if (isRoleAlone && passage.tokens.slice(phrase, mention.to).some(token => isRole(token, told.story.lexicon))) return true;
	const isArticled = from === phrase + 1 && ((passage.tokens[phrase]?.bits ?? 0) & is.determiner) !== 0;
	// “POLÍTICA Y TRIBUNALES”
	const isLoud = readText(mention) === readText(mention).toUpperCase();
	return (bits & is.givenName) !== 0 || (words.length > 1 && !isArticled && !isLoud);
}

/** “O advogado do dono nega”; not “o capital dos que defendem”. */
const isSubject = ({shape, mention}: Attribution) => /^(?:left|right|apposition)$/.test(shape) || (shape === 'head' && isTopic(mention));

/** Who spoke last before a piece, there or in the passage before; whom the story names, if it does. */
function findLast(told: Told, {passage, token}: Piece): Mention | undefined {
	const {attributions} = told.story;
	const speaks = (found: Attribution) =>
		isSubject(found) && (found.mention.passage !== passage || found.cue.from < token) && tells(told, found);
	for (const block of [passage.block, passage.block - 1]) {
		const near = attributions(block).filter(speaks);
		const last = near.filter(({cue}) => cue.from === near.at(-1)?.cue.from);
		const best = last.find(({mention}) => personOf(told, mention)) ?? last[0];
		if (best) return best.mention;
	}
	return undefined;
}
