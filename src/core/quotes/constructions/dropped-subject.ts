import type {Attribution} from '../attribution.ts';
import {isOblique} from '../attributions/adjuncts.ts';
import {isInClause} from '../attributions/told-clause.ts';
import {type Mention, sentenceOf} from '../mentions/mention.ts';
import {isTopic} from '../mentions/topic.ts';
import {lacksArticles} from '../mentions/without-articles.ts';
import {findGroup} from '../naming/groups.ts';
import {isBoth} from '../naming/name-both.ts';
import {personOf} from '../naming/naming.ts';
import {isStatement} from '../passages/kind.ts';
import type {Piece} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Told} from '../told.ts';
import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {has, isSign, type Token} from '../words/token.ts';
import {findAgent, findOnly, findSubject, hasSomebody, isSomebody, opensWithAttribute, tells} from './main-subject.ts';

/** Surer than most that have a subject: nobody else is in question. */
const likelihood = 0.9;

/** “Ana Ruiz anunció un pozo. «…», lamentaron”: more than she spoke. */
const nobody: Speaker = {mention: undefined, cue: undefined, likelihood: 0.5};

/** “…”, lamentó: a verb without a subject, in languages that need none, says on what the last who spoke said, or whom the paragraph has brought in since. `previous` spoke the piece before. */
export function readDropped(told: Told, piece: Piece, previous: Mention | undefined): Speaker | undefined {
	const {attributions, lexicon} = told.story;
	const {passage} = piece;
	const reporting = findVerb(piece, lexicon);
	const verb = reporting ?? findVerbOfLine(told, piece);
	// “se mostró arrepentido: ‘…’”
	const isOfThing = ({mention}: Attribution) => reporting === undefined && !mayAct(told, mention);
	const hasSubject = (found: Attribution) => found.cue.from === verb && !isWeak(told, found) && !isOfThing(found);
	if (verb === undefined || attributions(passage.block).some(hasSubject)) return undefined;
	const token = passage.tokens[verb];
	if (!token) return undefined;
	const isPlural = lexicon.droppedPlurals.some(end => token.lower.endsWith(end));
	const agrees = (mention: Mention | undefined) => (mention && agreesWith(told, mention, token.lower) ? mention : undefined);
	const teller = findLast(told, piece);
	// “Y agregó: ‘…’”
	const near = [teller, previous].find(mention => mention?.passage === passage);
	const last =
		agrees(findAgent(told, piece)) ??
		agrees(findSubject(told, piece)) ??
		agrees(near) ??
		agrees(teller) ??
		agrees(goesOn(told, piece, previous) ? previous : undefined) ??
		agrees(findTopic(told, piece)) ??
		(reporting === undefined ? undefined : agrees(findOnly(told, piece)));
	const sentence = passage.tokens[piece.token]?.sentence ?? 0;
	const several = isPlural ? (findSeveral(told, piece) ?? findGroup(told.story, passage, {sentence, gender: 0})) : undefined;
	if (isPlural && !several) return last && personOf(told, last) ? nobody : undefined;
	const mention = several ?? last;
	if (reporting === undefined && mention && !isSomebody(told, mention) && !(mention.bits & is.role)) return undefined;
	if (!mention) return opensWithAttribute(passage, lexicon) ? nobody : undefined;
	return {mention, cue: passage.text.slice(token.start, token.end), likelihood};
}

/** „stwierdziła“: in Polish a verb in the past tells whether a woman did. */
function agreesWith(told: Told, mention: Mention, verb: string): boolean {
	const tense = lacksArticles(told.story.lexicon) ? /ł(a?)$/.exec(verb) : undefined;
	const gender = (personOf(told, mention)?.bits ?? mention.bits) & (is.male | is.female);
	return !tense || !gender || (gender & (tense[1] ? is.female : is.male)) !== 0;
}

/** In passages: how far back whoever spoke last may stand where nobody is named since. */
const longestTurn = 8;

/** Whoever spoke last stands in the passage or the one before, or nobody else is named since. */
function goesOn(told: Told, {passage}: Piece, previous: Mention | undefined): boolean {
	const {block} = passage;
	if (!previous || opensWithAttribute(passage, told.story.lexicon)) return false;
	const {block: from} = previous.passage;
	if (from >= block - 1) return true;
	if (from < block - longestTurn) return false;
	const person = personOf(told, previous);
	const isOther = (mention: Mention) => isSomebody(told, mention) && (person === undefined || personOf(told, mention) !== person);
	return !told.story.mentions
		.slice(from + 1, block + 1)
		.flat()
		.some(isOther);
}

