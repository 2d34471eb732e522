import type {Attribution} from '../attribution.ts';
import {isNameOrRole, sentenceOf} from '../mentions/mention.ts';
import type {Passage} from '../passages/passage.ts';
import type {Piece, View} from '../passages/view.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {isRomance, type Lexicon} from '../words/lexicon.ts';
import {has, isSign, type Token} from '../words/token.ts';
import {beginsAfter, isOuter, outerShapes} from './is-outer.ts';
import {withoutEarlier} from './main-clause.ts';
import {isSilent} from './said-at-end.ts';

/** “Critics call for more, with Ada Ito saying ‘…’”, “Reed left, and Ada Ito called it ‘…’”: what the sentence says before she comes in is not about her words. */
export function dropOutdone(all: Attribution[], story: Story, view: View): Attribution[] {
	const {lexicon} = story;
	const {piece, sentence} = view;
	const near = withoutEarlier(all, story, view);
	const isHere = ({mention}: Attribution) => sentenceOf(mention) === sentence;
	const goesOn = (found: Attribution) => isRelative(found, piece, lexicon) || isInserted(found, piece);
	const leads = (found: Attribution) => beginsClause(found, lexicon) && !isConditional(found, piece) && !isOver(found, piece);
	const last = near.findLast(found => found.cue.from < piece.token && isHere(found) && (leads(found) || goesOn(found)));
	const outdone = last ? near.filter(found => found.cue.from >= last.cue.from || !isHere(found)) : near;
	// “Ito was asked by Reed and replied: ‘…’”, “The plan was criticised by bakers and Ito who wrote: ‘…’”
	const goesOnTelling = ({shape, mention}: Attribution) => shape === 'joined' || (shape === 'left' && mention.type === 'relative');
	const isAsked = ({shape, bits, cue}: Attribution) =>
		shape === 'according' &&
		bits !== 0 &&
		near.some(other => goesOnTelling(other) && other.cue.from > cue.to && other.cue.from < piece.token);
	// “Según publica La Marea, Ada Ito dijo que ‘…’”
	const isRelayed = ({shape, cue, mention}: Attribution) =>
		shape === 'right' &&
		lexicon.asTold.includes(mention.passage.tokens[cue.from - 1]?.lower ?? '') &&
		near.some(other => other.shape === 'left' && has(other, is.verb) && other.cue.from > cue.to && other.cue.from < piece.token);
	// “‘…,’ said Ito, according to a film of it”
	const isRelaid = ({shape, bits, cue}: Attribution) =>
		shape === 'according' && bits === 0 && near.some(other => isHere(other) && isRightBehind(other, piece) && other.cue.to < cue.from);
	return outdone.filter(
		found =>
			!isRetold(found, near, {piece, lexicon}) &&
			!isAsked(found) &&
			!isRelaid(found) &&
			!isRelayed(found) &&
			!isOuter(found, near, {piece, lexicon}) &&
			!isRecalling(found, near, lexicon) &&
			!isOfSaid(found, near, lexicon) &&
			!isBeforeShouted(found, near, {piece, lexicon}),
	);
}

/** “According to the complaint, Ito wrote in a note that it was ‘…’”: in English she did; not “Ito wrote, and the roof was ‘…’”. */
function isRetold(
	{shape, bits, cue}: Attribution,
	near: readonly Attribution[],
	{piece, lexicon}: {piece: Piece; lexicon: Lexicon},
): boolean {
	const {tokens} = piece.passage;
	const isWithin = ({type, lower}: Token) => type === 'word' && !lexicon.coordinating.includes(lower);
	const tells = (other: Attribution) =>
		outerShapes.includes(other.shape) &&
		other.mention.passage === piece.passage &&
		other.mention.type !== 'relative' &&
		has(other, is.verb) &&
		other.mention.phrase > cue.to &&
		other.cue.from < piece.token &&
		tokens.slice(other.cue.to, piece.token).every(isWithin);
	const opens = tokens[cue.from - 1]?.sentence !== tokens[cue.from]?.sentence;
	return shape === 'according' && bits === 0 && opens && lexicon.namesBeforeNouns && near.some(tells);
}

/** “‘…,’ said Ito”, « “…”, a affirmé Ito » */
function isRightBehind({bits, shape, cue, mention}: Attribution, {passage, token}: Piece): boolean {
	const between = passage.tokens.slice(token + 1, cue.from);
	const isVerb = (bits & is.verb) !== 0 && (shape === 'right' || shape === 'left');
	return (
		isVerb && mention.passage === passage && cue.from > token && between.every(({text, bits: own}) => text === ',' || own & is.auxiliary)
	);
}

/** “Ito said that Reed shows ‘patience’”, “Ito said it fell because Reed used ‘cheap nails’”: what she says that he does. */
const isOfSaid = (inner: Attribution, near: readonly Attribution[], lexicon: Lexicon) =>
	lexicon.silent.length > 0 && isSilent(inner, lexicon) && near.some(outer => isSaidBy(outer, inner, lexicon));

function isSaidBy({mention, cue, bits, shape}: Attribution, {mention: inner}: Attribution, {sayings, coordinating}: Lexicon): boolean {
	const {passage} = mention;
	const {tokens} = passage;
	if (!(bits & is.verb) || !outerShapes.includes(shape) || passage !== inner.passage || inner.phrase < cue.to) return false;
	// “comments Ito made”
	if (inner.phrase === cue.to) return !sayings.includes(tokens[cue.from]?.lower ?? '');
	const before = tokens[inner.phrase - 1];
	const isWithin = has(before, is.conjunction) && !coordinating.includes(before?.lower ?? '');
	return (
		beginsAfter(tokens, cue.to, inner.phrase) ||
		(isWithin &&
			shape !== 'far' &&
			tokens.slice(cue.to, inner.phrase).every(({type, bits: between}) => type !== 'sign' && !(between & is.verb)))
	);
}

