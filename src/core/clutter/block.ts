import type {Line, LineSum} from '../outline.ts';

/** Fields that ask for an e-mail address; a `name` is `data-name` in the copy. */
export const emailFields = 'input[type=email i], input[placeholder*=mail i], input[data-name*=mail i]';

/** What a rule may know of an element. Features are read when a rule asks, and once; counts are of words as `countWords` counts. */
export class Block {
	readonly element: Element;
	readonly #page: readonly Line[];
	readonly #sum: LineSum;
	#lines: readonly Line[] | undefined;
	#text: string | undefined;
	#asksForEmail: boolean | undefined;

	constructor(element: Element, page: readonly Line[], sum: LineSum) {
		this.element = element;
		this.#page = page;
		this.#sum = sum;
	}

	get words(): number {
		return this.#sum.words;
	}

	/** Words of full sentences that are no teasers. */
	get proseWords(): number {
		return this.#sum.proseWords;
	}

	/** Share of words that stand in links, 0 to 1. */
	get linkDensity(): number {
		return this.#sum.words ? this.#sum.linkWords / this.#sum.words : 0;
	}

	/** Numbers of the page's lines that the element covers: from `first` to before `end`. */
	get first(): number {
		return this.#sum.first;
	}

	get end(): number {
		return this.#sum.end;
	}

	get lines(): readonly Line[] {
		this.#lines ??= this.#page.slice(this.first, this.end);
		return this.#lines;
	}

	/** All of its text, lines joined by a space. */
	get text(): string {
		this.#text ??= this.lines.map(line => line.text).join(' ');
		return this.#text;
	}

	/** It holds a field for an e-mail address or a form to subscribe with. */
	get asksForEmail(): boolean {
		this.#asksForEmail ??= this.element.querySelector(emailFields) !== null;
		return this.#asksForEmail;
	}
}
