import {beforeEach, expect, test, vi} from 'vitest';
import {openPopup} from '../browser/own-window.ts';
import {PageError} from '../browser/page-error.ts';
import {openReceipt, toggleTidy} from './tidy-tab.ts';

const callPage = vi.hoisted(() => vi.fn<(tab: number, method: string) => Promise<unknown>>());

vi.mock('webextension-polyfill', () => ({default: {}}));
vi.mock('../browser/call-page.ts', () => ({callPage}));
vi.mock('../browser/show-receipt.ts', () => ({showReceipt: (tab: number) => callPage(tab, 'openReceipt')}));
vi.mock('../browser/own-window.ts', () => ({openPopup: vi.fn(async () => undefined)}));

beforeEach(() => void vi.mocked(openPopup).mockClear());

const forbid = async () => {
	throw new PageError({reason: 'forbidden', forbidden: 'browser-page'});
};
/** A page that is tidy or not, and holds a story or not. */
const pageOf =
	({isTidy, hasStory}: {isTidy: boolean; hasStory: boolean}) =>
	async (_: number, method: string) => ({isTidy: method === 'tidy' ? hasStory : method === 'readTidyState' && isTidy});

test.each([
	['a story is tidied', toggleTidy, pageOf({isTidy: false, hasStory: true}), 'tidy', 0],
	['a tidy page is shown as it was', toggleTidy, pageOf({isTidy: true, hasStory: true}), 'restore', 0],
	['where no story is the popup says so', toggleTidy, pageOf({isTidy: false, hasStory: false}), 'tidy', 1],
	['where nobody may look the popup says so', toggleTidy, forbid, 'readTidyState', 1],
	['the receipt is opened', openReceipt, async () => undefined, 'openReceipt', 0],
	['the receipt of a page where nobody may look', openReceipt, forbid, 'openReceipt', 1],
])('%s', async (_, ask, answer, asked, popups) => {
	callPage.mockImplementation(answer);
	await ask(7);
	expect(callPage).toHaveBeenLastCalledWith(7, asked);
	expect(openPopup).toHaveBeenCalledTimes(popups);
});

test('what else fails is no matter of the page', async () => {
	callPage.mockRejectedValue(new TypeError('bang'));
	await expect(toggleTidy(7)).rejects.toThrow('bang');
});
