import type {Line} from './line.ts';
import type {LineSums} from './line-sums.ts';

/** Fields that ask for an e-mail address; a `name` is `data-name` in the copy. */
export const emailFields = 'input[type=email i], input[placeholder*=mail i], input[data-name*=mail i]';

/** What a rule may know of an element. Features are read when a rule asks, and once; counts are of words as `countWords` counts. */
export class Block {
	readonly element: Element;
	/** Numbers of the page's lines that the element covers: from `first` to before `end`. */
	readonly first: number;
	readonly #sums: LineSums;
	#end: number;
	#text: string | undefined;
	#asksForEmail: boolean | undefined;

	constructor(element: Element, first: number, sums: LineSums) {
		this.element = element;
		this.first = first;
		this.#end = first;
		this.#sums = sums;
	}

	get end(): number {
		return this.#end;
	}

	/** Says where the element ends, when that is known. */
	close(end: number): void {
		this.#end = end;
	}

	get words(): number {
		return this.#sum(this.#sums.words);
	}

	/** Words of full sentences that are no teasers. */
	get proseWords(): number {
		return this.#sum(this.#sums.proseWords);
	}

	/** Share of words that stand in links, 0 to 1. */
	get linkDensity(): number {
		return this.words ? this.#sum(this.#sums.linkWords) / this.words : 0;
	}

	get lines(): readonly Line[] {
		return this.#sums.lines.slice(this.first, this.#end);
	}

	/** All of its text, lines joined by a space. */
	get text(): string {
		this.#text ??= this.lines.map(line => line.text).join(' ');
		return this.#text;
	}

	/** It holds a field that asks for an e-mail address. */
	get asksForEmail(): boolean {
		this.#asksForEmail ??= this.element.querySelector(emailFields) !== null;
		return this.#asksForEmail;
	}

	#sum(sums: readonly number[]): number {
		return (sums[this.#end] ?? 0) - (sums[this.first] ?? 0);
	}
}
