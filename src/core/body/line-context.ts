import type {Line} from '../outline.ts';
import {type PageFacts, runningSums} from './line-facts.ts';

/** Where a line stands: its number, and the range of lines that the elements 1, 2 and 4 steps up cover. */
export interface LinePlace {
	index: number;
	around: readonly {first: number; end: number}[];
}

export function readPlace({index, element}: Line, {outline}: PageFacts): LinePlace {
	const around = [1, 2, 4].map(steps => {
		let outer = element;
		for (let step = 0; step < steps && outer.parentElement; step++) outer = outer.parentElement;
		const {first, end} = outline.block(outer);
		return {first, end};
	});
	return {index, around};
}

/** What the second look adds to a line's features: the first look's verdicts, by line number, on the lines around. */
export function contextReader(verdicts: readonly number[]): (place: LinePlace) => number[] {
	const sums = runningSums(verdicts);
	const all = sums.at(-1) ?? 0;
	const mean = (first: number, end: number) => {
		const from = Math.max(0, first);
		const to = Math.min(verdicts.length, end);
		return to > from ? ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from) : 0;
	};
	return ({index, around}) => [
		...[0, -1, -2, -3, 1, 2, 3].map(offset => verdicts[index + offset] ?? -1),
		...around.map(({first, end}) => mean(first, end)),
		mean(index - 8, index),
		mean(index + 1, index + 9),
		all ? (sums[index] ?? 0) / all : 0,
		Math.min(60, all),
	];
}
