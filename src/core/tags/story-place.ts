import type {Page} from '../page.ts';

/** Where the story stands on the page, roughly: enough to tell its own lists from the site's. */
export interface Story {
	/** The element that holds most of the paragraphs. */
	root: Element;
	firstParagraph: Element;
	lastParagraph: Element;
	/** The paragraphs' words, lower case, bounded; put together when first asked for. */
	readonly text: string;
}

/** `steps`: how far one must climb from the story to meet the element; 0 where the story's root holds it. */
export interface Place {
	side: 'before' | 'among' | 'after';
	steps: number;
}

const shortestParagraph = 80;
/** A page with less in its `p` elements has its story elsewhere. In UTF-16 units. */
const shortestStory = 1000;
const mostParagraphs = 600;
const longestText = 60_000;

const found = new WeakMap<Page, Story | undefined>();

/** Looked for once per page. */
export function findStory(page: Page): Story | undefined {
	if (!found.has(page)) found.set(page, lookForStory(page));
	return found.get(page);
}

function lookForStory({document}: Page): Story | undefined {
	const marked = readTexts(document.querySelectorAll('p'));
	const texts = countText(marked) < shortestStory ? readTexts(findPlainBoxes(document)) : marked;
	const root = findRoot(texts);
	const own = [...texts.keys()].filter(paragraph => root?.contains(paragraph));
	const [firstParagraph] = own;
	const lastParagraph = own.at(-1);
	if (!root || !firstParagraph || !lastParagraph) return undefined;
	let text: string | undefined;
	const readText = () =>
		own
			.map(paragraph => texts.get(paragraph))
			.join(' ')
			.slice(0, longestText)
			.toLowerCase();
	return {
		root,
		firstParagraph,
		lastParagraph,
		get text() {
			text ??= readText();
			return text;
		},
	};
}

function readTexts(paragraphs: ArrayLike<Element>): Map<Element, string> {
	const texts = new Map<Element, string>();
	for (let index = 0; index < paragraphs.length && texts.size < mostParagraphs; index++) {
		const paragraph = paragraphs[index];
		const text = paragraph?.textContent ?? '';
		if (paragraph && text.length >= shortestParagraph && !isOfLinks(paragraph, text.length)) texts.set(paragraph, text);
	}
	return texts;
}

/** A list of tags may be a paragraph, too. */
function isOfLinks(paragraph: Element, length: number): boolean {
	const links = paragraph.getElementsByTagName('a');
	if (links.length < fewestLinks) return false;
	let linked = 0;
	for (const link of links) linked += (link.textContent ?? '').length;
	return linked > length * mostLinked;
}
const fewestLinks = 5;
const mostLinked = 0.6;

function countText(texts: ReadonlyMap<Element, string>): number {
	let sum = 0;
	for (const [element, {length}] of texts) if (sum < shortestStory && !element.closest('footer')) sum += length;
	return sum;
}

/** Some publishers write each paragraph as a `div`. */
function findPlainBoxes(document: Document): Element[] {
	const isText = (box: Element) => (box.localName === 'p' || !box.querySelector(blocks)) && !box.closest('footer');
	return [...document.querySelectorAll('p, div')].filter(isText);
}
const blocks = 'div, p, ul, ol, table, section, article, form, h1, h2, h3';

/** The element with the most text in its own paragraphs; those of its children count a little less. */
function findRoot(texts: ReadonlyMap<Element, string>): Element | undefined {
	const weights = new Map<Element, number>();
	let best: Element | undefined;
	let most = 0;
	const weigh = (element: Element | null | undefined, weight: number) => {
		if (!element) return;
		const sum = (weights.get(element) ?? 0) + weight;
		weights.set(element, sum);
		if (sum > most) [best, most] = [element, sum];
	};
	for (const [paragraph, {length}] of texts) {
		weigh(paragraph.parentElement, Math.min(600, length));
		weigh(paragraph.parentElement?.parentElement, Math.min(600, length) * 0.6);
	}
	return best;
}

export function placeOf(element: Element, {root, firstParagraph, lastParagraph}: Story): Place {
	let steps = 0;
	let shared: Element | null = root;
	while (shared && !shared.contains(element)) {
		shared = shared.parentElement;
		steps++;
	}
	if (lastParagraph.compareDocumentPosition(element) & 4) return {side: 'after', steps};
	const isInside = steps === 0 && element !== root;
	return {side: isInside && firstParagraph.compareDocumentPosition(element) & 4 ? 'among' : 'before', steps};
}
