import {weights} from './weights.ts';

export type Weights = ReadonlyMap<string, number>;

const trained: Weights = new Map(Object.entries(weights));

/** How likely each of some candidates is, together 1. */
export function rank(candidates: readonly {features: readonly string[]}[], by: Weights = trained): number[] {
	const scores = candidates.map(({features}) => features.reduce((sum, feature) => sum + (by.get(feature) ?? 0), 0));
	const top = Math.max(...scores);
	const powers = scores.map(score => Math.exp(score - top));
	const sum = powers.reduce((all, power) => all + power, 0);
	return powers.map(power => power / sum);
}
