import type {Position} from '../../article.ts';
import type {StoryBlock} from '../../text.ts';

const softHyphen = '\u00ad';

/** The same blocks without the places where a word may be broken: “Ham\u00adburg” is one word, whose name is “Hamburg”. */
export function withoutSoftHyphens(blocks: readonly StoryBlock[]): readonly StoryBlock[] {
	if (!blocks.some(({text}) => text.includes(softHyphen))) return blocks;
	return blocks.map(block => ({...block, text: block.text.replaceAll(softHyphen, '')}));
}

/** Where a position in those blocks stands in the blocks as they are written. */
export function toWritten({block, start, end}: Position, blocks: readonly StoryBlock[]): Position {
	const text = blocks[block]?.text ?? '';
	if (!text.includes(softHyphen)) return {block, start, end};
	return {block, start: skip(text, start), end: skip(text, end - 1) + 1};
}

/** Where the character stands that `before` others stand before, soft hyphens not counted. */
function skip(text: string, before: number): number {
	let at = 0;
	for (let count = 0; at < text.length; at += 1) {
		if (text.charAt(at) === softHyphen) continue;
		if (count === before) break;
		count += 1;
	}
	return at;
}
