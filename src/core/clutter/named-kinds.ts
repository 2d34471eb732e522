import type {ClutterRule} from './rule.ts';
import {type ClutterKind, clutterKinds, clutterRules} from './rules/index.ts';

/** A kind of clutter that a class name speaks of, and the word that does. */
export interface NamedKind {
	kind: ClutterKind;
	match: string;
}

const patterns = clutterKinds.flatMap(kind => {
	const {names}: ClutterRule = clutterRules[kind];
	return names ? [{kind, names}] : [];
});
const anyName = new RegExp(patterns.map(({names}) => names.source).join('|'), 'i');
const none: readonly NamedKind[] = [];
const known = new Map<string, readonly NamedKind[]>();
/** Pages repeat a few hundred values; what is kept of them between pages stays small. */
const mostKnown = 2000;

/** The kinds of clutter that a value of `class` speaks of, in the order of the receipt. */
export function findNamedKinds(names: string): readonly NamedKind[] {
	const before = known.get(names);
	if (before) return before;
	if (known.size >= mostKnown) known.clear();
	const found = anyName.test(names) ? patterns.flatMap(pattern => toNamedKind(pattern, names)) : none;
	known.set(names, found);
	return found;
}

function toNamedKind({kind, names: pattern}: {kind: ClutterKind; names: RegExp}, names: string): NamedKind[] {
	const match = pattern.exec(names)?.[0];
	return match ? [{kind, match: match.trim()}] : [];
}
