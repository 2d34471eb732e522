import type {ClutterRule} from './rule.ts';
import {type ClutterKind, clutterKinds, clutterRules} from './rules/index.ts';

/** A kind of clutter that a class name speaks of, and the word that does. */
export interface NamedKind {
	kind: ClutterKind;
	match: string;
}

/** A name of a rule as it is looked for: its words run together. */
interface Name extends NamedKind {
	letters: string;
	/** It may end within a word. */
	isBeginning: boolean;
}

const keyLength = 2;
const none: readonly NamedKind[] = [];
const noNames: readonly Name[] = [];
const names = indexNames();
const known = new Map<string, readonly NamedKind[]>();
/** Pages repeat a few hundred values; what is kept of them between pages stays small. */
const mostKnown = 2000;

/** The kinds of clutter that a value of `class` speaks of, in the order of the receipt. */
export function findNamedKinds(value: string): readonly NamedKind[] {
	const before = known.get(value);
	if (before) return before;
	if (known.size >= mostKnown) known.clear();
	const found = value.includes(' ') ? joinKinds(value.split(' ').map(findNamedKinds)) : findInName(value);
	known.set(value, found);
	return found;
}

/** By their first letters: a regular expression of all names takes ten milliseconds to compile. */
function indexNames(): ReadonlyMap<string, readonly Name[]> {
	const index = new Map<string, Name[]>();
	for (const kind of clutterKinds) {
		const {names = ''}: ClutterRule = clutterRules[kind];
		for (const name of names.split(' ')) {
			const match = name.replace('*', '');
			const letters = match.replaceAll('-', '');
			const key = letters.slice(0, keyLength);
			const others = index.get(key);
			const entry = {kind, match, letters, isBeginning: match !== name};
			if (others) others.push(entry);
			else if (letters) index.set(key, [entry]);
		}
	}
	return index;
}

/** Reads one class name word by word, cut at hyphens, underscores and capitals. */
function findInName(name: string): readonly NamedKind[] {
	const words = name
		.replace(/([a-z\d])([A-Z])/g, '$1-$2')
		.toLowerCase()
		.split(/[-_\s]+/);
	const letters = words.join('');
	const found: NamedKind[] = [];
	let start = 0;
	for (const [index, word] of words.entries()) {
		for (const entry of names.get(letters.slice(start, start + keyLength)) ?? noNames) {
			if (!letters.startsWith(entry.letters, start)) continue;
			if (entry.isBeginning || endsWord(words, index, entry.letters.length)) found.push(entry);
		}
		start += word.length;
	}
	return joinKinds([found]);
}

/** Whether so many letters, from a word on, end with a word or before a digit. */
function endsWord(words: readonly string[], first: number, length: number): boolean {
	let rest = length;
	for (let index = first; rest > 0; index++) {
		const word = words[index] ?? '';
		if (rest < word.length) return /\d/.test(word.charAt(rest));
		rest -= word.length;
	}
	return true;
}

/** Each kind once, in the order of the receipt. */
function joinKinds(lists: readonly (readonly NamedKind[])[]): readonly NamedKind[] {
	const filled = lists.filter(list => list.length > 0);
	const [only] = filled;
	if (!only) return none;
	if (filled.length === 1 && only.length === 1) return only;
	const all = filled.flat();
	return clutterKinds.flatMap(kind => all.find(entry => entry.kind === kind) ?? []);
}
