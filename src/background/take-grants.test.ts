import {beforeEach, expect, test, vi} from 'vitest';
import {finishWishes} from '../auto-clean/finish-wish.ts';
import {takeGrants} from './take-grants.ts';

/** What was done, in order. */
const done = vi.hoisted<string[]>(() => []);
vi.mock('../auto-clean/finish-wish.ts', () => ({finishWishes: vi.fn()}));
vi.mock('./sync-auto-clean.ts', () => ({syncAutoClean: async () => void done.push('sync')}));
vi.mock('./tidy-tab.ts', () => ({tidyActiveTab: async (site: string) => void done.push(`tidy ${site}`)}));

beforeEach(() => void done.splice(0));

test.each([
	['a wish', ['a.example'], ['sync', 'tidy a.example']],
	['several', ['a.example', 'b.example'], ['sync', 'tidy a.example', 'tidy b.example']],
	['none: allowed in the settings of the browser', [], ['sync']],
])('runs what is allowed once it is on the list: %s', async (_, sites, expected) => {
	vi.mocked(finishWishes).mockResolvedValue(sites);
	await takeGrants();
	expect(done).toEqual(expected);
});

test('runs what is allowed though a wish cannot be written down', async () => {
	vi.mocked(finishWishes).mockRejectedValue(new Error('quota exceeded'));
	await expect(takeGrants()).rejects.toThrow('quota exceeded');
	expect(done).toEqual(['sync']);
});
