import type {Attribution} from './attribution.ts';
import * as is from './is.ts';
import {isStatement} from './kind.ts';
import type {Mention} from './mentions.ts';
import {personOf, type Told} from './naming.ts';
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
	const verb = findVerb(piece);
	if (verb === undefined || attributions(passage.block).some(({cue}) => cue.from === verb)) return undefined;
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
function findVerb(piece: Piece): number | undefined {
	const {
		passage: {tokens},
		token,
	} = piece;
	const after = /^[,—–-]$/.test(tokens[token + 1]?.text ?? '') ? token + 2 : token + 1;
	const before = tokens[token - 1]?.text === ':' ? token - 2 : token - 1;
	const isHere = (n: number) => tokens[n]?.sentence === tokens[token]?.sentence;
	const told = findToldThat(piece);
	if (told !== undefined) return told;
	// «…», ha señalado
	const perfect = (tokens[after]?.bits ?? 0) & is.perfect ? after + 1 : after;
	const verb = [perfect, before].find(n => isHere(n) && ((tokens[n]?.bits ?? 0) & is.verb) !== 0);
	return verb ?? (isHere(after) && isAlone(tokens, after) && isStatement(piece) ? after : undefined);
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
	const verb = (tokens[begin]?.bits ?? 0) & is.adverb ? begin + 1 : begin;
	return ((tokens[verb]?.bits ?? 0) & is.verb) !== 0 && token - 1 - verb <= longestTold ? verb : undefined;
}

/** “«…», protesta.” */
function isAlone(tokens: readonly Token[], n: number): boolean {
	const word = tokens[n];
	if (word?.type !== 'word' || word.isCapital || word.bits !== 0) return false;
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
	const isFor = ({phrase, to, bits}: Mention) =>
		(bits & is.givenName) !== 0 &&
		begins(phrase - 1) &&
		((passage.tokens[phrase - 1]?.bits ?? 0) & is.preposition) !== 0 &&
		passage.tokens[to]?.text === ',';
	const isSubject = (mention: Mention) => mention.to <= token && (begins(mention.phrase) || isOf(mention) || isFor(mention));
	const subject = here.findLast(mention => isSubject(mention) && isSomebody(told, mention));
	const speaks = (found: Attribution) => tells(told, found) && found.cue.from < token && found.cue.from > (subject?.from ?? token);
	return attributions(passage.block).some(speaks) ? undefined : subject;
}

/** “La alcaldesa Ana Ruiz no fue. || «…», dijo”: who began a sentence of the paragraph before, where the piece begins its own. */
function findTopic(told: Told, {passage, token}: Piece): Mention | undefined {
	const before = told.story.passages[passage.block - 1];
	const isFirst = !passage.tokens.slice(0, token).some(({type}) => type === 'marked');
	return before && isFirst && before.kind === 'paragraph' ? findSubject(told, {passage: before, token: before.tokens.length}) : undefined;
}

/** “La alternativa añade dos horas”: what adds nothing to a quotation and is neither he nor she has said nothing. */
function tells(told: Told, {bits, cue, mention}: Attribution): boolean {
	if ((bits & is.verb) === 0) return false;
	const {tokens, sentences} = mention.passage;
	const {from = 0, to = 0} = sentences[tokens[cue.from]?.sentence ?? 0] ?? {};
	const isBesideMarks = tokens.slice(from, to).some(({type}) => type === 'marked');
	return isBesideMarks || (mention.bits & (is.role | is.title | is.male | is.female)) !== 0 || personOf(told, mention) !== undefined;
}

/** A single word that is no given name, or one behind an article, may be a place. */
function isSomebody(told: Told, mention: Mention): boolean {
	const {words = [], bits = 0} = personOf(told, mention) ?? {};
	const {passage, phrase, from} = mention;
	// “La entrenadora”
	const isRoleAlone = mention.type === 'nominal' && told.story.lexicon.definite.includes(passage.tokens[phrase]?.lower ?? '');
	if (isRoleAlone && passage.tokens.slice(phrase, mention.to).some(token => isRole(token, told.story.lexicon))) return true;
	const isArticled = from === phrase + 1 && ((passage.tokens[phrase]?.bits ?? 0) & is.determiner) !== 0;
	return (bits & is.givenName) !== 0 || (words.length > 1 && !isArticled);
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
