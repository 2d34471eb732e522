/** One block of the story's text: what `Article.text` has between blank lines. */
export interface StoryBlock {
	/** `heading`: a sub-heading; `quote`: inside a block quote; `row`: a table row. */
	kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'preformatted' | 'row';
	/** As in `Article.text`: white space collapsed, no leading or trailing space. */
	text: string;
}
