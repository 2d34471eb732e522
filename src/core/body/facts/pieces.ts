import type {Outline} from '../../outline.ts';
import type {Ancestry} from './ancestry.ts';
import {describeBuild} from './built-alike.ts';

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
	const widen = ({localName, parentElement}: Element) =>
		localName !== 'body' && parentElement && !holdsStory(parentElement) ? parentElement : undefined;
	return element => {
		const passed: Element[] = [];
		let piece: Piece | undefined;
		for (let at: Element | undefined = element; at && !piece; at = widen(at)) {
			piece = pieces.get(at);
			passed.push(at);
		}
		piece ??= toPiece(passed.at(-1) ?? element);
		for (const inner of passed) pieces.set(inner, piece);
		return piece;
	};
}

/** The innermost element that holds most of the story. */
function findHolder(root: Element, holdsStory: (element: Element) => boolean): Element {
	let holder = root;
	for (let inner: Element | undefined = root; inner; inner = [...holder.children].find(holdsStory)) holder = inner;
	return holder;
}

/** Counts, once for each parent, its children that are built alike. */
function alikeCounter(): (element: Element) => number {
	const counts = new Map<Element, ReadonlyMap<Element, number>>();
	return element => {
		const parent = element.parentElement;
		if (!parent) return 0;
		const known = counts.get(parent) ?? countChildren(parent);
		counts.set(parent, known);
		return known.get(element) ?? 0;
	};
}

function countChildren(parent: Element): Map<Element, number> {
	const children = [...parent.children];
	const builds = describeBuild(children);
	const alike = new Map<string, number>();
	for (const build of builds) alike.set(build, (alike.get(build) ?? 0) + 1);
	return new Map(children.map((child, place) => [child, alike.get(builds[place] ?? '') ?? 0]));
}
