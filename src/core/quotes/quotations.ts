import type {Piece} from './candidates.ts';
import type {Passage} from './passage.ts';

/** Marked words that belong together: one run, or the paragraphs of a long quotation, each opened again and closed once. */
export function joinPieces(passages: readonly Passage[]): Piece[][] {
	const quotations: Piece[][] = [];
	let open: Piece[] | undefined;
	for (const passage of passages) {
		for (const [token, {type, marked}] of passage.tokens.entries()) {
			if (type !== 'marked') continue;
			const piece = {passage, token};
			const goesOn = token === 0 && open?.at(-1)?.passage.block === passage.block - 1;
			if (open && goesOn) open.push(piece);
			else quotations.push([piece]);
			open = passage.marked[marked]?.isClosed ? undefined : quotations.at(-1);
		}
	}
	return quotations;
}
