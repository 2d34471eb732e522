import {weights} from './weights.ts';

/** Something that speaks for or against a candidate: a pattern with a value in each of its slots, as one number. */
export type Feature = number;

interface Pattern {
	name: string;
	slots: readonly string[];
}

/** More values than any slot has, more slots than any pattern has. */
const slotSize = 32;
const slotLimit = 5;

const patterns: Pattern[] = [];
/** The values of each slot, as they turn up. */
const values = new Map<string, string[]>();

/**
 * Makes a coder: it turns the values of some slots into one feature for each pattern. A pattern is slots' names parted by spaces;
 * a feature's name, by which its weight is filed, is the pattern's and the values: “who4 after verb few”.
 */
export function makeCoder<Slot extends string>(key: string, written: readonly string[]): (at: Readonly<Record<Slot, string>>) => Feature[] {
	const first = patterns.length + 1;
	const own = written.map((pattern, n): Pattern => ({name: `${key}${n}`, slots: pattern.split(' ').filter(Boolean)}));
	patterns.push(...own);
	return at => {
		const numbers: Record<string, number> = {};
		for (const slot in at) numbers[slot] = numberOf(slot, at[slot]);
		return own.map(({slots}, n) => {
			let feature = first + n;
			for (const slot of slots) feature = feature * slotSize + (numbers[slot] ?? 0);
			for (let k = slots.length; k < slotLimit; k += 1) feature *= slotSize;
			return feature;
		});
	};
}

function numberOf(slot: string, value: string): number {
	let known = values.get(slot);
	if (!known) {
		known = [];
		values.set(slot, known);
	}
	const number = known.indexOf(value);
	return number >= 0 ? number : known.push(value) - 1;
}

/** By which a feature's weight is filed. */
export function nameOf(feature: Feature): string {
	const digits: number[] = [];
	let rest = feature;
	for (; digits.length < slotLimit; rest = Math.floor(rest / slotSize)) digits.unshift(rest % slotSize);
	const pattern = patterns[rest - 1];
	return pattern ? [pattern.name, ...pattern.slots.map((slot, n) => values.get(slot)?.[digits[n] ?? 0] ?? '')].join(' ') : '';
}

/** A feature's name is made once, when it first turns up: most turn up again and again. */
const known = new Map<Feature, number>();

export function weightOf(feature: Feature): number {
	let weight = known.get(feature);
	if (weight === undefined) {
		weight = weights[nameOf(feature)] ?? 0;
		known.set(feature, weight);
	}
	return weight;
}
