import {expect, test, vi} from 'vitest';
import {chosenLook} from './settings.ts';

const storage = vi.hoisted(() => ({look: undefined as unknown}));
vi.mock('webextension-polyfill', () => ({default: {storage: {local: {get: async () => ({look: storage.look})}}}}));

test.each([
	[
		'all that there is',
		{size: 'large', spacing: 'loose', width: 'wide', font: 'sans', theme: 'dark'},
		['size', 'spacing', 'width', 'font', 'theme'],
	],
	['one that an older Lede wrote', {size: 'large', width: 'wide', font: 'sans', theme: 'dark'}, ['size', 'width', 'font', 'theme']],
	['one that a newer Lede wrote', {size: 'large', margins: 'none'}, ['size', 'margins']],
	['a size that there is not', {size: 'huge', theme: 'dark'}, []],
	['a number for a size', {size: 2}, []],
	['a list', ['large'], []],
	['nothing', undefined, []],
])('a look is kept as far as it was chosen: %s', async (_, stored, parts) => {
	storage.look = stored;
	expect(Object.keys(await chosenLook.read())).toEqual(parts);
});
