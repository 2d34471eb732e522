import type {Piece} from '../passages/view.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {isSign, standsAt} from '../words/token.ts';

/** “(see ‘A bridge for all’)”, “(A. Ito, 2025; see also ‘The long quay’)”: the title of something else, to be read there. */
export function isReference({references}: Lexicon, [piece]: readonly Piece[]): boolean {
	if (!piece) return false;
	const {
		passage: {tokens},
		token,
	} = piece;
	const leads = (phrase: readonly string[]) =>
		standsAt(tokens, token - phrase.length, phrase) && isSign(tokens[token - phrase.length - 1], '(;[');
	return isSign(tokens[token + 1], ')];') && references.some(leads);
}
