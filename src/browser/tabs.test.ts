import {beforeEach, expect, test, vi} from 'vitest';
import {watchTab} from './tabs.ts';

type Listener = (tab: number, change: {status?: string; url?: string}) => void;
const listeners = vi.hoisted(() => new Set<Listener>());

vi.mock('webextension-polyfill', () => ({
	default: {
		tabs: {
			onUpdated: {
				addListener: (listener: Listener) => listeners.add(listener),
				removeListener: (listener: Listener) => listeners.delete(listener),
			},
		},
	},
}));

const here = 'https://www.harbour-post.example/ferry';
const there = 'https://www.harbour-post.example/lock';

beforeEach(() => void vi.useFakeTimers());

test.each([
	['a frame that loads', [{status: 'loading'}, {status: 'complete'}], []],
	['another page', [{status: 'loading', url: there}, {status: 'complete'}], ['leave', 'arrive']],
	['a page that changes its address by itself', [{url: there}], ['leave', 'arrive']],
	['another page that never ends to load', [{status: 'loading', url: there}], ['leave', 'arrive']],
	['a page that goes on loading', [{status: 'complete'}], []],
	['another place of the page', [{status: 'loading', url: `${here}#end`}, {status: 'complete'}], []],
])('%s', (_, changes, heard) => {
	const calls: string[] = [];
	const end = watchTab({id: 7, url: here, title: ''}, {onLeave: () => calls.push('leave'), onArrive: () => calls.push('arrive')});
	for (const change of changes) for (const listener of listeners) listener(7, change);
	vi.runAllTimers();
	expect(calls).toEqual(heard);
	end();
	expect(listeners.size).toBe(0);
});

test('another tab is not listened to', () => {
	const onLeave = vi.fn();
	const end = watchTab({id: 7, url: here, title: ''}, {onLeave, onArrive: onLeave});
	for (const listener of listeners) listener(8, {status: 'loading', url: there});
	expect(onLeave).not.toHaveBeenCalled();
	end();
});
