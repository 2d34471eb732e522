import type {Line} from '../../line.ts';
import type {Outline} from '../../outline.ts';
import {isHeading} from '../ranking/line-features.ts';

/** Elements from a caption up to the box that it shares with its picture. */
const mostSteps = 4;
/** What holds text beside a picture: an item of what the story lists, a paragraph with a sign in it, a quotation. */
const ofText = 'figure, p, li, dd, td, th, blockquote, a';

/** “<div><img><div>The lock on Sunday</div></div>”: the element in which a picture stands over nothing but this line, or so many. No figure. */
export function findPictureBox(line: Line, outline: Outline, mostInBox = 1): Element | undefined {
	let box = line.element.parentElement;
	for (let steps = 0; box && steps < mostSteps; steps++, box = box.parentElement) {
		const {first, end, lines} = outline.block(box);
		if (end - first > mostInBox || lines.some(isHeading) || box.matches(ofText)) return undefined;
		const within = box;
		if (outline.images.some(image => image.line <= first && within.contains(image.element)))
			return box.querySelector('blockquote, q') ? undefined : box;
	}
	return undefined;
}
