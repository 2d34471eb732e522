import {expect, test, vi} from 'vitest';
import {onStyleWish} from './style-wish.ts';

const fake = vi.hoisted(() => ({runtime: {onMessage: {addListener: vi.fn()}}}));
vi.mock('webextension-polyfill', () => ({default: fake}));

test.each([
	['a page', {wantsStyle: true}, {tab: {id: 7}}, [[7, undefined]]],
	['a page that is prepared while the tab shows another', {wantsStyle: true}, {tab: {id: 7}, documentId: 'D1'}, [[7, 'D1']]],
	['a page with another wish', {pageMethod: 'tidy'}, {tab: {id: 7}}, []],
	['a page of the extension', {wantsStyle: true}, {}, []],
])('hears %s', (_, message, sender, calls) => {
	const listener = vi.fn();
	onStyleWish(listener);
	fake.runtime.onMessage.addListener.mock.lastCall?.[0](message, sender);
	expect(listener.mock.calls).toEqual(calls);
});
