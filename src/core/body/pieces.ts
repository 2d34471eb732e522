import type {Outline} from '../outline.ts';
import type {Ancestry} from './ancestry.ts';

/** The outermost element round a line that does not hold most of the story: a paragraph of it, or a box beside or between. */
export interface Piece {
	element: Element;
	/** It stands straight in the element that holds most of the story. */
	isInside: boolean;
	/** Elements beside it that are built alike, itself among them. */
	alike: number;
	images: number;
	/** Buttons, fields and forms. */
	controls: number;
	/** The number of the kind that the nearest class name speaks of; -1 where none does. */
	kind: number;
}

/** An element with this share of the story's words holds it. */
const mostOfStory = 0.6;

/** Finds the piece of any element; the same object for every element of one piece. */
export function pieceReader(
	{outline, root}: {outline: Outline; root: Element},
	storyBefore: readonly number[],
	ancestry: (element: Element) => Ancestry,
): (element: Element) => Piece {
	const all = storyBefore.at(-1) ?? 0;
	const holdsStory = (element: Element) => {
		const {first, end} = outline.block(element);
		return (storyBefore[end] ?? 0) - (storyBefore[first] ?? 0) >= mostOfStory * Math.max(1, all);
	};
	const pieces = new Map<Element, Piece>();
	const holder = findHolder(root, holdsStory);
	const toPiece = (element: Element): Piece => ({
		element,
		isInside: element.parentElement === holder,
		alike: countAlike(element),
		images: element.querySelectorAll('img, picture, video').length,
		controls: element.querySelectorAll('button, input, select, form').length,
		kind: ancestry(element).kinds.indexOf(0),
	});
	const find = (element: Element): Piece => {
		const known = pieces.get(element);
		if (known) return known;
		const outer = element.parentElement;
		const piece = !outer || element.localName === 'body' || holdsStory(outer) ? toPiece(element) : find(outer);
		pieces.set(element, piece);
		return piece;
	};
	return find;
}

/** The innermost element that holds most of the story. */
function findHolder(root: Element, holdsStory: (element: Element) => boolean): Element {
	let holder = root;
	for (let inner: Element | undefined = root; inner; inner = [...holder.children].find(holdsStory)) holder = inner;
	return holder;
}

function countAlike(element: Element): number {
	const names = element.getAttribute('class');
	let alike = 0;
	for (const other of element.parentElement?.children ?? [])
		if (other.localName === element.localName && other.getAttribute('class') === names) alike++;
	return alike;
}
