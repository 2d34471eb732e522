import type {Mention} from './mentions/mention.ts';

/** Who spoke a quotation, and how sure that is. */
export interface Speaker {
	/** Undefined: nobody whom the story names, or nobody at all. */
	mention: Mention | undefined;
	/** The reporting verb or phrase, as written. */
	cue: string | undefined;
	/** From 0 to 1. */
	likelihood: number;
	/** The sentence calls the words speech: they are listed, whatever they look like and whoever said them. */
	isSpeech?: true;
}
