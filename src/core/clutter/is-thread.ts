import type {Block} from '../block.ts';
import type {Outline} from '../outline.ts';

/** In the copy an `id` is a class. */
const comments = 'li[class*=comment i], dd[class*=comment i], article[class*=comment i], [class~=comment i]';
const fewest = 3;
/** Words of prose: with less above it, what is called comments may be a forum's first post. */
const shortestStory = 15;

/** Each line of a thread asks. */
const known = new WeakMap<Element, boolean>();

/** What readers wrote, one box each, below a story: on blogs all of it is often longer than the story. */
export function isThread({element, first}: Block, {lines}: Outline): boolean {
	const before = known.get(element);
	if (before !== undefined) return before;
	const isBelowStory = () => lines.slice(0, first).reduce((sum, line) => sum + (line.isProse ? line.words : 0), 0) >= shortestStory;
	const isSo = element.querySelectorAll(comments).length >= fewest && isBelowStory();
	known.set(element, isSo);
	return isSo;
}
