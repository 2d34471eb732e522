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
	const countAlike = alikeCounter();
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

/** Counts, once for each parent, its children that are built alike. */
function alikeCounter(): (element: Element) => number {
	const counts = new Map<Element, Map<string, number>>();
	const countChildren = (parent: Element) => {
		const alike = new Map<string, number>();
		for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
			const key = describe(child);
			alike.set(key, (alike.get(key) ?? 0) + 1);
		}
		counts.set(parent, alike);
		return alike;
	};
	return element => {
		const parent = element.parentElement;
		if (!parent) return 0;
		return (counts.get(parent) ?? countChildren(parent)).get(describe(element)) ?? 0;
	};
}

const describe = (element: Element) => `${element.localName} ${element.getAttribute('class')}`;
