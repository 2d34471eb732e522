import type {Attribution} from './attribution.ts';
import * as is from './is.ts';
import type {Piece} from './view.ts';

/** “…,” said Ito; “…,” Ito said; “…,” Ito, the mayor, said: right after the words in marks. */
export function isToldAfter({mention: {phrase, passage}, cue, bits, shape}: Attribution, piece: Piece): boolean {
	if (!(bits & is.verb) || passage !== piece.passage) return false;
	const begin = piece.passage.tokens[piece.token + 1]?.type === 'sign' ? piece.token + 2 : piece.token + 1;
	if (shape === 'right') return cue.from === begin;
	return (shape === 'left' || shape === 'apposition') && phrase === begin && cue.from > begin;
}
