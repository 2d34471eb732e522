import type {Removal} from '../article.ts';
import type {Outline} from '../outline.ts';
import type {Page} from '../page.ts';
import type {Finding} from './finding.ts';

/** Characters of an excerpt: enough to know a box with two prompts by either. */
const longest = 300;

/** What went, as plain data: in page order, pieces without any words left out. */
export function toRemovals(findings: readonly Finding[], {document, isInPlace}: Page, outline: Outline): Removal[] {
	const elements = document.querySelectorAll('*');
	const removals: Removal[] = [];
	for (const {element, first, end, kind, evidence} of findings) {
		const excerpt = outline.lines
			.slice(first, end)
			.map(line => line.text)
			.join(' ');
		if (!excerpt) continue;
		const id = isInPlace ? String(indexOf(element, elements)) : `unfolded-${removals.length}`;
		removals.push({id, kind, evidence, excerpt: shorten(excerpt)});
	}
	return removals;
}

const shorten = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text);

/** By halves: a list of elements makes an object for each one that it is asked for, and a page has thousands. */
function indexOf(element: Element, elements: NodeListOf<Element>): number {
	let [low, high] = [0, elements.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const isLater = ((elements[middle]?.compareDocumentPosition(element) ?? 0) & following) !== 0;
		if (isLater) low = middle + 1;
		else high = middle;
	}
	return low;
}

const following = 4;
