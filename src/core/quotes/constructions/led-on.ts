import type {Mention} from '../mentions/mention.ts';
import type {Piece} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';

/** Nobody else is quoted there. */
const likelihood = 0.9;

/** “Ito called Reed’s plan ‘odd’:” before a block quote without marks, which goes on with what she said. */
export function readLedOn({passages}: Story, {passage}: Piece, previous: Mention | undefined): Speaker | undefined {
	const before = passages[passage.block - 1];
	const [first] = passage.marked;
	const isUnmarked = passage.kind === 'quote' && first?.from === 0 && first.isSpoken;
	const [last, colon] = before?.tokens.slice(-2) ?? [];
	const isLed = last?.type === 'marked' && colon?.text === ':';
	return isUnmarked && isLed && previous?.passage === before ? {mention: previous, cue: undefined, likelihood} : undefined;
}
