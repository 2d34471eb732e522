import type {Line} from '../outline.ts';
import {type PageFacts, runningSums} from './line-facts.ts';

/** What the second look adds to a line's features: the first look's verdicts on the lines around. The order is the training script's too. */
export function contextReader(page: PageFacts, verdicts: readonly number[]): (line: Line) => number[] {
	const sums = runningSums(verdicts);
	const all = sums.at(-1) ?? 0;
	const mean = (first: number, end: number) => {
		const from = Math.max(0, first);
		const to = Math.min(verdicts.length, end);
		return to > from ? ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from) : 0;
	};
	const meanUp = (line: Line, steps: number) => {
		let element = line.element;
		for (let step = 0; step < steps && element.parentElement; step++) element = element.parentElement;
		const {first, end} = page.outline.block(element);
		return mean(first, end);
	};
	return line => {
		const {index} = line;
		return [
			...[0, -1, -2, -3, 1, 2, 3].map(offset => verdicts[index + offset] ?? -1),
			...[1, 2, 4].map(steps => meanUp(line, steps)),
			mean(index - 8, index),
			mean(index + 1, index + 9),
			all ? (sums[index] ?? 0) / all : 0,
			Math.min(60, all),
		];
	};
}
