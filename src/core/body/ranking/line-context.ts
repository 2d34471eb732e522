import type {Line} from '../../line.ts';
import {type PageFacts, runningSums} from '../facts/line-facts.ts';

/** Where a line stands, as plain values, for training takes it out of the page: its number, and the ranges of lines that the elements 1 and 2 steps up and its piece cover. */
export interface LinePlace {
	index: number;
	around: readonly {first: number; end: number}[];
	/** Number of the first line that is marked up like it. */
	alike: number;
}

export function readPlace(line: Line, {outline, piece, firstAlike}: PageFacts): LinePlace {
	const {index, element} = line;
	const one = element.parentElement ?? element;
	const around = [one, one.parentElement ?? one, piece(element).element].map(box => {
		const {first, end} = outline.block(box);
		return {first, end};
	});
	return {index, around, alike: firstAlike(line)};
}

/** What the second look adds to a line's features: the first look's verdicts, by line number, on the lines around. */
export function contextReader(verdicts: readonly number[], places: readonly LinePlace[]): (place: LinePlace) => number[] {
	const sums = runningSums(verdicts);
	const all = sums.at(-1) ?? 0;
	const mean = (first: number, end: number) => {
		const from = Math.max(0, first);
		const to = Math.min(verdicts.length, end);
		return to > from ? ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from) : 0;
	};
	const alikes = new Map<number, {sum: number; count: number}>();
	for (const {index, alike} of places) {
		const group = alikes.get(alike) ?? {sum: 0, count: 0};
		group.sum += verdicts[index] ?? 0;
		group.count += 1;
		alikes.set(alike, group);
	}
	const meanOfOthers = ({index, alike}: LinePlace) => {
		const {sum, count} = alikes.get(alike) ?? {sum: 0, count: 0};
		return count > 1 ? (sum - (verdicts[index] ?? 0)) / (count - 1) : -1;
	};
	const at = (index: number) => verdicts[index] ?? -1;
	return place => [
		at(place.index),
		at(place.index - 1),
		at(place.index - 2),
		at(place.index - 3),
		at(place.index + 1),
		at(place.index + 2),
		at(place.index + 3),
		...place.around.map(({first, end}) => mean(first, end)),
		mean(place.index - 8, place.index),
		mean(place.index + 1, place.index + 9),
		all ? (sums[place.index] ?? 0) / all : 0,
		Math.min(60, all),
		meanOfOthers(place),
	];
}
