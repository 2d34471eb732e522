import type {Attribution} from '../attribution.ts';
import type {Candidate} from '../candidate.ts';
import type {Piece} from '../passages/view.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {has, isSign} from '../words/token.ts';
import {isToldBefore} from './is-told.ts';
import {findMain} from './main-clause.ts';
import {isBehindMarked} from './outdone.ts';

/** “While Ito called it ‘…’, Reed said”, “Ito called it ‘…’, while Reed said ‘…’”: what a clause tells of is not told again behind it. */
export function withoutLater(candidates: Candidate[], piece: Piece, story: Story): Candidate[] {
	const {passage, token} = piece;
	const {tokens, sentences} = passage;
	const sentence = tokens[token]?.sentence ?? 0;
	const {from = 0, to = 0} = sentences[sentence] ?? {};
	const isConjunction = has(tokens[from], is.conjunction);
	const isOpening = ({attribution: found, mention}: Candidate) =>
		(found?.shape === 'left' || found?.shape === 'head') && mention?.phrase === from + 1 && found.cue.from < token && has(found, is.cue);
	// “When a man at the back shouted ‘Graz,’ Reed said”
	const isInner = candidates.some(({mention, attribution}) => mention?.phrase === token + 1 && attribution?.shape === 'left');
	const isBare = ({attribution}: Candidate) => tokens.slice(attribution?.cue.to, token - 1).every(({type}) => type === 'word');
	const isClosing = (one: Candidate) => isOpening(one) && (isSign(tokens[token + 1], ',') || (isInner && isBare(one)));
	// “In a letter that Ito called ‘rude,’ Reed said it was ‘…’”
	const isLed = (one: Candidate) => (isConjunction && isOpening(one)) || (one.attribution && isToldBefore(one.attribution, piece));
	const isFollowed = tokens.slice(token + 1, to).some(({type}) => type === 'marked') && (findMain(story, passage, sentence) ?? 0) > token;
	if ((isConjunction && candidates.some(isClosing)) || (isFollowed && candidates.some(isLed)))
		return candidates.filter(({attribution}) => !attribution || attribution.cue.from < token);
	const isBefore = ({attribution: found}: Candidate) =>
		found !== undefined &&
		(isToldBefore(found, piece) || (found.shape === 'according' && found.cue.from < token && found.cue.from >= from));
	const isOfOther = ({mention, cue, shape}: Attribution) => {
		const begin = shape === 'according' ? Math.min(cue.from, mention.phrase) : mention.phrase;
		if (mention.passage !== passage || begin <= token || begin >= to) return false;
		return isBehindMarked(passage, begin) && tokens.slice(cue.to, to).some(({type}) => type === 'marked');
	};
	return candidates.some(isBefore) ? candidates.filter(({attribution}) => !attribution || !isOfOther(attribution)) : candidates;
}
