import type {Ranker} from '../../src/core/body/ranker.ts';
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
}

export const usualTrees: TreeOptions = {trees: 80, depth: 4, rate: 0.12, smallestLeaf: 30, caution: 4, bins: 48};

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

/** Grows one whole tree in heap order; a branch that stops early says the same in all its leaves. */
class TreeGrower {
	/** By example: the number of its leaf. */
	leafOf = new Uint16Array();
	readonly #columns: readonly Column[];
	readonly #slopes: Slopes;
	readonly #options: TreeOptions;

	constructor(columns: readonly Column[], slopes: Slopes, options: TreeOptions) {
		this.#columns = columns;
		this.#slopes = slopes;
		this.#options = options;
	}

	grow(examples: number): Tree {
		const questions = 2 ** this.#options.depth - 1;
		const tree = {
			features: new Array<number>(questions).fill(0),
			cuts: new Array<number>(questions).fill(0),
			leaves: new Array<number>(questions + 1).fill(0),
		};
		this.leafOf = new Uint16Array(examples);
		this.#growNode(
			tree,
			{node: 0, stepsLeft: this.#options.depth},
			Uint32Array.from({length: examples}, (_, index) => index),
		);
		return tree;
	}

	#growNode(tree: {[Key in keyof Tree]: number[]}, {node, stepsLeft}: {node: number; stepsLeft: number}, members: Uint32Array): void {
		const split = stepsLeft > 0 ? this.#findSplit(members) : undefined;
		const column = split && this.#columns[split.column];
		if (!split || !column) {
			const firstLeaf = 2 ** stepsLeft * (node + 1) - 1 - tree.features.length;
			tree.leaves.fill(this.#toLeaf(members), firstLeaf, firstLeaf + 2 ** stepsLeft);
			for (const member of members) this.leafOf[member] = firstLeaf;
			return;
		}
		tree.features[node] = split.column;
		tree.cuts[node] = column.cuts[split.bin] ?? 0;
		const isLeft = (member: number) => (column.bins[member] ?? 0) <= split.bin;
		this.#growNode(tree, {node: 2 * node + 1, stepsLeft: stepsLeft - 1}, members.filter(isLeft));
		this.#growNode(
			tree,
			{node: 2 * node + 2, stepsLeft: stepsLeft - 1},
			members.filter(member => !isLeft(member)),
		);
	}

	#toLeaf(members: Uint32Array): number {
		const [first, second] = this.#sum(members);
		return round((-this.#options.rate * first) / (second + this.#options.caution));
	}

	#sum(members: Uint32Array): [first: number, second: number] {
		let [first, second] = [0, 0];
		for (const member of members) {
			first += this.#slopes.first[member] ?? 0;
			second += this.#slopes.second[member] ?? 0;
		}
		return [first, second];
	}

	#findSplit(members: Uint32Array): Split | undefined {
		if (members.length < 2 * this.#options.smallestLeaf) return undefined;
		const sums = this.#sum(members);
		let best: Split | undefined;
		for (const [index, column] of this.#columns.entries()) {
			const split = this.#splitColumn(column, members, sums);
			if (split && split.gain > (best?.gain ?? leastGain)) best = {...split, column: index};
		}
		return best;
	}

	/** The cut of one column after which the two sides differ most. */
	#splitColumn({cuts, bins}: Column, members: Uint32Array, [allFirst, allSecond]: [number, number]): Omit<Split, 'column'> | undefined {
		const {smallestLeaf, caution} = this.#options;
		const firsts = new Float64Array(cuts.length + 1);
		const seconds = new Float64Array(cuts.length + 1);
		const counts = new Uint32Array(cuts.length + 1);
		for (const member of members) {
			const bin = bins[member] ?? 0;
			firsts[bin] = (firsts[bin] ?? 0) + (this.#slopes.first[member] ?? 0);
			seconds[bin] = (seconds[bin] ?? 0) + (this.#slopes.second[member] ?? 0);
			counts[bin] = (counts[bin] ?? 0) + 1;
		}
		const worth = (first: number, second: number) => (first * first) / (second + caution);
		let best: Omit<Split, 'column'> | undefined;
		let [first, second, count] = [0, 0, 0];
		for (let bin = 0; bin < cuts.length; bin++) {
			first += firsts[bin] ?? 0;
			second += seconds[bin] ?? 0;
			count += counts[bin] ?? 0;
			if (count < smallestLeaf) continue;
			if (members.length - count < smallestLeaf) break;
			const gain = worth(first, second) + worth(allFirst - first, allSecond - second) - worth(allFirst, allSecond);
			if (!best || gain > best.gain) best = {bin, gain};
		}
		return best;
	}
}
