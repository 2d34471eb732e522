import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const sepia = new Map([...read('../reader/look.css').matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]));
/** By day, by night, on old paper. */
const colours = new Map(
	[...read('./tokens.css').matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, ...pair]) => [
		name,
		[...pair, sepia.get(name)],
	]),
);

/** WCAG 2.2: 4.5 for text, 3 for the parts of a control that tell what it is. */
test.each([
	...['ink', 'muted', 'accent', 'warning'].flatMap(colour =>
		[
			['paper', 4.5],
			['surface', 4.5],
		].map(([ground, ratio]) => [colour, ground, ratio]),
	),
	['ink', 'accent-wash', 4.5],
	['accent', 'accent-wash', 4.5],
	['on-accent', 'accent', 4.5],
	['on-mark', 'mark', 4.5],
	['control', 'paper', 3],
	['control', 'surface', 3],
	['accent', 'surface', 3],
] as [string, string, number][])('%s on %s has a contrast of %s', (colour, ground, ratio) => {
	for (const scheme of [0, 1, 2])
		expect(contrast(colours.get(colour)?.[scheme], colours.get(ground)?.[scheme])).toBeGreaterThanOrEqual(ratio);
});

function contrast(one = '', other = ''): number {
	const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
	const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = [1, 3, 5].map(at => {
		const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
