import {Block} from './clutter/block.ts';
import type {Page} from './page.ts';

/**
 * A line of the page: a run of inline text that a block's edge or two `<br>` end.
 * Lines stand in tree order, so every element covers a range of them.
 */
export interface Line {
	/** Its place among the lines of the page. */
	index: number;
	/** The nearest block-level element round the text. */
	element: Element;
	/** Its text nodes and single `<br>`, in tree order. */
	nodes: readonly Node[];
	/** White space collapsed; a single `<br>` is a line break. */
	text: string;
	words: number;
	/** Words that stand in links. */
	linkWords: number;
	/** Full sentences, not a label, a teaser or a list of links. */
	isProse: boolean;
}

/** What may show an image (`img`, `amp-img`, or `noscript` with one in it) and the line before which it stands. */
export interface ImagePlace {
	element: Element;
	line: number;
}

/** The page's lines and, for every element that has any, the range it covers. */
export interface Outline {
	lines: readonly Line[];
	images: readonly ImagePlace[];
	/** Every visible element of the body, in tree order. */
	elements: readonly Element[];
	/** What a rule may know of an element; the same object at every call. */
	block(element: Element): Block;
}

const skipped = new Set(
	'script style noscript template svg canvas object embed iframe audio video select textarea math head dialog'.split(' '),
);
const inline = new Set(
	(
		'a abbr acronym b bdi bdo big br button cite code data del dfn em font i img input ins kbd label mark meter ' +
		'nobr output picture progress q rp rt ruby s samp small source span strike strong sub sup time tt u var wbr'
	).split(' '),
);

/** Elements that are laid out within a line. */
export const isInline = (element: Element): boolean => inline.has(element.localName);

const isSkipped = (element: Element) => skipped.has(element.localName) || isHidden(element);

function isHidden(element: Element): boolean {
	if (element.hasAttribute('hidden')) return true;
	const style = element.getAttribute('style');
	return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

function mayShowImage(element: Element): boolean {
	if (element.localName === 'noscript') return element.querySelector('img') !== null || /<img\s/i.test(element.textContent);
	return (element.localName === 'img' || element.localName === 'amp-img') && !isHidden(element);
}

/** Walks the body once, without recursion. */
export function readOutline(page: Page): Outline {
	const walk = new OutlineWalk();
	if (page.document.body) walk.walk(page.document.body);
	const {lines, images, ranges} = walk;
	const sums = new LineSums(lines);
	const blocks = new Map<Element, Block>();
	const nowhere: Range = {first: 0, end: 0};
	return {
		lines,
		images,
		elements: [...ranges.keys()],
		block(element) {
			const known = blocks.get(element);
			if (known) return known;
			const block = new Block(element, lines, sums.over(ranges.get(element) ?? nowhere));
			blocks.set(element, block);
			return block;
		},
	};
}

/** Numbers of lines: from `first` to before `end`. */
interface Range {
	first: number;
	end: number;
}

/** What a range of lines adds up to. */
export interface LineSum extends Range {
	words: number;
	linkWords: number;
	proseWords: number;
}

class LineSums {
	readonly #words = [0];
	readonly #linkWords = [0];
	readonly #proseWords = [0];

	constructor(lines: readonly Line[]) {
		for (const [index, line] of lines.entries()) {
			this.#words.push((this.#words[index] ?? 0) + line.words);
			this.#linkWords.push((this.#linkWords[index] ?? 0) + line.linkWords);
			this.#proseWords.push((this.#proseWords[index] ?? 0) + (line.isProse ? line.words : 0));
		}
	}

	over({first, end}: Range): LineSum {
		const sum = (sums: number[]) => (sums[end] ?? 0) - (sums[first] ?? 0);
		return {first, end, words: sum(this.#words), linkWords: sum(this.#linkWords), proseWords: sum(this.#proseWords)};
	}
}

class OutlineWalk {
	readonly lines: Line[] = [];
	readonly images: ImagePlace[] = [];
	readonly ranges = new Map<Element, Range>();
	/** Open elements, and of those the block-level ones. */
	readonly #open: Element[] = [];
	readonly #blocks: Element[] = [];
	#nodes: Node[] = [];
	#text = '';
	#linkText = '';
	#owner: Element | undefined;
	#links = 0;
	#breaks = 0;

	walk(root: Element): void {
		let node: Node | null = root;
		while (node) {
			const isOpen = this.#enter(node);
			if (isOpen && node.firstChild) {
				node = node.firstChild;
				continue;
			}
			if (isOpen) this.#leave();
			while (node && node !== root && !node.nextSibling) {
				node = node.parentNode;
				this.#leave();
			}
			node = !node || node === root ? null : node.nextSibling;
		}
		this.#endLine();
	}

	/** Whether the node is an element whose children are to be walked. */
	#enter(node: Node): boolean {
		if (node.nodeType === 3) this.#addText(node as Text);
		if (node.nodeType !== 1) return false;
		const element = node as Element;
		if (element.localName === 'br') this.#addBreak(element);
		if (mayShowImage(element)) this.images.push({element, line: this.lines.length});
		if (element.localName === 'br' || isSkipped(element)) return false;
		if (!isInline(element)) {
			this.#endLine();
			this.#blocks.push(element);
		}
		if (element.localName === 'a') this.#links++;
		this.#open.push(element);
		this.ranges.set(element, {first: this.lines.length, end: this.lines.length});
		return true;
	}

	#leave(): void {
		const element = this.#open.pop();
		if (!element) return;
		const isOpenLine = isInline(element) && this.#owner !== undefined;
		if (!isInline(element)) {
			this.#endLine();
			this.#blocks.pop();
		}
		if (element.localName === 'a') this.#links--;
		const range = this.ranges.get(element);
		if (range) range.end = this.lines.length + (isOpenLine ? 1 : 0);
	}

	#addText(node: Text): void {
		const words = node.data.replace(/[\s\u200b\ufeff]+/g, ' ');
		if (!words) return;
		this.#text += words;
		this.#nodes.push(node);
		if (this.#links > 0) this.#linkText += ` ${words}`;
		if (words === ' ') return;
		this.#breaks = 0;
		this.#owner ??= this.#blocks.at(-1);
	}

	#addBreak(element: Element): void {
		this.#text += '\n';
		this.#nodes.push(element);
		if (++this.#breaks > 1) this.#endLine();
	}

	#endLine(): void {
		const element = this.#owner;
		const text = collapse(this.#text);
		if (text && element) {
			const words = countWords(text);
			const linkWords = Math.min(words, countWords(this.#linkText));
			this.lines.push({
				index: this.lines.length,
				element,
				nodes: this.#nodes,
				text,
				words,
				linkWords,
				isProse: isProse(text, words, linkWords),
			});
		}
		this.#nodes = [];
		this.#text = this.#linkText = '';
		this.#owner = undefined;
		this.#breaks = 0;
	}
}

const collapse = (text: string) =>
	text
		.replace(/ *\n[ \n]*/g, '\n')
		.replace(/ {2,}/g, ' ')
		.trim();

/** Words of a text; where no spaces part words, three characters count as two words. */
export function countWords(text: string): number {
	const words = text.match(/\S+/g)?.length ?? 0;
	if (text.length <= words * 12) return words;
	const characters = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
	return words + Math.round((characters * 2) / 3);
}

const isProse = (text: string, words: number, linkWords: number) =>
	words >= 12 && linkWords < words * 0.5 && /[.!?…:;。！？؟][”"’'»“)\]]*(?:\s|$)|[。！？]/.test(text);
