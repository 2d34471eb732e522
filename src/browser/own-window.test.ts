import {expect, test, vi} from 'vitest';
import {leavesPrivateWindow, openBeside} from './own-window.ts';

const fake = vi.hoisted(() => ({scheme: '', incognito: false, create: vi.fn(async () => undefined)}));

vi.mock('webextension-polyfill', () => ({
	default: {
		runtime: {getURL: () => `${fake.scheme}://lede/`},
		tabs: {get: async (id: number) => ({id, windowId: 3, incognito: fake.incognito}), create: fake.create},
	},
}));

test.each([
	['chrome-extension', true, true],
	['chrome-extension', false, false],
	['moz-extension', true, false],
	['moz-extension', false, false],
])('a page of %s, for a tab that is private: %s', async (scheme, incognito, leaves) => {
	Object.assign(fake, {scheme, incognito});
	expect(await leavesPrivateWindow(7)).toBe(leaves);
});

test.each([
	['front', true],
	['behind', false],
] as const)('opens a link in the window of its tab, in %s', async (place, active) => {
	await openBeside(7, 'https://a.example/', place);
	expect(fake.create).toHaveBeenLastCalledWith({url: 'https://a.example/', openerTabId: 7, windowId: 3, active});
});
