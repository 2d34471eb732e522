import type {Piece} from '../passages/view.ts';
import {isRomance, type Lexicon} from '../words/lexicon.ts';
import {isDash, isSign, standsAt} from '../words/token.ts';

/** “‘Mare nostrum,’ Latin for ‘our sea’”, “#NotreMer — ‘our sea’ — was everywhere”: what words mean that were said before. */
export function isGloss(lexicon: Lexicon, [piece]: readonly Piece[]): boolean {
	if (!piece) return false;
	const {passage, token} = piece;
	const {tokens} = passage;
	const before = tokens[token - 1];
	const isAside = (isDash(before) || isSign(before, '(')) && (isDash(tokens[token + 1]) || isSign(tokens[token + 1], ')'));
	if (isAside && tokens[token - 3]?.text === '#') return true;
	return lexicon.glosses.some(phrase => {
		const first = token - phrase.length;
		const last = tokens[first - 1]?.type === 'sign' ? first - 2 : first - 1;
		// « Kumo, qui signifie “nuage” en japonais »
		const isNamed = isRomance(lexicon) && tokens[last]?.isCapital === true;
		return standsAt(tokens, first, phrase) && (tokens[last]?.type === 'marked' || isNamed);
	});
}
