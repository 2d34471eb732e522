import type {Attribution} from './attributions.ts';
import type {Candidate} from './candidates.ts';
import {type Clues, makePatterns} from './clues.ts';
import {is} from './lexicon.ts';
import {type Mention, sentenceOf} from './mentions.ts';
import type {Story} from './story.ts';
import type {Piece, View} from './view.ts';

export interface Scene {
	view: View;
	story: Story;
	previous: Mention | undefined;
	/** How many candidates were described at each place: the nearest come first. */
	nearest: Map<string, number>;
}

/** What tells candidates apart: each pattern is weighed on its own. */
const patterns = makePatterns('who', [
	'place shape cue',
	'place shape cue large end',
	'place shape cue lead gap',
	'place cue gap',
	'place shape gap',
	'place marks',
	'place cues',
	'place shape cue cues marks',
	'place type',
	'shape cue type',
	'place outside shape cue',
	'place length cue',
	'place shape cue order',
	'place same outside',
	'place same shape cue',
	'place first outside',
	'place before shape',
	'place own',
	'place own cue gap',
	'shape head type',
	'place head',
	'reported place cue',
	'reported place shape',
	'reported same place',
	'place type named opens',
]);

export function describe(candidate: Candidate, {view, story, previous, nearest}: Scene): void {
	const {mention, attribution} = candidate;
	if (!mention) return;
	const {tokens, sentences} = mention.passage;
	const place = placeOf(mention, view);
	const shape = attribution?.shape ?? 'bare';
	const cue = cueOf(attribution);
	const base = `${place} ${shape} ${cue}`;
	const order = nearest.get(base) ?? 0;
	nearest.set(base, order + 1);
	const before = tokens[mention.phrase - 1]?.bits ?? 0;
	const {large, end, lead, outside, length, reported, first} = view.slots;
	const {gap, marks, cues} = between(candidate, view.piece);
	// One by one: an object spread from others is slow to make and to read.
	const values = {
		large,
		end,
		lead,
		outside,
		length,
		reported,
		first,
		gap,
		marks,
		cues,
		place,
		shape,
		cue,
		type: typeOf(mention),
		order: `${Math.min(order, 3)}`,
		same: `${isSameAs(previous, mention, story)}`,
		before: before & is.preposition ? 'prep' : before & is.conjunction ? 'conj' : 'free',
		own: `${tokens[mention.to - 1]?.isPossessive}`,
		head: `${mention.isHead}`,
		named: `${story.people.has(mention)}`,
		opens: `${mention.from === sentences[sentenceOf(mention)]?.from}`,
	};
	candidate.clues = {patterns, values};
}

function isSameAs(previous: Mention | undefined, mention: Mention, {people}: Story): boolean {
	if (!previous) return false;
	return previous === mention || (people.has(previous) && people.get(previous) === people.get(mention));
}

const places = {
	same: ['before', 'back1', 'back2', 'back3'],
	earlier: [
		['block1last', 'block1late', 'block1'],
		['block2last', 'block2late', 'block2'],
		['block3last', 'block3late', 'block3'],
	],
};

/** Where a mention stands: in the sentence, some sentences or some passages back, near the end of those or not. */
function placeOf(mention: Mention, {piece, sentence}: View): string {
	const back = piece.passage.block - mention.passage.block;
	const fromEnd = mention.passage.sentences.length - 1 - sentenceOf(mention);
	if (back > 0) return places.earlier[back - 1]?.[Math.min(fromEnd, 2)] ?? 'far';
	const distance = sentence - sentenceOf(mention);
	if (distance === 0 && mention.from > piece.token) return 'after';
	return distance < 0 ? 'next' : (places.same[Math.min(distance, 3)] ?? 'far');
}

function cueOf(attribution: Attribution | undefined): string {
	if (!attribution) return 'none';
	if (attribution.shape === 'according') return 'phrase';
	if (attribution.shape === 'sign') return 'sign';
	const {bits} = attribution;
	return bits & is.verb
		? 'verb'
		: bits & is.softVerb
			? 'soft'
			: bits & is.participle
				? 'part'
				: attribution.shape === 'owner'
					? 'owner'
					: 'other';
}

function typeOf(mention: Mention): string {
	if (mention.type !== 'pronoun') return mention.type + (mention.bits & is.role ? 'Role' : '');
	return mention.bits & is.self ? 'self' : mention.bits & is.it ? 'it' : mention.bits & (is.he | is.she) ? 'he' : 'they';
}

/** What stands between a candidate, with its cue, and the piece: words, other marked words, other cues. */
function between({mention, attribution}: Candidate, {passage, token: at}: Piece): {gap: string; marks: string; cues: string} {
	const tokens = mention?.passage.tokens ?? [];
	const here = mention?.passage === passage;
	const from = Math.min(mention?.from ?? 0, attribution?.cue.from ?? Infinity);
	const to = Math.max(mention?.to ?? 0, attribution?.cue.to ?? 0);
	const isAfter = here && (mention?.from ?? 0) > at;
	const [first, last] = isAfter ? [at + 1, from] : [to, here ? at : tokens.length];
	let marks = 0;
	for (let n = from; n < to; n += 1) if (tokens[n]?.type === 'marked') marks = 3;
	let gap = 0;
	let cues = 0;
	for (let n = first; n < last; n += 1) {
		const token = tokens[n];
		if (token?.type === 'word') gap += 1;
		if (token?.type === 'marked') marks = Math.min(marks + 1, marks > 2 ? 5 : 2);
		if ((token?.bits ?? 0) & (is.verb | is.softVerb | is.participle)) cues = Math.min(cues + 1, 2);
	}
	const sign = last > first ? tokens[isAfter ? first : last - 1]?.text : undefined;
	const size = gap < 3 ? `${gap}` : gap < 6 ? 'few' : gap < 12 ? 'some' : 'many';
	return {gap: sign === ':' || sign === ';' ? size + sign : size, marks: `${marks}`, cues: `${cues}`};
}

/** What tells that nobody said it. */
const patternsOfNobody = makePatterns('nobody', [
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

export function describeNobody({slots, sentence}: View, candidates: readonly Candidate[]): Clues {
	const isNear = ({mention, attribution}: Candidate) => attribution && mention && sentenceOf(mention) === sentence;
	return {patterns: patternsOfNobody, values: {...slots, nobody: 'nobody', near: `${candidates.some(isNear)}`}};
}
