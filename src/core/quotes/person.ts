import type {Mention} from './mentions/mention.ts';

/** Somebody or some body that the story names, under all its names. */
export interface Person {
	/** The fullest name the story gives, as written. */
	name: string;
	/** The words of that name, in lower case. */
	words: string[];
	/** Bits `male`, `female`, `givenName`, as far as the story shows them. */
	bits: number;
	/** How often by more than one word. */
	fullCount: number;
	/** Which of the story's names named them first. */
	first: number;
	mentions: Mention[];
	/** An article stands before its name: “the Trump Train”. */
	isThing: boolean;
	/** What kind of somebody the story shows, once that was asked for: `standingOf`. */
	standing: number | undefined;
}
