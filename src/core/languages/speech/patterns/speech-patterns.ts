/** Where a sentence says who spoke. All are sources of regular expressions, with the group `who`, and `cue` where a word reports. */
export interface SpeechPattern {
	/** What ends right before the marks; from the beginning of its sentence. */
	before?: string;
	/** The sentence before, where the marks begin theirs. */
	previous?: string;
	/** What begins right behind the marks. */
	behind?: string;
	/** What stands inside the marks, in languages that attribute there. */
	within?: string;
}

/** How a language of which Lede knows nothing else says who spoke, in the forms that leave no doubt. */
export interface SpeechPatterns {
	patterns: readonly SpeechPattern[];
	/** Behind marks that begin their sentence: whoever spoke the last in the same paragraph goes on. */
	goesOn?: string;
	/** What is no part of a name, at its beginning or its end. */
	besides?: string;
	/** Words that are nobody. */
	nobody?: string;
	/** By which of their names people are called later. */
	calledBy?: 'first' | 'last';
}
