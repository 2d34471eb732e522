/** How a language reports speech: reporting verbs, pronouns, titles, name particles. */
export interface Speech {
	/** Reporting verbs in every form that reports: “said”, “says”, “told”. */
	verbs: readonly string[];
}
