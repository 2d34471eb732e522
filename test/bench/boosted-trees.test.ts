// @vitest-environment node
import {describe, expect, test} from 'vitest';
import {rank} from '../../src/core/body/ranking/ranker.ts';
import {type Example, trainTrees} from './boosted-trees.ts';
import {toColumn} from './column.ts';

/** 400 points strewn over a square, the same at every run. */
const points = Array.from({length: 400}, (_, index) => [(index * 0.618034) % 1, (index * 0.414214 + 0.1) % 1]);
const toExamples = (isStory: (x: number, y: number) => boolean): Example[] =>
	points.map(([x = 0, y = 0]) => ({row: [0.5, x, y], isStory: isStory(x, y), weight: 1}));

const isXor = (x: number, y: number) => x > 0.5 !== y > 0.5;
const small = {trees: 40, rate: 0.3, smallestLeaf: 5};

describe('boosted trees', () => {
	test.each([
		['one feature', (x: number) => x > 0.3, 1, 0.97],
		['a conjunction', (x: number, y: number) => x > 0.3 && y > 0.6, 2, 0.97],
		['an exclusive or', isXor, 2, 0.95],
	])('learn %s', (_, isStory, depth, least) => {
		const examples = toExamples(isStory);
		const ranker = trainTrees(examples, {...small, depth});
		const right = examples.filter(example => rank(ranker, example.row) >= 0.5 === example.isStory);
		expect(right.length / examples.length).toBeGreaterThan(least);
	});

	test('cannot learn an exclusive or with one question', () => {
		const examples = toExamples(isXor);
		const ranker = trainTrees(examples, {...small, depth: 1});
		const right = examples.filter(example => rank(ranker, example.row) >= 0.5 === example.isStory);
		expect(right.length / examples.length).toBeLessThan(0.7);
	});

	test('are the same at every run', () => expect(trainTrees(toExamples(isXor), small)).toEqual(trainTrees(toExamples(isXor), small)));

	test('are whole, and written with three digits', () => {
		const {base, trees} = trainTrees(toExamples(isXor), {...small, depth: 3});
		expect(trees).toHaveLength(small.trees);
		for (const {features, cuts, leaves} of trees) {
			expect([features.length, cuts.length, leaves.length]).toEqual([7, 7, 8]);
			expect([base, ...cuts, ...leaves].filter(number => number !== Number(number.toFixed(3)))).toEqual([]);
		}
	});

	test('heed the weights', () => {
		const examples = [true, false].flatMap(isStory =>
			Array.from({length: 20}, (): Example => ({row: [1], isStory, weight: isStory ? 9 : 1})),
		);
		expect(rank(trainTrees(examples, small), [1])).toBeGreaterThan(0.8);
	});
});

describe('a column', () => {
	test.each([
		['cuts between few values', [0, 1, 0, 2], [1, 2], [0, 1, 0, 2]],
		['rounds cuts down, so that a value stays on its side', [0, 2 / 3, 1], [0.666, 1], [0, 1, 2]],
		['does not part what three digits cannot', [0.1231, 0.1239], [], [0, 0]],
		['cuts many values where as many stand on each side', [1, 2, 3, 4, 5, 6, 7, 8], [3, 5, 7], [0, 0, 1, 1, 2, 2, 3, 3]],
	])('%s', (_, values, cuts, bins) => {
		const column = toColumn(Float64Array.from(values), 4);
		expect(column.cuts).toEqual(cuts);
		expect([...column.bins]).toEqual(bins);
	});
});
