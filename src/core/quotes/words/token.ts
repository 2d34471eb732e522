/** A word, a sign, or a whole run of marked words, which counts as one token. */
export interface Token {
	start: number;
	end: number;
	/** As written, without a possessive ending. */
	text: string;
	/** In lower case, without a shortened verb (“he’s” → “he”). */
	lower: string;
	/** Bits of `is`. */
	bits: number;
	type: 'word' | 'sign' | 'marked';
	isCapital: boolean;
	/** “Clinton’s”. */
	isPossessive: boolean;
	/** Index in the passage's `marked`, for marked words only. */
	marked: number;
	/** Index in the passage's `sentences`. */
	sentence: number;
	/** How many words, reporting verbs and runs of marked words stand before it in the passage. */
	words: number;
	cues: number;
	marks: number;
}

/** Without a regular expression: each costs a page just loaded a hundredth of a millisecond. */
export function isSign(token: Token | undefined, signs: string): boolean {
	return token?.type === 'sign' && signs.includes(token.text);
}

/** Whether a token, or whom it names, is any of what the bits of `is` say; what is missing is nothing. */
export const has = (item: {bits: number} | undefined, bits: number): boolean => ((item?.bits ?? 0) & bits) !== 0;

/** Whether a phrase stands at token `from`, word by word in lower case. */
export function standsAt(tokens: readonly Token[], from: number, phrase: readonly string[]): boolean {
	for (let n = 0; n < phrase.length; n += 1) if (tokens[from + n]?.lower !== phrase[n]) return false;
	return from >= 0;
}

export const isDash = (token: Token | undefined) => isSign(token, '—–―-');

/** A range of tokens, `to` not included. */
export interface Range {
	from: number;
	to: number;
}
