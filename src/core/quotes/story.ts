import type {Attribution} from './attribution.ts';
import type {Capitals} from './mentions/capitals.ts';
import {type Mention, readText} from './mentions/mention.ts';
import type {Passage} from './passages/passage.ts';
import type {Person} from './person.ts';
import type {Lexicon} from './words/lexicon.ts';

/** A story as the search for speakers sees it. */
export interface Story {
	passages: Passage[];
	/** By passage. */
	mentions: Mention[][];
	/** Of a passage; most passages are never asked for. */
	attributions: (block: number) => readonly Attribution[];
	people: Map<Mention, Person>;
	/** Passages that are answers of an interview whose questions stand out by their form. */
	answers: ReadonlySet<number>;
	/** Passages that are questions of whoever wrote the story. */
	asked: ReadonlySet<number>;
	capitals: Capitals;
	lexicon: Lexicon;
	/** Names, in lower case. */
	authors: readonly string[];
}

export function isAuthor(mention: Mention, authors: readonly string[]): boolean {
	return authors.length > 0 && authors.includes(readText(mention).toLowerCase());
}
