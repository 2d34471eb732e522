import type {PhraseMatch} from './phrases.ts';
import type {ClutterKind} from './rules/index.ts';

/** Labels are looked for no further than this into a line, in characters. */
const longestLabel = 60;
const edges = /^[\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u2bff\u3000-\u303f]+|[\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u2bff\u3000-\u303f]+$/g;
const separator = /\s?(?:[:：|»›→>–—\-\]】]|\s\d)/g;

interface Head {
	line: number;
	isWhole: boolean;
}

/**
 * Finds labels by asking of each whether a line is it or begins with it: a page has a few hundred lines,
 * two languages have thousands of labels, and to ask costs a tenth of what it costs to index them.
 */
export class LabelSearch {
	/** By line number: the longest label of the line. */
	readonly matches = new Map<number, PhraseMatch>();
	readonly #heads = new Map<string, Head[]>();

	/** Takes a line in lower case, with straight apostrophes and single spaces. */
	addLine(text: string, line: number): void {
		const trimmed = text.replace(edges, '');
		this.#add(text, {line, isWhole: true});
		if (trimmed !== text) this.#add(trimmed, {line, isWhole: true});
		const start = text.indexOf(trimmed);
		if (start > 4) return;
		const beginning = text.slice(start, start + longestLabel);
		for (const {index} of beginning.matchAll(separator)) this.#add(beginning.slice(0, index), {line, isWhole: false});
	}

	find(label: string, kind: ClutterKind): void {
		for (const {line, isWhole} of this.#heads.get(label) ?? none) {
			const before = this.matches.get(line);
			if (!before || before.phrase.length < label.length) this.matches.set(line, {kind, phrase: label, isLabel: true, isWhole});
		}
	}

	#add(text: string, head: Head): void {
		const others = this.#heads.get(text);
		if (others) others.push(head);
		else this.#heads.set(text, [head]);
	}
}

const none: readonly Head[] = [];
