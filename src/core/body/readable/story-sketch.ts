import type {Line} from '../../line.ts';

const mark = 'data-lede-line';
/** Readability makes paragraphs of the text that stands straight in these, and drops the element with its mark: so each line goes in as a paragraph. */
const loose = new Set('div section article main header aside'.split(' '));
/** In elements, from the body: lists in lists cost Readability the cube of their depth. What stands deeper is a paragraph at that depth. */
const deepest = 100;

/** What stands for an element of the page: its copy, or that of the nearest one round it which is not too deep. */
interface Copy {
	element: Element;
	original: Element;
	depth: number;
}

/** A document of a page's lines and of what stands round them, without what is within them but links: enough to tell the story by. */
export class StorySketch {
	readonly document: Document;
	/** As the head gives it apart from the window's title; empty where it does not. */
	readonly headline: string;
	readonly #body: Copy;
	readonly #copies = new Map<Element, Copy>();
	readonly #lines: Line[][] = [];
	readonly #owners = new Map<Element, Line[]>();

	constructor(original: Document) {
		this.document = original.implementation.createHTMLDocument(original.title);
		this.headline = original.querySelector('meta[property="og:title"]')?.getAttribute('content')?.trim() ?? '';
		this.document.body.className = original.body.className;
		this.#body = {element: this.document.body, original: original.body, depth: 0};
		this.#copies.set(original.body, this.#body);
	}

	addLine(line: Line): void {
		const {element: copy, original} = this.#copyOf(line.element);
		if (loose.has(line.element.localName) || original !== line.element) {
			const paragraph = this.document.createElement('p');
			this.#mark(paragraph, [line]);
			copy.append(paragraph);
			this.#write(line, paragraph);
			return;
		}
		const known = this.#owners.get(line.element);
		if (known) {
			known.push(line);
			copy.append(' ');
		} else {
			const lines = [line];
			this.#owners.set(line.element, lines);
			this.#mark(copy, lines);
		}
		this.#write(line, copy);
	}

	/** The lines whose marks are in what is left of the sketch. */
	findLines(content: Element | undefined): Set<Line> {
		const marked = content?.querySelectorAll(`[${mark}]`) ?? [];
		return new Set([...marked].flatMap(element => this.#lines[Number(element.getAttribute(mark))] ?? []));
	}

	#mark(copy: Element, lines: Line[]): void {
		copy.setAttribute(mark, String(this.#lines.length));
		this.#lines.push(lines);
	}

	#copyOf(element: Element): Copy {
		const missing: Element[] = [];
		let at: Element | null = element;
		for (; at && !this.#copies.has(at); at = at.parentElement) missing.push(at);
		let copy = (at && this.#copies.get(at)) ?? this.#body;
		for (const original of missing.reverse()) {
			if (copy.depth < deepest) copy = this.#copyInto(copy, original);
			this.#copies.set(original, copy);
		}
		return copy;
	}

	#copyInto(outer: Copy, original: Element): Copy {
		const element = this.document.importNode(original, false);
		for (const name of ['aria-hidden', 'hidden']) element.removeAttribute(name);
		outer.element.append(element);
		return {element, original, depth: outer.depth + 1};
	}

	#write({nodes, element, text, words, linkWords}: Line, copy: Element): void {
		if (linkWords === 0) copy.append(text);
		else if (linkWords === words) this.#writeLink(text, copy);
		else {
			for (const node of nodes) {
				const link = node.parentElement?.closest('a');
				if (link && element.contains(link)) this.#writeLink(node.textContent ?? '', copy);
				else copy.append(node.textContent ?? '');
			}
		}
	}

	#writeLink(text: string, copy: Element): void {
		const link = this.document.createElement('a');
		link.append(text);
		copy.append(link);
	}
}
