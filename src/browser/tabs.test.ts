import {beforeEach, expect, test, vi} from 'vitest';
import {watchTab} from './tabs.ts';

type Listener = (tab: number, change: {status?: string}) => Promise<void>;
const fake = vi.hoisted(() => ({listeners: new Set<Listener>(), url: '' as string | undefined}));

vi.mock('webextension-polyfill', () => ({
	default: {
		tabs: {
			get: async (id: number) => ({id, url: fake.url}),
			onUpdated: {
				addListener: (listener: Listener) => fake.listeners.add(listener),
				removeListener: (listener: Listener) => fake.listeners.delete(listener),
				hasListener: (listener: Listener) => fake.listeners.has(listener),
			},
		},
	},
}));

const here = 'https://www.harbour-post.example/ferry';
const there = 'https://www.harbour-post.example/lock';

/** What the browser tells of a tab, and the address that it then has. */
async function tell(tab: number, changes: readonly {status?: string; url: string | undefined}[]): Promise<void> {
	for (const {status, url} of changes) {
		fake.url = url;
		for (const listener of fake.listeners) await listener(tab, status === undefined ? {} : {status});
	}
}

beforeEach(() => void vi.useFakeTimers());

test.each([
	[
		'another page',
		[
			{status: 'loading', url: there},
			{status: 'complete', url: there},
		],
		['leave', 'arrive'],
	],
	['another page, whose address the browser keeps to itself', [{status: 'complete', url: undefined}], ['leave', 'arrive']],
	['another page that never ends to load', [{status: 'loading', url: there}], ['leave', 'arrive']],
	['a page that changes its address by itself', [{url: there}], ['leave', 'arrive']],
	['a page that goes on loading', [{status: 'complete', url: here}], []],
	[
		'a frame that loads',
		[
			{status: 'loading', url: here},
			{status: 'complete', url: here},
		],
		[],
	],
	[
		'another place of the page',
		[
			{status: 'loading', url: `${here}#end`},
			{status: 'complete', url: `${here}#end`},
		],
		[],
	],
])('%s', async (_, changes, heard) => {
	const calls: string[] = [];
	const end = watchTab({id: 7, url: here, title: ''}, {onLeave: () => calls.push('leave'), onArrive: () => calls.push('arrive')});
	await tell(7, changes);
	vi.runAllTimers();
	expect(calls).toEqual(heard);
	end();
	expect(fake.listeners.size).toBe(0);
});

test('another tab is not listened to', async () => {
	const onLeave = vi.fn();
	const end = watchTab({id: 7, url: here, title: ''}, {onLeave, onArrive: onLeave});
	await tell(8, [{status: 'loading', url: there}]);
	expect(onLeave).not.toHaveBeenCalled();
	end();
});
