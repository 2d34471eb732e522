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

/** All names but “ad” are as long. */
const keyLength = 3;
const none: readonly NamedKind[] = [];
const names = indexNames();
const known = new Map<string, readonly NamedKind[]>();
/** Pages repeat a few hundred values; what is kept of them between pages stays small. */
const mostKnown = 4000;

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
	const lower = name.toLowerCase();
	const hyphened = lower === name ? name : name.replace(/([a-z\d])(?=[A-Z])/g, '$1-').toLowerCase();
	const words = hyphened.replaceAll('_', '-').split('-');
	const letters = words.join('');
	let found: readonly NamedKind[] = none;
	let start = 0;
	for (const word of words) {
		for (const key of word.length < keyLength ? [word, letters.slice(start, start + keyLength)] : [word.slice(0, keyLength)]) {
			const entries = names.get(key);
			if (entries) found = [...found, ...entries.filter(entry => isNameAt(entry, words, start))];
		}
		start += word.length;
	}
	return found.length > 1 ? joinKinds([found]) : found;
}

/** Whether a name stands in a class name from a word on, and ends with a word or before a digit. */
function isNameAt({letters, isBeginning}: Name, words: readonly string[], start: number): boolean {
	const text = words.join('');
	if (!text.startsWith(letters, start)) return false;
	const end = start + letters.length;
	if (isBeginning || /\d/.test(text.charAt(end))) return true;
	let edge = 0;
	for (const word of words) if (edge < end) edge += word.length;
	return edge === end;
}

/** Each kind once, in the order of the receipt. */
function joinKinds(lists: readonly (readonly NamedKind[])[]): readonly NamedKind[] {
	const all = lists.flat();
	return all.length > 1 ? clutterKinds.flatMap(kind => all.find(entry => entry.kind === kind) ?? []) : all;
}
