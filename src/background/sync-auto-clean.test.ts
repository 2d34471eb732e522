import {beforeEach, expect, test, vi} from 'vitest';
import {createLocks} from '../browser/test-locks.ts';
import {syncAutoClean} from './sync-auto-clean.ts';

interface Registered {
	id: string;
	matches: string[];
	js: string[];
	css: string[];
	runAt: string;
}

/** Stands in for the browser: what the user chose, what it allows, what it runs, and how often that was changed; what pages are told, and how often. */
const fake = vi.hoisted(() => {
	const world = {chosen: [] as string[], granted: [] as string[], running: [] as Registered[], changes: 0, told: [] as string[], writes: 0};
	const change = (running: Registered[]) => {
		world.running = running;
		world.changes++;
	};
	return {
		world,
		browser: {
			storage: {
				local: {
					get: async () => ({autoCleanSites: world.chosen, runningSites: world.told}),
					set: async ({runningSites}: {runningSites: string[]}) => {
						world.told = runningSites;
						world.writes++;
					},
				},
				session: {},
			},
			permissions: {
				getAll: async () => ({origins: world.granted}),
				contains: async ({origins}: {origins: string[]}) =>
					world.granted.includes('*://*/*') || origins.every(origin => world.granted.includes(origin)),
			},
			scripting: {
				getRegisteredContentScripts: async () => world.running,
				registerContentScripts: async (scripts: Registered[]) => {
					if (world.running.some(({id}) => scripts.some(script => script.id === id))) throw new Error('Duplicate script ID');
					change([...world.running, ...scripts]);
				},
				updateContentScripts: async (scripts: Registered[]) =>
					change([...world.running.filter(({id}) => !scripts.some(script => script.id === id)), ...scripts]),
				unregisterContentScripts: async ({ids}: {ids: string[]}) => change(world.running.filter(({id}) => !ids.includes(id))),
			},
		},
	};
});
vi.mock('webextension-polyfill', () => ({default: fake.browser}));
vi.mock('../browser/content-script.ts', () => ({
	contentFiles: {core: '/core.js', script: '/content.js', style: '/content.css', autoClean: '/early.js'},
}));

const {world} = fake;
const script = {id: 'auto-clean', js: ['core.js', 'content.js', 'early.js'], css: ['content.css'], runAt: 'document_start'};
const running = (...matches: string[]): Registered[] => [{...script, matches}];
const [a, b] = ['*://*.a.example/*', '*://*.b.example/*'];

vi.stubGlobal('navigator', {locks: createLocks()});
beforeEach(() => Object.assign(world, {chosen: [], granted: [], running: [], changes: 0, told: [], writes: 0}));

test.each<[string, Partial<typeof world>, string[], number]>([
	['nothing chosen', {granted: [a]}, [], 0],
	['chosen and allowed', {chosen: ['a.example'], granted: [a]}, [a], 1],
	['chosen, not allowed on this device', {chosen: ['a.example', 'b.example'], granted: [b]}, [b], 1],
	['allowed with all sites', {chosen: ['a.example'], granted: ['*://*/*']}, [a], 1],
	['one more', {chosen: ['a.example', 'b.example'], granted: [a, b], running: running(a)}, [a, b], 1],
	['one less', {chosen: ['b.example'], granted: [a, b], running: running(a, b)}, [b], 1],
	['permission taken back', {chosen: ['a.example'], running: running(a)}, [], 1],
	['all as it should be', {chosen: ['b.example', 'a.example'], granted: [a, b], running: running(a, b)}, [a, b], 0],
	['files of an older Lede', {chosen: ['a.example'], granted: [a], running: [{...script, matches: [a], js: ['old.js']}]}, [a], 1],
	[
		'files in another order',
		{chosen: ['a.example'], granted: [a], running: [{...script, matches: [a], js: ['content.js', 'core.js', 'early.js']}]},
		[a],
		1,
	],
	['another moment', {chosen: ['a.example'], granted: [a], running: [{...script, matches: [a], runAt: 'document_idle'}]}, [a], 1],
	[
		'a script that Lede has no more',
		{chosen: ['a.example'], granted: [a], running: [...running(a), {...script, id: 'old', matches: [a]}]},
		[a],
		1,
	],
])('makes the browser match: %s', async (_, state, matches, changes) => {
	Object.assign(world, state);
	await syncAutoClean();
	await syncAutoClean();
	const found = world.running.map(script => [script.id, ...[...script.matches].sort()]).sort();
	expect(found).toEqual(matches.length > 0 ? [[script.id, ...matches]] : []);
	expect(world.changes).toBe(changes);
});

test('runs one after the other when called at once', async () => {
	Object.assign(world, {chosen: ['a.example'], granted: [a]});
	await Promise.all([syncAutoClean(), syncAutoClean(), syncAutoClean()]);
	expect(world.changes).toBe(1);
});

test('tells the pages which sites run, once for each change', async () => {
	Object.assign(world, {chosen: ['a.example', 'b.example'], granted: [b]});
	await syncAutoClean();
	await syncAutoClean();
	expect([world.told, world.writes]).toEqual([['b.example'], 1]);
	world.granted = [];
	await syncAutoClean();
	expect([world.told, world.writes]).toEqual([[], 2]);
});
