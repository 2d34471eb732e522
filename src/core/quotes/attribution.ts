import type {Mention} from './mentions/mention.ts';
import type {Range} from './words/token.ts';

/** How a mention stands to a cue: `left` “she said”, `right` “said she”, `apposition` “Ito, the mayor, said”, `joined` “she rose and said”, `far` other subjects of the sentence, `according` “according to her”, “called so by her”, `head` “a friend of hers said”, `owner` “her answer was: ”, `sign` “Ito: …” and “… — Ito”. */
export type Shape = 'left' | 'right' | 'apposition' | 'joined' | 'far' | 'according' | 'head' | 'owner' | 'sign';

/** A cue and one who may have spoken there. */
export interface Attribution {
	mention: Mention;
	cue: Range;
	/** Bits of the cue's word. */
	bits: number;
	shape: Shape;
}
