import {expect, test, vi} from 'vitest';
import {onKeepWish} from './keep-wish.ts';

type Listener = (message: unknown, sender: {url?: string}) => unknown;

const fake = vi.hoisted(() => ({runtime: {onMessage: {addListener: vi.fn<(listener: Listener) => void>()}}}));
vi.mock('webextension-polyfill', () => ({default: fake}));

const keepWish = {site: 'news.example', signature: 'aside.related', isKept: true};

test.each([
	['a page of the site', {keepWish}, {url: 'https://www.news.example/ferry'}, 1],
	['a page of another site', {keepWish}, {url: 'https://www.other.example/'}, 0],
	['a page whose address only ends so', {keepWish}, {url: 'https://fakenews.example/'}, 0],
	['nobody knows where', {keepWish}, {}, 0],
	['a page with other news', {tidyState: {}}, {url: 'https://www.news.example/ferry'}, 0],
])('a wish from %s', async (_, message, sender, times) => {
	fake.runtime.onMessage.addListener.mockReset();
	const write = vi.fn(async () => undefined);
	onKeepWish(write);
	const answer = fake.runtime.onMessage.addListener.mock.calls[0]?.[0](message, sender);
	expect(answer instanceof Promise).toBe(times === 1);
	expect(write.mock.calls).toEqual(Array.from({length: times}, () => [keepWish]));
});
