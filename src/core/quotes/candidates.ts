import type {Attribution} from './attributions.ts';
import {is} from './lexicon.ts';
import type {Mention} from './mentions.ts';
import type {Passage, Token} from './passage.ts';
import type {Story} from './story.ts';

/** One run of marked words in one passage. */
export interface Piece {
	passage: Passage;
	/** Index of its token. */
	token: number;
}

/** Somebody who may have spoken a piece; no mention: nobody whom the story names. */
export interface Candidate {
	mention: Mention | undefined;
	attribution: Attribution | undefined;
	/** What speaks for or against it: keys of the weights. */
	features: string[];
}

/** How many passages before a quotation its speaker may stand. */
const reach = 3;

/** Everybody who may have spoken a piece, with what tells them apart. `previous` spoke the piece before. */
export function findCandidates(story: Story, piece: Piece, previous: Mention | undefined): Candidate[] {
	const view = viewOf(piece);
	const candidates: Candidate[] = [];
	const {block} = piece.passage;
	for (let n = block; n >= Math.max(0, block - reach); n -= 1) {
		const mentions = story.mentions[n] ?? [];
		const attributions = (story.attributions[n] ?? []).filter(found => isNear(found, view, block - n));
		const attributed = new Set(attributions.map(({mention}) => mention));
		const bare = mentions.filter(mention => !attributed.has(mention) && isBareNear(mention, view, block - n));
		for (const attribution of attributions) candidates.push({mention: attribution.mention, attribution, features: []});
		for (const mention of bare) candidates.push({mention, attribution: undefined, features: []});
	}
	const nearest = new Map<string, number>();
	for (const candidate of candidates) describe(candidate, {view, story, previous, nearest});
	candidates.push({mention: undefined, attribution: undefined, features: describeNobody(view, candidates)});
	return candidates;
}

/** A piece and what stands around it, read once for all candidates. */
interface View {
	piece: Piece;
	sentence: number;
	/** Begins large. */
	large: boolean;
	/** How the words end: `comma`, `stop` or `open`. */
	end: string;
	/** What stands right before: `start`, a sign, `that`, `cue`, `article` or `word`. */
	lead: string;
	/** `none` when the sentence holds nothing but marked words. */
	outside: string;
	length: string;
	isFirst: boolean;
}

function viewOf(piece: Piece): View {
	const {passage, token: at} = piece;
	const token = passage.tokens[at];
	const marked = passage.marked[token?.marked ?? -1];
	const words = passage.text.slice(marked?.start, marked?.end);
	const sentence = passage.sentences[token?.sentence ?? 0] ?? {from: 0, to: 0};
	const others = passage.tokens.slice(sentence.from, sentence.to).filter(({type}) => type === 'word').length;
	const last = words.at(-1) ?? '';
	const next = passage.tokens[at + 1]?.text ?? '';
	const count = words.split(/\s+/, 9).length;
	return {
		piece,
		sentence: token?.sentence ?? 0,
		large: /^[^\p{L}]{0,3}\p{Lu}/u.test(words),
		end: last === ',' || next === ',' ? 'comma' : /[.!?…]/.test(last) || (/[.!?]/.test(next) && next.length === 1) ? 'stop' : 'open',
		lead: at === sentence.from ? 'start' : leadOf(passage.tokens[at - 1]),
		outside: others === 0 ? 'none' : others < 8 ? 'few' : 'many',
		length: count < 2 ? '1' : count < 4 ? '2' : count < 9 ? '4' : '9',
		isFirst: at === 0,
	};
}

function leadOf(token: Token | undefined): string {
	if (token?.type === 'marked') return 'marked';
	if (token?.type === 'sign') return /[,:(—–-]/.test(token.text) ? token.text.replace(/[–-]/, '—') : 'sign';
	const bits = token?.bits ?? 0;
	if (bits & (is.verb | is.softVerb | is.participle)) return 'cue';
	if (bits & is.determiner) return 'article';
	if (bits & is.conjunction) return 'that';
	return bits & is.auxiliary ? 'aux' : bits & is.preposition ? 'prep' : 'word';
}

function isNear({mention, bits, shape}: Attribution, {sentence, piece}: View, back: number): boolean {
	if (back === 0) return Math.abs(sentenceOf(mention) - sentence) <= 4 && sentenceOf(mention) <= sentence + 1;
	if (back === 1) return shape === 'according' || (bits & (is.verb | is.softVerb)) !== 0;
	return piece.token === 0 && (shape === 'according' || (bits & is.verb) !== 0);
}

function isBareNear(mention: Mention, {sentence}: View, back: number): boolean {
	const distance = sentence - sentenceOf(mention);
	if (back === 0) return distance >= -1 && distance <= 2;
	return back === 1 && sentenceOf(mention) >= mention.passage.sentences.length - 1;
}

export function sentenceOf({passage, from}: Mention): number {
	return passage.tokens[from]?.sentence ?? 0;
}

interface Scene {
	view: View;
	story: Story;
	previous: Mention | undefined;
	/** How many candidates were described at each place: the nearest come first. */
	nearest: Map<string, number>;
}

function describe(candidate: Candidate, {view, story, previous, nearest}: Scene): void {
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
	const isSame =
		previous !== undefined &&
		(previous === mention || (story.people.get(previous) !== undefined && story.people.get(previous) === story.people.get(mention)));
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
		`${where} ${type} ${story.people.has(mention)} opens ${mention.from === mention.passage.sentences[sentenceOf(mention)]?.from}`,
	];
}

function placeOf(mention: Mention, {piece, sentence}: View): string {
	const back = piece.passage.block - mention.passage.block;
	if (back > 0) {
		const fromEnd = mention.passage.sentences.length - 1 - sentenceOf(mention);
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

function describeNobody({large, end, lead, outside, length, isFirst}: View, candidates: readonly Candidate[]): string[] {
	const best = candidates.some(({attribution, features}) => attribution && /^(?:before|after)/.test(features[0] ?? ''));
	return [
		'nobody',
		`nobody ${length}`,
		`nobody ${length} ${large ? 'L' : 's'} ${lead}`,
		`nobody ${length} ${large ? 'L' : 's'} ${end}`,
		`nobody ${outside} ${isFirst}`,
		`nobody ${lead}`,
		`nobody cue ${best} ${length}`,
		`nobody cue ${best} ${outside}`,
	];
}
