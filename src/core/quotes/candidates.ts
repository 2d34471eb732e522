import type {Attribution} from './attributions.ts';
import type {Clues} from './clues.ts';
import {describe, describeNobody} from './features.ts';
import * as is from './is.ts';
import {type Mention, sentenceOf} from './mentions.ts';
import type {Story} from './story.ts';
import {type Piece, type View, viewOf} from './view.ts';

/** Somebody who may have spoken a piece; no mention: nobody whom the story names. */
export interface Candidate {
	mention: Mention | undefined;
	attribution: Attribution | undefined;
	/** What speaks for or against it. */
	clues: Clues;
}

const none: Clues = {patterns: [], values: []};

/** How many passages before a quotation its speaker may stand. */
const reach = 3;

/** Everybody who may have spoken a piece, with what tells them apart. `previous` spoke the piece before. */
export function findCandidates(story: Story, piece: Piece, previous: Mention | undefined): Candidate[] {
	const view = viewOf(piece);
	const candidates: Candidate[] = [];
	const {block} = piece.passage;
	for (let n = block; n >= Math.max(0, block - reach); n -= 1) {
		const mentions = story.mentions[n] ?? [];
		const near = story.attributions(n).filter(found => isNear(found, view, block - n));
		const attributions = n === block ? dropOutdone(near, story, view) : near;
		candidates.push(...attributions.map(attribution => ({mention: attribution.mention, attribution, clues: none})));
		if (n === block && attributions.some(found => isTold(found, view))) break;
		const attributed = new Set(attributions.map(({mention}) => mention));
		const isHere = (mention: Mention) => n === block && sentenceOf(mention) === view.sentence;
		const isAccording = attributions.some(({shape, mention}) => shape === 'according' && isHere(mention));
		const bare = mentions.filter(
			mention => !attributed.has(mention) && isBareNear(mention, view, block - n) && !(isAccording && isHere(mention)),
		);
		candidates.push(...bare.map(mention => ({mention, attribution: undefined, clues: none})));
	}
	if (previous && !candidates.some(({mention}) => mention === previous))
		candidates.push({mention: previous, attribution: undefined, clues: none});
	const nearest = new Map<number, number>();
	for (const candidate of candidates) describe(candidate, {view, story, previous, nearest});
	if (view.isSpoken && candidates.length) return candidates;
	candidates.push({mention: undefined, attribution: undefined, clues: describeNobody(view, candidates)});
	return candidates;
}

/** The sentence itself says whose words they are: nobody else need be looked for. */
function isTold({mention, bits, shape}: Attribution, {sentence}: View): boolean {
	return (bits & is.verb) !== 0 && (shape === 'left' || shape === 'right' || shape === 'apposition') && sentenceOf(mention) === sentence;
}

/** “Critics call for more, with Ada Ito saying ‘…’”: what the sentence says before she comes in is not about her words. */
function dropOutdone(near: Attribution[], {lexicon}: Story, {piece, sentence}: View): Attribution[] {
	const {tokens} = piece.passage;
	const isHere = ({mention}: Attribution) => sentenceOf(mention) === sentence;
	const isAlongside = ({mention, cue, bits}: Attribution) =>
		(bits & is.participle) !== 0 && cue.from < piece.token && tokens[mention.phrase - 1]?.lower === lexicon.alongside;
	const last = near.findLast(found => isAlongside(found) && isHere(found));
	return last ? near.filter(found => found.cue.from >= last.cue.from || !isHere(found)) : near;
}

/** “The letter says: ‘…’ Ada Ito read it twice.”: what a colon opens was said before it. */
function isLed({passage: {tokens}, token}: Piece): boolean {
	return tokens[token - 1]?.text === ':';
}

function isNear({mention, bits, shape}: Attribution, {sentence, piece}: View, back: number): boolean {
	if (back === 0) return Math.abs(sentenceOf(mention) - sentence) <= 4 && sentenceOf(mention) <= sentence + Number(!isLed(piece));
	if (back === 1) return shape === 'according' || (bits & (is.verb | is.softVerb)) !== 0;
	return piece.token === 0 && (shape === 'according' || (bits & is.verb) !== 0);
}

function isBareNear(mention: Mention, {sentence, piece}: View, back: number): boolean {
	const distance = sentence - sentenceOf(mention);
	if (back === 0) return distance >= -Number(!isLed(piece)) && distance <= 2;
	return back === 1 && sentenceOf(mention) >= mention.passage.sentences.length - 1;
}
