import {expect, test, vi} from 'vitest';
import {leavesPrivateWindow, openBeside} from './own-window.ts';

const fake = vi.hoisted(() => ({scheme: '', incognito: false, create: vi.fn(async () => undefined)}));

vi.mock('webextension-polyfill', () => ({
	default: {
		runtime: {getURL: () => `${fake.scheme}://lede/`},
		tabs: {get: async (id: number) => ({id, index: 4, windowId: 3, incognito: fake.incognito}), create: fake.create},
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
	['https://a.example/', 'front', 'https://a.example/', true],
	['https://a.example/', 'behind', 'https://a.example/', false],
	['src/reader/index.html?tab=7', 'front', 'chrome-extension://lede/src/reader/index.html?tab=7', true],
] as const)('opens %s next to its tab, in %s', async (address, place, url, active) => {
	fake.scheme = 'chrome-extension';
	await openBeside(7, address, place);
	expect(fake.create).toHaveBeenLastCalledWith({url, index: 5, openerTabId: 7, windowId: 3, active});
});
