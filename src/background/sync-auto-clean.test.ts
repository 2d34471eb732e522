import {beforeEach, expect, test, vi} from 'vitest';
import {syncAutoClean} from './sync-auto-clean.ts';

interface Registered {
	id: string;
	matches: string[];
	js: string[];
	css: string[];
}

/** Stands in for the browser: what the user chose, what it allows, what it runs, and how often that was changed. */
const fake = vi.hoisted(() => {
	const world = {chosen: [] as string[], granted: [] as string[], running: [] as Registered[], changes: 0};
	const change = (running: Registered[]) => {
		world.running = running;
		world.changes++;
	};
	return {
		world,
		browser: {
			storage: {local: {get: async () => ({autoCleanSites: world.chosen})}, session: {}},
			permissions: {
				getAll: async () => ({origins: world.granted}),
				contains: async ({origins}: {origins: string[]}) =>
					world.granted.includes('*://*/*') || origins.every(origin => world.granted.includes(origin)),
			},
			scripting: {
				getRegisteredContentScripts: async () => world.running,
				registerContentScripts: async (scripts: Registered[]) => {
					if (world.running.length > 0) throw new Error("Duplicate script ID 'auto-clean'");
					change(scripts);
				},
				updateContentScripts: async (scripts: Registered[]) => change(scripts),
				unregisterContentScripts: async () => change([]),
			},
		},
	};
});
vi.mock('webextension-polyfill', () => ({default: fake.browser}));
vi.mock('../browser/content-script.ts', () => ({contentFiles: {script: '/content.js', style: '/content.css', autoCleanMark: '/mark.js'}}));

const {world} = fake;
const files = {js: ['mark.js', 'content.js'], css: ['content.css']};
const running = (...matches: string[]): Registered[] => (matches.length > 0 ? [{id: 'auto-clean', matches, ...files}] : []);
const [a, b] = ['*://*.a.example/*', '*://*.b.example/*'];

beforeEach(() => Object.assign(world, {chosen: [], granted: [], running: [], changes: 0}));

test.each<[string, Partial<typeof world>, string[], number]>([
	['nothing chosen', {granted: [a]}, [], 0],
	['chosen and allowed', {chosen: ['a.example'], granted: [a]}, [a], 1],
	['chosen, not allowed on this device', {chosen: ['a.example', 'b.example'], granted: [b]}, [b], 1],
	['allowed with all sites', {chosen: ['a.example'], granted: ['*://*/*']}, [a], 1],
	['one more', {chosen: ['a.example', 'b.example'], granted: [a, b], running: running(a)}, [a, b], 1],
	['one less', {chosen: ['b.example'], granted: [a, b], running: running(a, b)}, [b], 1],
	['permission taken back', {chosen: ['a.example'], running: running(a)}, [], 1],
	['all as it should be', {chosen: ['b.example', 'a.example'], granted: [a, b], running: running(a, b)}, [a, b], 0],
	[
		'files of an older Lede',
		{chosen: ['a.example'], granted: [a], running: [{id: 'auto-clean', matches: [a], js: ['old.js'], css: []}]},
		[a],
		1,
	],
])('makes the browser match: %s', async (_, state, matches, changes) => {
	Object.assign(world, state);
	await syncAutoClean();
	await syncAutoClean();
	expect(world.running.flatMap(script => script.matches).sort()).toEqual(matches);
	expect(world.changes).toBe(changes);
});

test('runs one after the other when called at once', async () => {
	Object.assign(world, {chosen: ['a.example'], granted: [a]});
	await Promise.all([syncAutoClean(), syncAutoClean(), syncAutoClean()]);
	expect(world.changes).toBe(1);
});
