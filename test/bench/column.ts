/** A feature of all examples: its cuts, and for each example how many of them its value reaches. */
export interface Column {
	cuts: readonly number[];
	bins: Uint8Array;
}

/** Cuts are written with three digits: rounded down before anything is learned from them, they part the same values then as now. */
const roundDown = (value: number) => Math.floor(value * 1000) / 1000;

export function toColumn(values: Float64Array, bins: number): Column {
	const cuts = chooseCuts(values.slice().sort(), bins);
	return {cuts, bins: Uint8Array.from(values, value => countReached(cuts, value))};
}

/** Between all values where they are few; else so that as many examples stand between any two. */
function chooseCuts(sorted: Float64Array, bins: number): number[] {
	const distinct = [...new Set(sorted)];
	const wanted =
		distinct.length <= bins
			? distinct
			: Array.from({length: bins - 1}, (_, bin) => sorted[Math.floor((sorted.length * (bin + 1)) / bins)] ?? 0);
	const lowest = sorted[0] ?? 0;
	return [...new Set(wanted.map(roundDown))].filter(cut => cut > lowest);
}

function countReached(cuts: readonly number[], value: number): number {
	let [low, high] = [0, cuts.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (value >= (cuts[middle] ?? 0)) low = middle + 1;
		else high = middle;
	}
	return low;
}
