import type {Attribution} from './attributions.ts';
import type {Candidate} from './candidates.ts';
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

export function describe(candidate: Candidate, {view, story, previous, nearest}: Scene): void {
	const {mention, attribution} = candidate;
	if (!mention) return;
	const {piece, large, end, lead, outside, length} = view;
	const where = placeOf(mention, view);
	const shape = attribution?.shape ?? 'bare';
	const cue = cueOf(attribution);
	const {gap, marks, cues} = between(candidate, piece);
	const type = typeOf(mention);
	const base = `${where} ${shape} ${cue}`;
	const order = nearest.get(base) ?? 0;
	nearest.set(base, order + 1);
	const isSame = isSameAs(previous, mention, story);
	const before = mention.passage.tokens[mention.phrase - 1]?.bits ?? 0;
	const last = mention.passage.tokens[mention.to - 1];
	candidate.features = [
		base,
		`${base} ${large ? 'L' : 's'} ${end}`,
		`${base} lead ${lead} ${gap}`,
		`${where} ${cue} gap ${gap}`,
		`${where} ${shape} gap ${gap}`,
		`${where} marks ${marks}`,
		`${where} cues ${cues}`,
		`${base} cues ${cues} ${marks}`,
		`${where} ${type}`,
		`${shape} ${cue} ${type}`,
		`${where} outside ${outside} ${shape} ${cue}`,
		`${where} length ${length} ${cue}`,
		`${base} order ${Math.min(order, 3)}`,
		`${where} same ${isSame} ${outside}`,
		`${where} same ${isSame} ${shape} ${cue}`,
		`${where} first ${view.isFirst} ${outside}`,
		`${where} in ${before & is.preposition ? 'prep' : before & is.conjunction ? 'conj' : 'free'} ${shape}`,
		`${where} own ${last?.isPossessive ?? false}`,
		`${where} own ${last?.isPossessive ?? false} ${cue} ${gap}`,
		`${shape} head ${mention.isHead} ${type}`,
		`${where} head ${mention.isHead}`,
		...(view.isReported ? [`reported ${where} ${cue}`, `reported ${where} ${shape}`, `reported same ${isSame} ${where}`] : []),
		`${where} ${type} ${story.people.has(mention)} opens ${mention.from === mention.passage.sentences[sentenceOf(mention)]?.from}`,
	];
}

function isSameAs(previous: Mention | undefined, mention: Mention, {people}: Story): boolean {
	if (!previous) return false;
	return previous === mention || (people.has(previous) && people.get(previous) === people.get(mention));
}

function placeOf(mention: Mention, {piece, sentence}: View): string {
	const back = piece.passage.block - mention.passage.block;
	if (back > 0) {
		const fromEnd = mention.passage.sentences.length - 1 - sentenceOf(mention);
		if (back > 3) return 'far';
		return `block${back}${fromEnd === 0 ? 'last' : fromEnd === 1 ? 'late' : ''}`;
	}
	const distance = sentence - sentenceOf(mention);
	if (distance === 0) return mention.from > piece.token ? 'after' : 'before';
	return distance < 0 ? 'next' : `back${Math.min(distance, 3)}`;
}

function cueOf(attribution: Attribution | undefined): string {
	if (!attribution) return 'none';
	if (attribution.shape === 'according') return 'phrase';
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
function between({mention, attribution}: Candidate, {passage, token: at}: Piece): {gap: string; marks: number; cues: number} {
	const ranges = [mention, attribution?.cue].filter(range => range !== undefined);
	const here = mention?.passage === passage;
	const isAfter = here && (mention?.from ?? 0) > at;
	const to = Math.max(...ranges.map(range => range.to));
	const from = Math.min(...ranges.map(range => range.from));
	const tokens = mention?.passage.tokens ?? [];
	const span = isAfter ? tokens.slice(at + 1, from) : tokens.slice(Math.min(to, tokens.length), here ? at : tokens.length);
	const inside = tokens.slice(from, to);
	let gap = 0;
	let marks = inside.some(token => token.type === 'marked') ? 3 : 0;
	let cues = 0;
	for (const token of span) {
		if (token.type === 'word') gap += 1;
		if (token.type === 'marked') marks = Math.min(marks + 1, marks > 2 ? 5 : 2);
		if (token.bits & (is.verb | is.softVerb | is.participle)) cues = Math.min(cues + 1, 2);
	}
	const last = span.at(isAfter ? 0 : -1)?.text ?? '';
	return {gap: `${gap < 3 ? gap : gap < 6 ? 'few' : gap < 12 ? 'some' : 'many'}${/^[:;]$/.test(last) ? last : ''}`, marks, cues};
}

export function describeNobody(
	{large, end, lead, outside, length, style, isFirst, isReported}: View,
	candidates: readonly Candidate[],
): string[] {
	const best = candidates.some(({attribution, features}) => attribution && /^(?:before|after)/.test(features[0] ?? ''));
	return [
		'nobody',
		`nobody ${length}`,
		`nobody ${length} ${large ? 'L' : 's'} ${lead}`,
		`nobody ${length} ${large ? 'L' : 's'} ${end}`,
		`nobody ${outside} ${isFirst}`,
		`nobody ${lead}`,
		`nobody reported ${isReported}`,
		`nobody ${style} ${lead}`,
		`nobody ${style} ${length}`,
		`nobody ${style} cue ${best}`,
		`nobody cue ${best} ${length}`,
		`nobody cue ${best} ${outside}`,
	];
}
