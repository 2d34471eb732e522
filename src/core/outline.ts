import {Block} from './block.ts';
import type {Line} from './line.ts';
import {LineSums} from './line-sums.ts';
import {type FigurePlace, OutlineWalk} from './outline-walk.ts';
import type {Page} from './page.ts';

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
