// @vitest-environment node
import {expect, test} from 'vitest';
import {compareFigures, toFigures} from './figures.ts';

test.each([
	['a share that fell', {f1: 0.9}, {f1: 0.91}, true],
	['a share that rose', {f1: 0.92}, {f1: 0.91}, false],
	['a share that fell by less than is shown', {f1: 0.91}, {f1: 0.91005}, false],
	['more errors', {errors: 1}, {errors: 0}, true],
	['fewer errors', {errors: 0}, {errors: 1}, false],
	['more junk tags', {'tags on pages without any (count)': 9}, {'tags on pages without any (count)': 8}, true],
	['a figure that is new', {f1: 0.1}, {}, false],
	['a figure that is gone', {}, {f1: 0.1}, true],
	['a time that is longer', {'speed, to clone, total': 1.2}, {'speed, to clone, total': 1}, true],
	['a time that wavers', {'speed, to clone, total': 1.04}, {'speed, to clone, total': 1}, false],
	['a time that is shorter', {'speed, to clone, total': 0.8}, {'speed, to clone, total': 1}, false],
])('%s', (_, now, before, isWorse) => expect(compareFigures(now, before).map(comparison => comparison.isWorse)).toEqual([isWorse]));

test('figures are the shares that were measured; those of speed are ratios', () => {
	const measured = {pages: 3, errors: 1, mutated: 0, lede: {f1: 0.9, '  related': 0.5, cue: null}};
	expect(toFigures(measured)).toEqual({errors: 1, 'pages changed': 0, f1: 0.9, related: 0.5});
	expect(toFigures({...measured, ratios: {clone: {first: 2, total: 3}}})).toEqual({
		errors: 1,
		'speed, to clone, median of ratios': 2,
		'speed, to clone, total': 3,
	});
});
