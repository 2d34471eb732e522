import {type Feature, weightOf} from './codes.ts';

/** How likely each of some candidates is, together 1. */
export function rank(candidates: readonly {features: readonly Feature[]}[]): number[] {
	const scores = candidates.map(({features}) => {
		let sum = 0;
		for (const feature of features) sum += weightOf(feature);
		return sum;
	});
	const top = Math.max(...scores);
	const powers = scores.map(score => Math.exp(score - top));
	const sum = powers.reduce((all, power) => all + power, 0);
	return powers.map(power => power / sum);
}
