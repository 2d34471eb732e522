import {toSignature} from './piece.ts';
import {isOnTarget} from './targets.ts';

/** What the user wants to see of a page although it is clutter. */
export class Exceptions {
	readonly #document: Document;
	/** Ids of what they have put back in this page. */
	readonly #putBack = new Set<string>();
	/** Signatures of what they keep on this site. */
	readonly #kept = new Set<string>();
	/** The name of the part of the page that they have gone to. */
	#target = '';

	constructor(document: Document) {
		this.#document = document;
	}

	get putBackIds(): string[] {
		return [...this.#putBack];
	}

	/** Gives whether there is any to keep. */
	keep(signatures: Iterable<string>): boolean {
		for (const signature of signatures) this.#kept.add(signature);
		return this.#kept.size > 0;
	}

	unkeep(signature: string): void {
		this.#kept.delete(signature);
	}

	putBack(id: string): void {
		this.#putBack.add(id);
	}

	goTo(name: string): void {
		this.#target = name;
	}

	/** The user wants to see this piece no more. */
	drop(id: string, piece: Element): void {
		this.#putBack.delete(id);
		if (this.isOnTarget(piece)) this.#target = '';
	}

	/** What was put back is forgotten. */
	clear(): void {
		this.#putBack.clear();
	}

	isKept(piece: Element): boolean {
		return this.#kept.size > 0 && this.#kept.has(toSignature(piece));
	}

	isOnTarget(piece: Element): boolean {
		return this.#target !== '' && isOnTarget(piece, this.#target, this.#document);
	}

	has(id: string, piece: Element): boolean {
		return this.#putBack.has(id) || this.isKept(piece) || this.isOnTarget(piece);
	}
}
