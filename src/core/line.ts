/**
 * A line of the page: a run of inline text that a block's edge or two `<br>` end.
 * Lines stand in tree order, so every element covers a range of them.
 */
export interface Line {
	/** Its place among the lines of the page. */
	index: number;
	/** The nearest block-level element round the text. */
	element: Element;
	/** Its text nodes and single `<br>`, in tree order. */
	nodes: readonly Node[];
	/** White space collapsed; a single `<br>` is a line break. */
	text: string;
	words: number;
	/** Words that stand in links. */
	linkWords: number;
	/** Full sentences, not a label, a teaser or a list of links. */
	isProse: boolean;
}
