import {matches, readParent} from './native.ts';

/** The outermost element round this one, or itself, that stands fixed in the window. */
export function findFixed(element: Element): Element | undefined {
	let fixed: Element | undefined;
	for (let parent: Element | undefined = element; parent && !matches(parent, 'html, body'); parent = readParent(parent))
		if (getComputedStyle(parent).position === 'fixed') fixed = parent;
	return fixed;
}
