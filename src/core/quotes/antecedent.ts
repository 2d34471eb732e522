import type {Clues} from './clues/clues.ts';
import type {Mention} from './mentions/mention.ts';
import type {Person} from './person.ts';

/** Somebody a pronoun may stand for, with what speaks for it. */
export interface Antecedent {
	/** The last mention before the pronoun. */
	mention: Mention;
	person: Person | undefined;
	/** `standingOf`; 0 for a description. */
	standing: number;
	clues: Clues;
}

/** Who may be meant, and whom the pronoun before meant. */
export interface Antecedents {
	antecedents: readonly Antecedent[];
	last: Antecedent | undefined;
}
