import {Block} from './block.ts';
import {LineSums, OutlineWalk} from './outline-walk.ts';
import type {Page} from './page.ts';

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

/** What may show an image (`img`, `amp-img`, or `noscript` with one in it) or what is embedded, and the line before which it stands. */
export interface FigurePlace {
	element: Element;
	line: number;
}

/** The page's lines and, for every element that has any, the range it covers. */
export interface Outline {
	lines: readonly Line[];
	images: readonly FigurePlace[];
	/** Frames, films and sound. */
	embeds: readonly FigurePlace[];
	/** Every visible element of the body, in tree order. */
	blocks: readonly Block[];
	/** What a rule may know of an element; the same object at every call. */
	block(element: Element): Block;
}

/** Walks the body once, without recursion. */
export function readOutline(page: Page): Outline {
	const sums = new LineSums();
	const {body} = page.document;
	const walk = new OutlineWalk(sums);
	if (body) walk.walk(body);
	const known = walk.blocks;
	return {
		lines: sums.lines,
		images: walk.images,
		embeds: walk.embeds,
		blocks: [...known.values()],
		block(element) {
			const block = known.get(element) ?? new Block(element, 0, sums);
			if (!known.has(element)) known.set(element, block);
			return block;
		},
	};
}