/** “Reed left when the lights went out, shouting ‘…’”: the lights do nothing to that. */
const isBeforeShouted = (found: Attribution, near: readonly Attribution[], {piece, lexicon}: {piece: Piece; lexicon: Lexicon}) =>
	lexicon.silent.length > 0 &&
	(isSilent(found, lexicon) || has(found, is.otherVerb)) &&
	near.some(
		({cue, bits, mention}) =>
			(bits & is.participle) !== 0 &&
			mention.passage === found.mention.passage &&
			mention !== found.mention &&
			cue.to === piece.token &&
			found.cue.from < cue.from,
	);

/** “Ito recalled her brother saying”: he said it; not “Ito issued a statement saying”. */
const isRecalling = ({cue, mention: {passage}}: Attribution, near: readonly Attribution[], {hearing}: Lexicon) =>
	hearing.includes(passage.tokens[cue.from]?.lower ?? '') &&
	near.some(
		({mention, cue: told, bits, shape}) =>
			(bits & is.participle) !== 0 && shape === 'left' && mention.phrase === cue.to && told.from === mention.to && isNameOrRole(mention),
	);

/** „‚…‘, so Ito, und erklärt: ‚…‘“: another verb leads to the words. */
const isOver = ({shape, cue}: Attribution, {passage: {tokens}, token}: Piece) =>
	shape === 'according' && tokens.slice(cue.to, token).some(({bits}) => bits & is.cue);

/** “and that if his son planned to go, ‘…’”: a comma ends what is told of him. */
const isConditional = ({cue, bits}: Attribution, {passage: {tokens}, token}: Piece) =>
	!(bits & is.verb) && isSign(tokens[token - 1], ',') && cue.to < token - 1;

/** “The mayor thanked Ada Ito, who called it ‘…’”: the clause goes on to the words. */
function isRelative({mention, bits, cue}: Attribution, {passage: {tokens}, token}: Piece, lexicon: Lexicon): boolean {
	if (mention.type !== 'relative' || !(bits & is.cue)) return false;
	// “hit out at trolls who called her ‘lazy’”
	const rest = tokens.slice(cue.to, token);
	const isNext = cue.from === mention.to && cue.to < token && rest.every(({type, bits: between}) => type === 'word' && !(between & is.cue));
	if (isNext && bits & is.naming && lexicon.namesBeforeNouns) return true;
	if (tokens[mention.phrase - 1]?.text !== ',') return false;
	return tokens.slice(mention.to, token).every(({text}) => text !== ',');
}

/** “If the mayor says no, warned Ada Ito, the baker, ‘nobody will eat’” */
function isInserted({mention, cue, bits, shape}: Attribution, {passage: {tokens}, token}: Piece): boolean {
	const before = has(tokens[cue.from - 1], is.perfect) ? cue.from - 2 : cue.from - 1;
	if (shape !== 'right' || !(bits & is.verb) || tokens[before]?.text !== ',' || tokens[token - 1]?.text !== ',') return false;
	return tokens.slice(mention.to, token).every(({bits: between}) => !(between & is.cue));
}

function beginsClause({mention, cue, bits, shape}: Attribution, lexicon: Lexicon): boolean {
	const {alongside, verbSecond} = lexicon;
	// « “…”, tandis que pour Ito c’est “…” »
	if (shape === 'according' && bits === 0) return isBehindMarked(mention.passage, cue.from);
	const {phrase, passage} = mention;
	const before = passage.tokens[phrase - 1];
	const isJoining = ((before?.bits ?? 0) & (is.conjunction | is.preposition)) === is.conjunction;
	if (bits & is.participle && (before?.lower === alongside || (isJoining && shape === 'left'))) return true;
	const isSubject = (bits & is.cue) !== 0 && (shape === 'left' || shape === 'apposition');
	if (!isSubject) return false;
	const begin = passage.tokens[passage.sentences[sentenceOf(mention)]?.from ?? 0];
	// „Ito nannte ihn ‚müde‘, der Wirt sprach von ‚Pech‘“
	// « Selon Ito, il est “pourri”, Ana Reed parle d'une “rumeur” »
	const isOwn = verbSecond || (isRomance(lexicon) && shape === 'left' && mention.type === 'name');
	if (isSign(before, ',;')) return (isSign(before, ',') && isConjunction(begin)) || (isOwn && isBehindMarked(passage, phrase));
	return isBehindConjunction(passage, phrase);
}

const isConjunction = (token: Token | undefined) => has(token, is.conjunction);

/** “‘…,’ while Ito”, « “…”, tandis que Ito » */
export function isBehindConjunction({tokens}: Passage, phrase: number): boolean {
	const isJoining = (n: number) => isConjunction(tokens[n]);
	const last = phrase - 1;
	const isDouble = isJoining(last - 1);
	const before = tokens[isDouble ? last - 2 : last - 1];
	return isJoining(last) && (before?.text === ',' || before?.type === 'marked');
}

/** The same where a comma alone may part them, if the sentence had words in marks before. */
export function isBehindMarked(passage: Passage, from: number): boolean {
	const {tokens, sentences} = passage;
	const {from: begin = 0} = sentences[tokens[from]?.sentence ?? 0] ?? {};
	const isParted = isSign(tokens[from - 1], ',;') || isBehindConjunction(passage, from);
	return isParted && tokens.slice(begin, from).some(({type}) => type === 'marked');
}
