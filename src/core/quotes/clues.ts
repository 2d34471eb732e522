import {weights} from './weights.ts';

/** Weights by the values of a pattern's slots, one level for each slot. */
export interface Tree {
	readonly [value: string]: Tree | number;
}

/** A pattern is weighed as one: the names of its slots, and what each of their values weighs together. */
export interface Pattern {
	name: string;
	slots: readonly string[];
	tree: Tree;
}

/** What speaks for or against a candidate: patterns, and the values of their slots. */
export interface Clues {
	patterns: readonly Pattern[];
	values: Readonly<Record<string, string>>;
}

/** `names`: slots parted by spaces; a pattern that was never trained weighs nothing. */
export function makePatterns(group: string, names: readonly string[]): Pattern[] {
	return names.map(name => ({name: `${group}: ${name}`, slots: name.split(' '), tree: weights[`${group}: ${name}`] ?? {}}));
}

/** How likely each of some candidates is, together 1. */
export function rank(candidates: readonly {clues: Clues}[]): number[] {
	const scores = candidates.map(({clues}) => weigh(clues));
	const top = Math.max(...scores);
	const powers = scores.map(score => Math.exp(score - top));
	const sum = powers.reduce((all, power) => all + power, 0);
	return powers.map(power => power / sum);
}

function weigh({patterns, values}: Clues): number {
	let sum = 0;
	for (const {slots, tree} of patterns) {
		let node: Tree | number | undefined = tree;
		for (const slot of slots) {
			node = typeof node === 'object' ? node[values[slot] ?? ''] : undefined;
			if (node === undefined) break;
		}
		if (typeof node === 'number') sum += node;
	}
	return sum;
}
