// @vitest-environment jsdom
import {beforeEach, expect, test, vi} from 'vitest';
import type {TidyState} from '../page-api.ts';
import {offerCore} from './core-script.ts';
import {OpenPage} from './open-page.ts';

const stored = vi.hoisted((): Record<string, unknown> => ({}));

vi.mock('webextension-polyfill', () => ({
	default: {
		runtime: {id: 'lede', sendMessage: async () => undefined},
		storage: {local: {get: async () => stored, onChanged: {addListener: () => undefined}}},
	},
}));

/** Stands in for the core: the aside is clutter. */
const extractCleaned = () =>
	JSON.parse(
		'{"title": "Harbour", "text": "", "removals": [{"id": "3", "kind": "ad", "evidence": {"reason": "selector"}, "excerpt": "Ad"}]}',
	);
offerCore({
	extractCleaned,
	*extractInSteps() {
		yield;
		return extractCleaned();
	},
	findPhrases: () => [],
	readEmbed: () => undefined,
});

const marks = () => document.querySelectorAll('[data-lede]').length;
let page: OpenPage;

beforeEach(() => {
	document.body.innerHTML = '<aside>Ad</aside><p>The wall was built in 1911.</p>';
	Document.prototype.elementsFromPoint = () => [];
	page = new OpenPage(document);
});

test.each<[string, () => Promise<TidyState>[], boolean[]]>([
	['to be tidied', () => [page.tidy()], [true]],
	['to be tidied, and at once to be as it was', () => [page.tidy(), page.restore()], [false, false]],
	['to be as it was, and at once to be tidied', () => [page.restore(), page.tidy()], [false, true]],
	['to be tidied twice', () => [page.tidy(), page.tidy()], [true, true]],
	[
		'to be tidied, as it was, and tidied after all',
		() => [page.tidy(), page.restore(), page.tidy(), page.tidy()],
		[true, false, true, true],
	],
])('a page that is asked %s', async (_, ask, answers) => {
	expect((await Promise.all(ask())).map(({isTidy}) => isTidy)).toEqual(answers);
	expect(marks()).toBe(answers.at(-1) ? 1 : 0);
	await page.restore();
	expect(marks()).toBe(0);
});

const removal = {id: 'other-1', kind: 'ad', evidence: {reason: 'selector', match: 'aside'}, excerpt: 'Ad'} as const;
const findAside = () => document.querySelector('aside') ?? expect.fail();

test('what was hidden early stays so until the page is asked to be as it was', async () => {
	const aside = findAside();
	// Else it is read at once, and found to be no story.
	const loading = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
	const end = vi.fn(() => [{element: aside, removal}]);
	page.tidyUnasked({isSeen: () => false, end});
	await page.readTidyState();
	expect(end).not.toHaveBeenCalled();
	loading.mockRestore();
	expect((await page.readTidyState()).hidden).toHaveLength(1);
	expect(end).toHaveBeenCalledTimes(1);
	await page.restore();
	expect([marks(), end.mock.calls.length]).toEqual([0, 1]);
});

test.each<[string, unknown, number]>([
	['of its site', ['localhost'], 1],
	['of other sites only', ['courier.example'], 0],
	['of none', [], 0],
	['that nobody has written yet', undefined, 1],
	['that is corrupt', [7], 1],
])('a page tidied as it loaded comes back to a list %s', async (_, sites, hidden) => {
	Object.assign(stored, {runningSites: sites});
	const loading = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
	page.tidyUnasked({isSeen: () => false, end: () => [{element: findAside(), removal}]});
	loading.mockRestore();
	await page.readTidyState();
	await page.comeBack();
	expect(marks()).toBe(hidden);
	await page.restore();
});
