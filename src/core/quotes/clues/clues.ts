import {weights} from './weights.ts';

/** The slots of a group of patterns: how many values each has. A value is a whole number below that. */
export type Slots = Readonly<Record<string, number>>;

/** A pattern is weighed as one: each combination of its slots' values, four at most, has a weight. */
export interface Pattern {
	name: string;
	/** The index of each of its slots in the group; any where it has fewer than four, the last ones being its own. */
	first: number;
	second: number;
	third: number;
	fourth: number;
	/** How many values the second, the third, the fourth slot has; 0 where what stands before it is not the pattern's. */
	seconds: number;
	thirds: number;
	fourths: number;
	/** How many combinations there are. */
	size: number;
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
export const one = 6;

/** `names`: slots parted by spaces; a pattern that was never trained weighs nothing. */
export function makePatterns(group: string, slots: Slots, names: readonly string[]): Pattern[] {
	const order = Object.keys(slots);
	return names.map(name => {
		const own = ['', '', '', ...name.split(' ')].slice(-4);
		const index = (n: number) => Math.max(0, order.indexOf(own[n] ?? ''));
		const size = (n: number) => (own[n - 1] ? (slots[own[n] ?? ''] ?? 1) : 0);
		return {
			name: `${group}: ${name}`,
			first: index(0),
			second: index(1),
			third: index(2),
			fourth: index(3),
			seconds: size(1),
			thirds: size(2),
			fourths: size(3),
			size: own.reduce((product, slot) => product * (slots[slot] ?? 1), 1),
			weights: weights[`${group}: ${name}`] ?? '',
		};
	});
}

/** Which of its combinations the values are. Without a loop, which a page just loaded runs slowly. */
export function readCombination(pattern: Pattern, values: readonly number[]): number {
	const before = (values[pattern.first] ?? 0) * pattern.seconds + (values[pattern.second] ?? 0);
	return (before * pattern.thirds + (values[pattern.third] ?? 0)) * pattern.fourths + (values[pattern.fourth] ?? 0);
}

/** How likely each of some candidates is, together 1. */
export function rank(candidates: readonly {clues: Clues}[]): number[] {
	const scores = candidates.map(({clues}) => weigh(clues));
	const top = Math.max(...scores);
	return share(scores.map(score => Math.exp(score - top)));
}

/** Parts of 1. */
export function share(powers: readonly number[]): number[] {
	let sum = 0;
	for (const power of powers) sum += power;
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
