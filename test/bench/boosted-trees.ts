import type {Ranker} from '../../src/core/body/ranking/ranker.ts';
import {type Column, toColumn} from './column.ts';

/** A row of features, and what it should be told to be. */
export interface Example {
	row: readonly number[];
	isStory: boolean;
	/** How much it counts, above 0. */
	weight: number;
}

export interface TreeOptions {
	trees: number;
	/** Questions from root to leaf. */
	depth: number;
	/** How much of what it learned a tree says, 0 to 1. */
	rate: number;
	/** Examples that a leaf must hold. */
	smallestLeaf: number;
	/** Weight of examples that every leaf is thought to hold besides, half of them story. */
	caution: number;
	/** Values that a feature is told apart by. */
	bins: number;
	/** Share of the features that a tree may ask about, 0 to 1: each tree others, so that none leans on a few. */
	share: number;
}

export const usualTrees: TreeOptions = {trees: 80, depth: 4, rate: 0.12, smallestLeaf: 30, caution: 4, bins: 48, share: 1};

interface Split {
	column: number;
	/** The last bin of the left side. */
	bin: number;
	gain: number;
}

/** First and second derivative of the loss, by example. */
interface Slopes {
	first: Float64Array;
	second: Float64Array;
}

type Tree = Ranker['trees'][number];

const leastGain = 1e-3;

/** What is written has three digits: leaves are rounded before the next tree learns from them. */
const round = (value: number) => Math.round(value * 1000) / 1000;

/** Gradient-boosted trees on histograms, logistic loss. Nothing is left to chance: the same examples give the same trees. */
export function trainTrees(examples: readonly Example[], options: Partial<TreeOptions> = {}): Ranker {
	const settings = {...usualTrees, ...options};
	const columns = (examples[0]?.row ?? []).map((_, index) =>
		toColumn(
			Float64Array.from(examples, ({row}) => row[index] ?? 0),
			settings.bins,
		),
	);
	const base = round(readBase(examples));
	const scores = new Float64Array(examples.length).fill(base);
	const trees: Tree[] = [];
	for (let count = 0; count < settings.trees; count++) {
		const grower = new TreeGrower(columns, readSlopes(examples, scores), settings);
		grower.choose(count);
		const tree = grower.grow(examples.length);
		trees.push(tree);
		for (const [index, leaf] of grower.leafOf.entries()) scores[index] = (scores[index] ?? 0) + (tree.leaves[leaf] ?? 0);
	}
	return {base, trees};
}

/** The log odds of the story among all; 0.5 of an example besides on each side. */
function readBase(examples: readonly Example[]): number {
	let [story, other] = [0.5, 0.5];
	for (const {isStory, weight} of examples) {
		if (isStory) story += weight;
		else other += weight;
	}
	return Math.log(story / other);
}

function readSlopes(examples: readonly Example[], scores: Float64Array): Slopes {
	const first = new Float64Array(examples.length);
	const second = new Float64Array(examples.length);
	for (const [index, {isStory, weight}] of examples.entries()) {
		const probability = 1 / (1 + Math.exp(-(scores[index] ?? 0)));
		first[index] = weight * (probability - Number(isStory));
		second[index] = weight * Math.max(probability * (1 - probability), 1e-6);
	}
	return {first, second};
}

/** Sums of the examples' slopes for each bin of each column: a node's own, or what its brother leaves of its parent's. */
interface Histogram {
	first: Float64Array;
	second: Float64Array;
	count: Float64Array;
}

interface Node {
	/** Its number in heap order. */
	node: number;
	stepsLeft: number;
	members: Uint32Array;
	histogram: Histogram;
}

/** A number from 0 to 1 that looks like chance and is always the same: the finish of MurmurHash3. */
function strew(seed: number): number {
	let mixed = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}

/** Grows one whole tree in heap order; a branch that stops early says the same in all its leaves. */
class TreeGrower {
	/** By example: the number of its leaf. */
	leafOf = new Uint16Array();
	readonly #columns: readonly Column[];
	readonly #slopes: Slopes;
	readonly #options: TreeOptions;
	/** Numbers of the columns that the tree may ask about. */
	#chosen: readonly number[];

	constructor(columns: readonly Column[], slopes: Slopes, options: TreeOptions) {
		this.#columns = columns;
		this.#slopes = slopes;
		this.#options = options;
		this.#chosen = [...columns.keys()];
	}

	/** Decides by a tree's number which features it may ask about. */
	choose(tree: number): void {
		this.#chosen = [...this.#columns.keys()].filter(column => strew((tree + 1) * this.#columns.length + column) < this.#options.share);
	}

	grow(examples: number): Tree {
		const {depth} = this.#options;
		const questions = 2 ** depth - 1;
		const tree = {
			features: new Array<number>(questions).fill(0),
			cuts: new Array<number>(questions).fill(0),
			leaves: new Array<number>(questions + 1).fill(0),
		};
		this.leafOf = new Uint16Array(examples);
		const members = Uint32Array.from({length: examples}, (_, index) => index);
		this.#growNode(tree, {node: 0, stepsLeft: depth, members, histogram: this.#count(members)});
		return tree;
	}

