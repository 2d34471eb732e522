/** Words in quotation marks inside one block; offsets in the block's text. */
export interface Marked {
	/** The words, without marks and the white space next to them. */
	start: number;
	end: number;
	/** The same with the marks. */
	from: number;
	to: number;
	/** `false`: no closing mark until the end of the block. */
	isClosed: boolean;
	/** Speech by its form, with no marks: dialogue after a dash, a transcript's turn, a block quote. */
	isSpoken: boolean;
}
