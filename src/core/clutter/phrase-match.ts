import type {ClutterKind} from './rules/index.ts';
/** A phrase of clutter, found in a line. */
export interface PhraseMatch {
	kind: ClutterKind;
	phrase: string;
	/** The line begins with it as with a label: it is all of the line, or a colon, dash or arrow follows. */
	isLabel: boolean;
	/** It is all of the line. */
	isWhole: boolean;
}