/** “Los vecinos piden calma. «…», aseguran”: of whom the last verb before tells, if it is one of several, too. */
function findSeveral(told: Told, {passage, token}: Piece): Mention | undefined {
	const {attributions, lexicon} = told.story;
	for (const block of [passage.block, passage.block - 1]) {
		const last = attributions(block).findLast(found => isSubject(found) && (block < passage.block || found.cue.from < token));
		if (!last) continue;
		const {lower = ''} = last.mention.passage.tokens[last.cue.from] ?? {};
		const isPlural = has(last, is.verb) && lexicon.droppedPlurals.some(end => lower.endsWith(end));
		return isPlural && (last.mention.type === 'nominal' || isBoth(told.story, last.mention)) ? last.mention : undefined;
	}
	return undefined;
}

/** In tokens: “También se acordó de su padre”. */
const longestLine = 12;

/** “También habló del árbitro: «…»”: the verb of a line before a colon in which nobody stands but behind a preposition. */
function findVerbOfLine(told: Told, {passage, token}: Piece): number | undefined {
	const {tokens, sentences, block} = passage;
	const {from = 0, to = 0} = sentences[tokens[token]?.sentence ?? 0] ?? {};
	const colon = token - 1;
	if (!isSign(tokens[colon], ':') || colon - from > longestLine) return undefined;
	let verb = from;
	while (verb < colon && isSmall(tokens[verb])) verb += 1;
	const word = tokens[verb];
	// “se acordó”
	const isUnknown = word?.bits === 0 && verb > from && !word.isCapital && has(tokens[verb - 1], is.auxiliary);
	if (!word || !(word.bits & (is.cue | is.otherVerb) || isUnknown)) return undefined;
	const {mentions, lexicon} = told.story;
	const here = (mentions[block] ?? []).filter(mention => mention.from > verb && mention.to <= colon && mayAct(told, mention));
	const places = {passage, sentence: {from, to}, mentions: here, lexicon};
	return here.every(mention => isOblique(places, mention)) ? verb : undefined;
}

/** A person or a body. */
function mayAct(told: Told, mention: Mention): boolean {
	const {institutions, collectives} = told.story.lexicon;
	const {type, bits, phrase, to, passage} = mention;
	if (type === 'name' || bits & is.role || isSomebody(told, mention)) return true;
	return passage.tokens.slice(phrase, to).some(({lower}) => institutions.includes(lower) || collectives.includes(lower));
}

/** “También”, “Finalmente, se”, “Y” */
const isSmall = (token: Token | undefined) =>
	token !== undefined && (token.text === ',' || has(token, is.adverb | is.auxiliary | is.conjunction));

/** The reporting verb right after the marks, or right before them but for a colon; after them also a word that the language's list does not have. */
function findVerb(piece: Piece, lexicon: Lexicon): number | undefined {
	const {
		passage: {tokens},
		token,
	} = piece;
	const after = /^[,—–-]$/.test(tokens[token + 1]?.text ?? '') ? token + 2 : token + 1;
	const before = isSign(tokens[token - 1], ':,') ? token - 2 : token - 1;
	const isHere = (n: number) => tokens[n]?.sentence === tokens[token]?.sentence;
	const told = findToldThat(piece, lexicon);
	if (told !== undefined) return told;
	// «…», nos ha señalado
	const begin = lexicon.clitics.includes(tokens[after]?.lower ?? '') ? after + 1 : after;
	const perfect = has(tokens[begin], is.perfect) ? begin + 1 : begin;
	// «…», se limitó a decir
	const complement = [1, 2, 3].map(steps => begin + steps).find(n => lexicon.complements.includes(tokens[n]?.lower ?? '')) ?? -1;
	const verb = [complement, perfect, before].find(n => isHere(n) && has(tokens[n], is.verb));
	return verb ?? (isHere(after) && isAlone(tokens, after) && isStatement(piece) ? after : findVerbBefore(piece, lexicon));
}

/** “Recordó sus inicios y dijo que Lugo «…»”: the last one before the words, in their sentence. */
function findVerbBefore({passage: {tokens, sentences}, token}: Piece, lexicon: Lexicon): number | undefined {
	const {from = 0} = sentences[tokens[token]?.sentence ?? 0] ?? {};
	const before = tokens.slice(from, token);
	const verb = before.findLastIndex(({bits}) => (bits & is.verb) !== 0);
	return verb >= 0 && before.slice(verb).some(({lower}) => lower === lexicon.that) ? from + verb : undefined;
}

