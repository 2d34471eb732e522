import type {Attribution} from './attribution.ts';
import type {Clues} from './clues/clues.ts';
import type {Mention} from './mentions/mention.ts';

/** Somebody who may have spoken a piece; no mention: nobody whom the story names. */
export interface Candidate {
	mention: Mention | undefined;
	attribution: Attribution | undefined;
	/** What speaks for or against it. */
	clues: Clues;
}