	#growNode(tree: {[Key in keyof Tree]: number[]}, {node, stepsLeft, members, histogram}: Node): void {
		const split = stepsLeft > 0 ? this.#findSplit(members.length, histogram) : undefined;
		const column = split && this.#columns[split.column];
		if (!split || !column) {
			const firstLeaf = 2 ** stepsLeft * (node + 1) - 1 - tree.features.length;
			tree.leaves.fill(this.#toLeaf(histogram), firstLeaf, firstLeaf + 2 ** stepsLeft);
			for (const member of members) this.leafOf[member] = firstLeaf;
			return;
		}
		tree.features[node] = split.column;
		tree.cuts[node] = column.cuts[split.bin] ?? 0;
		const isLeft = (member: number) => (column.bins[member] ?? 0) <= split.bin;
		const sides = [members.filter(isLeft), members.filter(member => !isLeft(member))] as const;
		const smaller = sides[0].length <= sides[1].length ? 0 : 1;
		const counted = this.#count(sides[smaller]);
		const other = subtract(histogram, counted);
		const histograms = smaller === 0 ? [counted, other] : [other, counted];
		for (const [side, members] of sides.entries())
			this.#growNode(tree, {node: 2 * node + 1 + side, stepsLeft: stepsLeft - 1, members, histogram: histograms[side] ?? counted});
	}

	/** Every column has the same room: as many bins as the widest may have. */
	get #room(): number {
		return this.#options.bins + 1;
	}

	#count(members: Uint32Array): Histogram {
		const length = this.#columns.length * this.#room;
		const histogram = {first: new Float64Array(length), second: new Float64Array(length), count: new Float64Array(length)};
		for (const index of this.#chosen)
			countColumn(histogram, {bins: this.#columns[index]?.bins ?? new Uint8Array(), start: index * this.#room}, {members, ...this.#slopes});
		return histogram;
	}

	/** Any column holds all of the node's examples. */
	#sum({first, second}: Histogram): [first: number, second: number] {
		const start = (this.#chosen[0] ?? 0) * this.#room;
		const add = (values: Float64Array) => values.subarray(start, start + this.#room).reduce((sum, value) => sum + value, 0);
		return [add(first), add(second)];
	}

	#toLeaf(histogram: Histogram): number {
		const [first, second] = this.#sum(histogram);
		return round((-this.#options.rate * first) / (second + this.#options.caution));
	}

	#findSplit(size: number, histogram: Histogram): Split | undefined {
		if (size < 2 * this.#options.smallestLeaf) return undefined;
		const sums = this.#sum(histogram);
		let best: Split | undefined;
		for (const index of this.#chosen) {
			const split = this.#splitColumn(index, histogram, [...sums, size]);
			if (split && split.gain > (best?.gain ?? leastGain)) best = {...split, column: index};
		}
		return best;
	}

	/** The cut of one column after which the two sides differ most. */
	#splitColumn(
		index: number,
		histogram: Histogram,
		[allFirst, allSecond, size]: [number, number, number],
	): Omit<Split, 'column'> | undefined {
		const {smallestLeaf, caution} = this.#options;
		const start = index * this.#room;
		const cuts = this.#columns[index]?.cuts.length ?? 0;
		const worth = (first: number, second: number) => (first * first) / (second + caution);
		let best: Omit<Split, 'column'> | undefined;
		let [first, second, count] = [0, 0, 0];
		for (let bin = 0; bin < cuts; bin++) {
			first += histogram.first[start + bin] ?? 0;
			second += histogram.second[start + bin] ?? 0;
			count += histogram.count[start + bin] ?? 0;
			if (count < smallestLeaf) continue;
			if (size - count < smallestLeaf) break;
			const gain = worth(first, second) + worth(allFirst - first, allSecond - second) - worth(allFirst, allSecond);
			if (!best || gain > best.gain) best = {bin, gain};
		}
		return best;
	}
}

/** The innermost loop of training. */
function countColumn(
	histogram: Histogram,
	{bins, start}: {bins: Uint8Array; start: number},
	{members, first, second}: Slopes & {members: Uint32Array},
): void {
	for (let place = 0; place < members.length; place++) {
		const member = members[place] ?? 0;
		const at = start + (bins[member] ?? 0);
		histogram.first[at] = (histogram.first[at] ?? 0) + (first[member] ?? 0);
		histogram.second[at] = (histogram.second[at] ?? 0) + (second[member] ?? 0);
		histogram.count[at] = (histogram.count[at] ?? 0) + 1;
	}
}

function subtract(all: Histogram, part: Histogram): Histogram {
	const rest = (values: Float64Array, taken: Float64Array) => values.map((value, index) => value - (taken[index] ?? 0));
	return {first: rest(all.first, part.first), second: rest(all.second, part.second), count: rest(all.count, part.count)};
}
