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

/** No name begins with a shorter word. */
const keyLength = 2;
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
	const found = order(/\s/.test(value) ? readNames(value).reduce(addKinds, none) : findInName(value));
	known.set(value, found);
	return found;
}

/** The names of a value; without those that content management systems give a story for where it is filed: “post tag-elections”, “node node--promoted”. */
function readNames(value: string): string[] {
	const all = value.trim().split(/\s+/);
	return all.some(name => story.test(name)) ? all.filter(name => !filed.test(name)) : all;
}
const story = /^(?:post|hentry|type-post|post-\d+|gh-article|node|newsletter-post)$/;
const filed = /^(?:(?:tag|category)-[\w-]+|node--[\w-]+|newsletter-post)$/;

function addKinds(found: readonly NamedKind[], name: string): readonly NamedKind[] {
	const more = findNamedKinds(name);
	return more.length > 0 ? [...found, ...more] : found;
}

/** By their first letters. A regular expression of all names takes longer to compile than all of a page to look up here. */
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

/** “no-ads” names what it is not. */
const negations = new Set(['no', 'not', 'non', 'without']);

/** Reads one class name word by word, cut at hyphens, underscores and capitals. */
function findInName(name: string): readonly NamedKind[] {
	const parts = name.replaceAll('_', '-').split('-');
	const words = name.toLowerCase() === name ? parts : parts.flatMap(cutAtCapitals);
	const letters = words.join('');
	const found: NamedKind[] = [];
	let start = 0;
	let before = '';
	for (let index = 0; index < words.length; index++) {
		const word = words[index] ?? '';
		const begun = names.get(word.slice(0, keyLength));
		if (begun && !negations.has(before)) {
			for (const name of begun)
				if (letters.startsWith(name.letters, start) && (name.isBeginning || endsWord(words, start + name.letters.length))) found.push(name);
		}
		start += word.length;
		before = word;
	}
	return found;
}

/** “mostRead” is two words; “n1AuAdJlVL” is none, but a number that a machine has drawn. */
function cutAtCapitals(part: string): string[] {
	const words = part.split(/(?<=[a-z\d])(?=[A-Z])/);
	const isDrawn = /\d/.test(part) && words.filter(word => !/[aeiouy]/i.test(word)).length > 1;
	return isDrawn ? [part.toLowerCase()] : words.map(word => word.toLowerCase());
}

/** Whether a word ends after so many letters of all, or goes on with digits. */
function endsWord(words: readonly string[], end: number): boolean {
	let edge = 0;
	for (const word of words) {
		if (edge + word.length > end) return edge === end || /\d/.test(word.charAt(end - edge));
		edge += word.length;
	}
	return true;
}

/** Each kind once, in the order of the receipt. */
function order(found: readonly NamedKind[]): readonly NamedKind[] {
	if (found.length < 2) return found;
	const first = new Map<ClutterKind, NamedKind>();
	for (const entry of found) if (!first.has(entry.kind)) first.set(entry.kind, entry);
	return [...first.values()].sort((a, b) => clutterKinds.indexOf(a.kind) - clutterKinds.indexOf(b.kind));
}
