import type {Attribution} from '../attribution.ts';
import type {Candidate} from '../candidate.ts';
import {type Clues, makePatterns} from '../clues/clues.ts';
import {type Mention, sentenceOf} from '../mentions/mention.ts';
import {type Piece, type View, viewSlots} from '../passages/view.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {has, type Token} from '../words/token.ts';

export interface Scene {
	view: View;
	story: Story;
	previous: Mention | undefined;
	/** How many candidates were described at each place: the nearest come first. */
	nearest: Map<number, number>;
}

/** What tells of a candidate, with how many values each slot has. */
const slots = {
	...viewSlots,
	/** `placeOf`. */
	place: 16,
	/** How the mention stands to its cue: `shapes`. */
	shape: 10,
	/** `cueOf`. */
	cue: 8,
	/** Shape and cue together. */
	said: 40,
	/** `typeOf`. */
	type: 10,
	/** `between`. */
	gap: 18,
	marks: 6,
	cues: 3,
	/** How many like it stand nearer. */
	order: 4,
	/** Whether it spoke the piece before. */
	same: 2,
	/** Before its phrase stands a preposition, a conjunction, or neither. */
	before: 3,
	/** Whether it is a possessive. */
	own: 2,
	/** Whether it ends its phrase. */
	head: 2,
	/** Whether it names somebody. */
	named: 2,
	/** Whether its sentence begins with it. */
	opens: 2,
};

/** What tells candidates apart: each pattern is weighed on its own. */
const patterns = makePatterns('who', slots, [
	'said large end',
	'place large end',
	'said cues marks',
	'place cues marks',
	'place same said',
	'place before shape',
	'own cue gap',
	'shape head type',
	'reported same place',
	'place type named opens',
]);

const shapes: Record<Attribution['shape'], number> = {
	left: 0,
	right: 1,
	apposition: 2,
	joined: 3,
	far: 4,
	head: 5,
	owner: 6,
	according: 7,
	sign: 8,
};
const bare = 9;

export function describe(candidate: Candidate, {view, story, previous, nearest}: Scene): void {
	const {mention, attribution} = candidate;
	if (!mention) return;
	const {tokens, sentences} = mention.passage;
	const place = placeOf(mention, view);
	const shape = attribution ? shapes[attribution.shape] : bare;
	const cue = attribution ? cueOf(attribution) : 7;
	const said = shape * 4 + Math.min(cue, 3);
	const like = place * slots.said + said;
	const order = nearest.get(like) ?? 0;
	nearest.set(like, order + 1);
	const before = tokens[mention.phrase - 1]?.bits ?? 0;
	const {gap, marks, cues} = between(candidate, view.piece);
	candidate.clues = {
		patterns,
		// In the order of `slots`.
		values: view.values.concat(
			place,
			shape,
			cue,
			said,
			typeOf(mention),
			gap,
			marks,
			cues,
			Math.min(order, 3),
			Number(isSameAs(previous, mention, story)),
			before & is.preposition ? 0 : before & is.conjunction ? 1 : 2,
			Number(tokens[mention.to - 1]?.isPossessive),
			Number(mention.isHead),
			Number(story.people.has(mention)),
			Number(mention.from === sentences[sentenceOf(mention)]?.from),
		),
	};
}

function isSameAs(previous: Mention | undefined, mention: Mention, {people}: Story): boolean {
	if (!previous) return false;
	return previous === mention || (people.has(previous) && people.get(previous) === people.get(mention));
}

/**
 * Where a mention stands: 0 to 3 that many sentences back; 4 after the piece, 5 in the next sentence; then one to three passages
 * back, in each near the end, the last but one sentence, or before.
 */
function placeOf(mention: Mention, {piece, sentence}: View): number {
	const back = piece.passage.block - mention.passage.block;
	const distance = sentence - sentenceOf(mention);
	if (back > 3) return 15;
	if (back > 0) return 3 * back + 3 + Math.min(mention.passage.sentences.length - 1 - sentenceOf(mention), 2);
	if (distance === 0 && mention.from > piece.token) return 4;
	return distance < 0 ? 5 : Math.min(distance, 3);
}

/** 0 to 3: a reporting verb, one that seldom reports, a participle, another verb; 4 “her answer was: ”, 5 a phrase, 6 a sign. */
function cueOf({shape, bits}: Attribution): number {
	if (shape === 'according') return 5;
	if (shape === 'sign') return 6;
	return bits & is.verb ? 0 : bits & is.softVerb ? 1 : bits & is.participle ? 2 : shape === 'owner' ? 4 : 3;
}

const types = {name: 0, nominal: 2, relative: 4, pronoun: 6};

/** Names, descriptions and relatives, each then with a role; I, it, he or she, they. */
function typeOf({type, bits}: Mention): number {
	if (type !== 'pronoun') return types[type] + (bits & is.role ? 1 : 0);
	return bits & is.self ? 6 : bits & is.it ? 7 : bits & (is.he | is.she) ? 8 : 9;
}

/** What stands between a candidate, with its cue, and the piece: words, by their sum and the sign next to the piece; other marked words; other cues. */
function between({mention, attribution}: Candidate, {passage, token: at}: Piece): {gap: number; marks: number; cues: number} {
	const tokens = mention?.passage.tokens ?? [];
	const here = mention?.passage === passage;
	const from = Math.min(mention?.from ?? 0, attribution?.cue.from ?? Infinity);
	const to = Math.max(mention?.to ?? 0, attribution?.cue.to ?? 0);
	const isAfter = here && (mention?.from ?? 0) > at;
	const first = isAfter ? at + 1 : to;
	const last = isAfter ? from : here ? at : tokens.length;
	const isWithin = countBefore(tokens, to).marks > countBefore(tokens, from).marks;
	const start = countBefore(tokens, first);
	const end = last > first ? countBefore(tokens, last) : start;
	const words = end.words - start.words;
	const cues = Math.min(end.cues - start.cues, 2);
	const marks = Math.min(end.marks - start.marks, 2) + (isWithin ? 3 : 0);
	const sign = last > first ? tokens[isAfter ? first : last - 1]?.text : undefined;
	const size = words < 3 ? words : words < 6 ? 3 : words < 12 ? 4 : 5;
	return {gap: size * 3 + (sign === ':' ? 1 : sign === ';' ? 2 : 0), marks, cues};
}

/** What stands before a token, or in all of the passage. */
function countBefore(tokens: readonly Token[], n: number): Pick<Token, 'words' | 'cues' | 'marks'> {
	const last = tokens[tokens.length - 1];
	const token = tokens[n];
	if (token || !last) return token ?? {words: 0, cues: 0, marks: 0};
	const isCue = has(last, is.cue | is.participle);
	return {
		words: last.words + Number(last.type === 'word'),
		cues: last.cues + Number(isCue),
		marks: last.marks + Number(last.type === 'marked'),
	};
}

const slotsOfNobody = {
	...viewSlots,
	/** Always 0. */
	nobody: 1,
	/** Whether the sentence names somebody who says something. */
	near: 2,
};

/** What tells that nobody said it. */
const patternsOfNobody = makePatterns('nobody', slotsOfNobody, [
	'nobody',
	'length',
	'length large lead',
	'length large end',
	'outside first',
	'lead',
	'reported',
	'style lead',
	'style length',
	'style near',
	'near length',
	'near outside',
]);

export function describeNobody({values, sentence}: View, candidates: readonly Candidate[]): Clues {
	const isNear = ({mention, attribution}: Candidate) => attribution && mention && sentenceOf(mention) === sentence;
	return {patterns: patternsOfNobody, values: [...values, 0, Number(candidates.some(isNear))]};
}
