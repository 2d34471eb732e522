import {beforeEach, expect, test, vi} from 'vitest';
import {createLocks} from '../browser/test-locks.ts';
import {finishWishes, settleWish} from './finish-wish.ts';
import {readAutoClean} from './read-auto-clean.ts';
import {turnOffAutoClean, turnOnAutoClean} from './turn-auto-clean.ts';

/** Stands in for the browser: two storage areas, and a user who answers the permission question. */
const fake = vi.hoisted(() => {
	const createArea = () => {
		const kept = new Map<string, unknown>();
		return {
			kept,
			get: async (key: string | null) => (key === null ? Object.fromEntries(kept) : {[key]: kept.get(key)}),
			remove: async (key: string) => void kept.delete(key),
			set: async (values: Record<string, unknown>) => {
				for (const [key, value] of Object.entries(values)) kept.set(key, value);
			},
		};
	};
	const granted = new Set<string>();
	const user = {answer: async (_origins: string[]) => true};
	return {
		granted,
		user,
		browser: {
			storage: {local: createArea(), session: createArea()},
			permissions: {
				request: async ({origins}: {origins: string[]}) => {
					const isGranted = await user.answer(origins);
					if (isGranted) for (const origin of origins) granted.add(origin);
					return isGranted;
				},
				contains: async ({origins}: {origins: string[]}) => origins.every(origin => granted.has(origin.replace('://', '://*.'))),
				remove: async ({origins}: {origins: string[]}) => origins.every(origin => granted.delete(origin)),
			},
		},
	};
});
vi.mock('webextension-polyfill', () => ({default: fake.browser}));

const {local, session} = fake.browser.storage;
const origin = '*://*.a.example/*';

vi.stubGlobal('navigator', {locks: createLocks()});

beforeEach(() => {
	local.kept.clear();
	session.kept.clear();
	fake.granted.clear();
	fake.user.answer = async () => true;
});

test('turns a site on when the user agrees, once', async () => {
	expect(await turnOnAutoClean('a.example')).toBe(true);
	expect(await turnOnAutoClean('a.example')).toBe(true);
	expect(local.kept.get('autoCleanSites')).toEqual(['a.example']);
	expect(await readAutoClean('a.example')).toBe('on');
});

test('leaves it off when the user refuses, and forgets the wish', async () => {
	fake.user.answer = async () => false;
	expect(await turnOnAutoClean('a.example')).toBe(false);
	expect(await readAutoClean('a.example')).toBe('off');
	fake.granted.add(origin);
	expect(await finishWishes()).toEqual([]);
});

test('finishes the wish of a popup that was closed by the question', async () => {
	fake.user.answer = () => new Promise(() => {});
	void turnOnAutoClean('a.example');
	expect(await finishWishes()).toEqual([]);
	fake.granted.add(origin);
	expect(await finishWishes()).toEqual(['a.example']);
	expect(await finishWishes()).toEqual([]);
	expect(await readAutoClean('a.example')).toBe('on');
});

test('a wish made in the popup that looks for an old one is not over', async () => {
	fake.user.answer = () => new Promise(() => {});
	void turnOnAutoClean('a.example');
	expect(await settleWish('a.example', () => true)).toBeUndefined();
	fake.granted.add(origin);
	expect(await finishWishes()).toEqual(['a.example']);
});

test('a question that a popup took for refused may stand yet', async () => {
	fake.user.answer = () => new Promise(() => {});
	void turnOnAutoClean('a.example');
	expect(await settleWish('a.example')).toBe('refused');
	fake.granted.add(origin);
	expect(await finishWishes()).toEqual(['a.example']);
	expect(await readAutoClean('a.example')).toBe('on');
});

test('questions for two sites may stand at once', async () => {
	fake.user.answer = () => new Promise(() => {});
	void turnOnAutoClean('a.example');
	void turnOnAutoClean('b.example');
	fake.granted.add('*://*.b.example/*');
	expect(await finishWishes()).toEqual(['b.example']);
	fake.granted.add(origin);
	expect(await finishWishes()).toEqual(['a.example']);
	expect(local.kept.get('autoCleanSites')).toEqual(['a.example', 'b.example']);
});

test.each([true, false])('an answer for one site, %s, is none for another', async answer => {
	fake.user.answer = () => new Promise(() => {});
	void turnOnAutoClean('a.example');
	fake.user.answer = async () => answer;
	await turnOnAutoClean('b.example');
	fake.granted.add(origin);
	expect(await finishWishes()).toEqual(['a.example']);
});

test('a site that was turned off meanwhile is wished for no more', async () => {
	fake.user.answer = () => new Promise(() => {});
	void turnOnAutoClean('a.example');
	await turnOffAutoClean('a.example');
	fake.granted.add(origin);
	expect(await finishWishes()).toEqual([]);
	expect(await readAutoClean('a.example')).toBe('off');
});

test('tells a popup what became of the wish of one that was closed, once', async () => {
	fake.user.answer = () => new Promise(() => {});
	void turnOnAutoClean('a.example');
	expect(await settleWish('b.example')).toBeUndefined();
	expect(await settleWish('a.example')).toBe('refused');
	expect(await settleWish('a.example')).toBeUndefined();
	void turnOnAutoClean('a.example');
	fake.granted.add(origin);
	const write = vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
	await expect(settleWish('a.example')).rejects.toMatchObject({reason: 'full'});
	write.mockRestore();
	expect(await settleWish('a.example')).toBe('done');
	expect(await readAutoClean('a.example')).toBe('on');
});

test('turns a site off and gives the permission back, other sites untouched', async () => {
	await turnOnAutoClean('a.example');
	await turnOnAutoClean('b.example');
	await turnOffAutoClean('a.example');
	expect(local.kept.get('autoCleanSites')).toEqual(['b.example']);
	expect([...fake.granted]).toEqual(['*://*.b.example/*']);
});

test('keeps every site when many are added at once', async () => {
	const sites = Array.from({length: 20}, (_, index) => `site-${index}.example`);
	await Promise.all(sites.map(site => turnOnAutoClean(site)));
	expect(local.kept.get('autoCleanSites')).toEqual([...sites].sort());
});

test('is off where the browser took the permission back', async () => {
	await turnOnAutoClean('a.example');
	fake.granted.clear();
	expect(await readAutoClean('a.example')).toBe('not-allowed');
	expect(local.kept.get('autoCleanSites')).toEqual(['a.example']);
});
