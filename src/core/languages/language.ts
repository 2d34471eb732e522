import type {ClutterKind} from '../clutter/rules/index.ts';

/** What one language says: phrases of clutter and words of the byline. Data only. How it reports speech is in `speech`. */
export interface Language {
	/** BCP 47 primary subtag. */
	tag: string;
	clutter: Partial<Record<ClutterKind, Phrases>>;
	/** Words before authors' names, lower case: “by”, “von”. */
	bylinePrefixes: readonly string[];
	/** Words between two authors' names, lower case: “and”, “und”. */
	and: readonly string[];
}

/** All lower case, straight apostrophes, single spaces. */
export interface Phrases {
	/** The whole of a block, or its beginning before a colon or a link: “read more”. */
	labels?: readonly string[];
	/** The beginning of a label that ends in any subject: “more on” (the harbour). */
	openings?: readonly string[];
	/** Anywhere in a short block: “sign up for our newsletter”. Each must be telling enough that no news sentence of up to 40 words holds it by chance. */
	phrases?: readonly string[];
}
