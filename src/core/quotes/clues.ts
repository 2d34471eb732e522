import {weights} from './weights.ts';

/** The slots of a group of patterns: how many values each has. A value is a whole number below that. */
export type Slots = Readonly<Record<string, number>>;

/** A pattern is weighed as one: each combination of its slots' values has a weight. */
export interface Pattern {
	name: string;
	/** Which of the group's slots, and how many values each has. */
	slots: readonly number[];
	sizes: readonly number[];
	/** A character for each combination, the last slot's values first; what is left out at the end weighs nothing. */
	weights: string;
}

/** What speaks for or against a candidate: patterns, and the values of the group's slots. */
export interface Clues {
	patterns: readonly Pattern[];
	values: readonly number[];
}

/** The character of the weight 0, and how many characters further the weight 1 is. */
export const zero = 80;
export const one = 25;

/** `names`: slots parted by spaces; a pattern that was never trained weighs nothing. */
export function makePatterns(group: string, slots: Slots, names: readonly string[]): Pattern[] {
	const order = Object.keys(slots);
	return names.map(name => {
		const own = name.split(' ');
		return {
			name: `${group}: ${name}`,
			slots: own.map(slot => order.indexOf(slot)),
			sizes: own.map(slot => slots[slot] ?? 1),
			weights: weights[`${group}: ${name}`] ?? '',
		};
	});
}

/** Which of its combinations the values are. */
export function readCombination({slots, sizes}: Pattern, values: readonly number[]): number {
	let combination = 0;
	for (let n = 0; n < slots.length; n += 1) combination = combination * (sizes[n] ?? 1) + (values[slots[n] ?? 0] ?? 0);
	return combination;
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
	for (let n = 0; n < patterns.length; n += 1) {
		const pattern = patterns[n];
		if (pattern) sum += (pattern.weights.charCodeAt(readCombination(pattern, values)) || zero) - zero;
	}
	return sum / one;
}
