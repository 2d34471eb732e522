import type {PhraseMatch} from './phrase-match.ts';
import type {ClutterKind} from './rules/index.ts';

/** In characters. */
const longestLabel = 60;
/** As many marks may stand before a label: “» Read more”. */
const farthest = 4;
const edges =
	/^[\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u2bff\u3000-\u303f\uff01-\uff0f\ud800-\udfff]+|[\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u2bff\u3000-\u303f\uff01-\uff0f\ud800-\udfff]+$/g;
const letter = /[^\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u2bff\u3000-\u303f\uff01-\uff0f\ud800-\udfff]/;
/** A hyphen within a word is none: “e-mail”; nor is a middle dot. */
const separator = /\s?[:：|»›→>–—\]】〉》〕」』］]|\s[\d·•-]|-\s/;

/** “Comments (38)”, “38 comments”. */
const counted = /^\d[\d.,]* (?=\D)|[\s([]+\d[\d.,]*[)\]]?$/;

/** In words, the subject included. */
const longestOpened = 6;
/** In characters: those of six words, whatever the script. */
const longestOpening = 300;
const endings = '.!?…,;';

interface Head {
	line: number;
	isWhole: boolean;
	isLinked: boolean;
	/** It is the line's last sentence. */
	isLast?: boolean;
}

/** Whoever asks for something at the end of a line asks for it with all of it: “The week in three minutes. Sign up here.” */
const appeals: ReadonlySet<ClutterKind> = new Set(['newsletter', 'subscribe']);
const lastSentence = /[.!?] ([^.!?]+)[.!?]?$/;

/** Without the marks at its ends. Two characters tell that most lines have none. */
const trim = (text: string) => (isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(text.length - 1)) ? text : text.replace(edges, ''));
const isPlain = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

/**
 * Finds labels by asking of each whether a line is it or begins with it: a page has a few hundred lines,
 * two languages have thousands of labels, and to ask costs a tenth of what it costs to index them.
 */
export class LabelSearch {
	/** By line number: the longest label of the line. */
	readonly matches = new Map<number, PhraseMatch>();
	/** The same of labels that only a link sets apart. */
	readonly linked = new Map<number, PhraseMatch>();
	readonly #heads = new Map<string, Head[]>();

	/** Takes a line in lower case, with straight apostrophes and single spaces. */
	addLine(text: string, line: number): void {
		if (text.length <= longestLabel) {
			const trimmed = trim(text);
			this.#add(text, {line, isWhole: true, isLinked: false});
			if (trimmed !== text) this.#add(trimmed, {line, isWhole: true, isLinked: false});
			if (counted.test(text)) this.#add(trim(text.replace(counted, '')), {line, isWhole: true, isLinked: false});
		}
		const start = isPlain(text.charCodeAt(0)) ? 0 : Math.max(0, text.search(letter));
		const beginning = text.slice(start, start + longestLabel);
		const end = beginning.search(separator);
		if (start <= farthest && end > 0) this.#add(beginning.slice(0, end), {line, isWhole: false, isLinked: false});
	}

	/** Takes what a line begins with, where that stands apart from the rest of it. */
	addBeginning(text: string, line: number): void {
		if (text && text.length <= longestLabel) this.#add(trim(text), {line, isWhole: false, isLinked: false});
	}

	/** Takes what only a link sets apart from the rest of a line. */
	addLinked(text: string, line: number): void {
		if (text.length <= longestLabel) this.#add(trim(text), {line, isWhole: false, isLinked: true});
	}

	/** Takes a line that holds a link: its last sentence may be an appeal. */
	addLast(text: string, line: number): void {
		const [, last = ''] = lastSentence.exec(text.slice(-longestLabel - 2)) ?? [];
		if (last) this.#add(trim(last), {line, isWhole: false, isLinked: false, isLast: true});
	}

	/** Takes a line that may be a label with any subject at its end: “More on the harbour”. */
	addOpening(text: string, line: number): void {
		if (text.length > longestOpening || endings.includes(text.charAt(text.length - 1))) return;
		const words = trim(text).split(' ', longestOpened + 1);
		if (words.length > longestOpened) return;
		for (let count = 2; count < words.length; count++) this.#add(words.slice(0, count).join(' '), {line, isWhole: true, isLinked: false});
	}

	find(labels: readonly string[], kind: ClutterKind): void {
		const known = this.#heads;
		// By number, as in the ranker: the loop runs thousands of times in the first call.
		for (let index = 0; index < labels.length; index++) {
			const label = labels[index] ?? '';
			const heads = known.get(label);
			if (heads) for (const head of heads) this.#match(head, label, kind);
		}
	}

	#match({line, isWhole, isLinked, isLast = false}: Head, label: string, kind: ClutterKind): void {
		if (isLast && !appeals.has(kind)) return;
		const matches = isLinked ? this.linked : this.matches;
		const before = matches.get(line);
		if (!before || before.phrase.length < label.length) matches.set(line, {kind, phrase: label, isLabel: !isLast, isWhole});
	}

	#add(text: string, head: Head): void {
		const others = this.#heads.get(text);
		if (others) others.push(head);
		else this.#heads.set(text, [head]);
	}
}