/** “Recordó sus inicios y dijo”: what stands far from a verb and is nobody is not its subject. */
function isWeak(told: Told, found: Attribution): boolean {
	const {shape, mention} = found;
	if (shape === 'left' || shape === 'right' || shape === 'head') return false;
	if (isInserted(found)) return true;
	if (isInClause(mention, told.story.lexicon)) return true;
	const isPerson = mention.type === 'name' ? isSomebody(told, mention) : mention.type !== 'nominal' || has(mention, is.role);
	return !isPerson;
}

/** “Gli aggressori erano due, continua, ‘…’”: between commas, behind a clause that has its own verb. */
function isInserted({mention, cue}: Attribution): boolean {
	const {tokens} = mention.passage;
	const isBetween = tokens[cue.from - 1]?.text === ',' && tokens[cue.to]?.text === ',';
	return isBetween && tokens.slice(mention.to, cue.from - 1).some(({bits}) => (bits & (is.auxiliary | is.otherVerb)) !== 0);
}

/** In tokens: “Dijo también el lunes que”. */
const longestTold = 5;

/** “Indicó que «…»”: a verb at the head of its sentence, but for an adverb. */
function findToldThat({passage: {tokens, sentences}, token}: Piece, lexicon: Lexicon): number | undefined {
	if (tokens[token - 1]?.lower !== lexicon.that) return undefined;
	const {from = 0} = sentences[tokens[token]?.sentence ?? 0] ?? {};
	// “…”, dijo, añadiendo que «…»
	if (has(tokens[token - 2], is.participle) && tokens[token - 3]?.text === ',') return token - 2;
	const comma = tokens.findLastIndex(({text}, n) => n > from && n < token && text === ',');
	// “Sin dar detalles, indicó que”
	const begin = comma > from && has(tokens[from], is.preposition) ? comma + 1 : from;
	const verb = begin + tokens.slice(begin, token).findLastIndex(({bits}) => (bits & is.verb) !== 0);
	return verb >= begin && verb <= begin + 1 && token - 1 - verb <= longestTold ? verb : undefined;
}

/** “«…», protesta.” */
function isAlone(tokens: readonly Token[], n: number): boolean {
	const word = tokens[n];
	if (word?.type !== 'word' || word.isCapital || word.bits & ~is.softVerb) return false;
	return tokens[n - 1]?.text === ',' && (tokens[n + 1] === undefined || isSign(tokens[n + 1], '.,;'));
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

/** In passages: how far back a subject may stand, where those between name nobody. */
const farthest = 3;

/** “O advogado do dono nega”; not “o capital dos que defendem”. */
const isSubject = ({shape, mention}: Attribution) => /^(?:left|right|apposition)$/.test(shape) || (shape === 'head' && isTopic(mention));

/** “Recordó sus comienzos y dijo que”: a thing behind a verb, but for “‘…’, dice el texto”. */
function isObject(told: Told, {shape, mention, cue}: Attribution): boolean {
	const {tokens} = mention.passage;
	const isBesideMarks = tokens.slice(Math.max(0, cue.from - 3), cue.from).some(({type}) => type === 'marked');
	const isThing = mention.type === 'nominal' && !(mention.bits & is.role) && !isSomebody(told, mention);
	return shape === 'right' && isThing && !isBesideMarks;
}

/** “Según Ana Ruiz, el alcalde confirma la obra.”: what the sentence tells, she said. */
function isSource(told: Told, {shape, bits, cue, mention}: Attribution): boolean {
	const {sentences} = mention.passage;
	const isFirst = shape === 'according' && bits === 0 && sentences[sentenceOf(mention)]?.from === cue.from;
	return isFirst && isSomebody(told, mention) && has(personOf(told, mention), is.givenName);
}

/** Who spoke last before a piece, there or in the passage before; whom the story names, if it does. */
function findLast(told: Told, {passage, token}: Piece): Mention | undefined {
	const {attributions, lexicon} = told.story;
	const isBefore = (found: Attribution) => found.mention.passage !== passage || found.cue.from < token;
	const isOwn = opensWithAttribute(passage, lexicon);
	for (const block of isOwn ? [passage.block] : [passage.block, passage.block - 1]) {
		const all = attributions(block).filter(isBefore);
		const sources = all.filter(found => isSource(told, found));
		const isWithin = ({mention}: Attribution) =>
			sources.some(source => source.mention !== mention && sentenceOf(source.mention) === sentenceOf(mention));
		const near = all.filter(
			found => sources.includes(found) || (isSubject(found) && tells(told, found) && !isWithin(found) && !isObject(told, found)),
		);
		const last = near.filter(({cue}) => cue.from === near.at(-1)?.cue.from);
		const best = last.find(({mention}) => personOf(told, mention)) ?? last[0];
		if (best) return best.mention;
	}
	return undefined;
}
