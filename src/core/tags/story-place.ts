import type {Page} from '../page.ts';

/** Where the story stands on the page, roughly: enough to tell its own lists from the site's. */
export interface Story {
	/** The element that holds most of the paragraphs. */
	root: Element;
	lastParagraph: Element;
	/** The paragraphs' words, lower case, bounded. */
	text: string;
}

/** `steps`: how far one must climb from the story to meet the element; 0 where the story's root holds it. */
export interface Place {
	side: 'before' | 'among' | 'after';
	steps: number;
}

const shortestParagraph = 80;
const mostParagraphs = 600;
const longestText = 60_000;

const found = new WeakMap<Page, Story | undefined>();

/** Looked for once per page. */
export function findStory(page: Page): Story | undefined {
	if (!found.has(page)) found.set(page, lookForStory(page));
	return found.get(page);
}

function lookForStory({document}: Page): Story | undefined {
	const weights = new Map<Element, number>();
	const paragraphs = [...document.querySelectorAll('p')]
		.slice(0, mostParagraphs)
		.filter(paragraph => (paragraph.textContent ?? '').length >= shortestParagraph);
	for (const paragraph of paragraphs) {
		const length = Math.min(600, (paragraph.textContent ?? '').length);
		const parent = paragraph.parentElement;
		for (const [element, share] of [
			[parent, 1],
			[parent?.parentElement, 0.6],
		] as const)
			if (element) weights.set(element, (weights.get(element) ?? 0) + length * share);
	}
	const root = [...weights].sort(([, one], [, other]) => other - one)[0]?.[0];
	const own = paragraphs.filter(paragraph => root?.contains(paragraph));
	const lastParagraph = own.at(-1);
	if (!root || !lastParagraph) return undefined;
	return {
		root,
		lastParagraph,
		text: own
			.map(paragraph => paragraph.textContent ?? '')
			.join(' ')
			.slice(0, longestText)
			.toLowerCase(),
	};
}

export function placeOf(element: Element, {root, lastParagraph}: Story): Place {
	let steps = 0;
	let shared: Element | null = root;
	while (shared && !shared.contains(element)) {
		shared = shared.parentElement;
		steps++;
	}
	const order = lastParagraph.compareDocumentPosition(element);
	if (order & 4) return {side: 'after', steps};
	return {side: steps === 0 && root.compareDocumentPosition(element) & 16 && hasParagraphBefore(element, root) ? 'among' : 'before', steps};
}

function hasParagraphBefore(element: Element, root: Element): boolean {
	const first = [...root.querySelectorAll('p')].find(paragraph => (paragraph.textContent ?? '').length >= shortestParagraph);
	return first !== undefined && (first.compareDocumentPosition(element) & 4) !== 0;
}
