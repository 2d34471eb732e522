import type {Block} from '../block.ts';

/** What one kind of clutter looks like. The words it uses are with the languages. */
export interface ClutterRule {
	/** Elements whose markup says what they are. */
	selectors?: readonly string[];
	/**
	 * What class names and ids say, one space between: `read-more` is also `readMore` and `readmore`, `teaser*` only begins a word.
	 * A name is never proof by itself: `looksLike` has the last word.
	 */
	names?: string;
	/** Whether an element that markup, name or phrase points at really is such a piece. What holds the story is never asked about. */
	looksLike(block: Block): boolean;
}
