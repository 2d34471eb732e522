// @vitest-environment jsdom
import {expect, test, vi} from 'vitest';
import {noteOwn} from './own-nodes.ts';
import {PageWatch} from './watch-page.ts';

const settled = () => new Promise(resolve => setTimeout(resolve, 150));

test.each([
	['tells of what the page puts in', false, 1],
	['does not tell of what Lede puts in', true, 0],
])('%s', async (_, isOurs, times) => {
	const events = {onAdded: vi.fn(), onMarked: vi.fn(), onOpened: vi.fn(), onMoved: vi.fn(), onQuiet: vi.fn(), onLocked: vi.fn()};
	new PageWatch(document, events).start();
	const element = document.createElement('div');
	if (isOurs) noteOwn(element);
	document.documentElement.append(element);
	await settled();
	element.remove();
	await settled();
	expect(events.onAdded).toHaveBeenCalledTimes(times);
	expect(events.onQuiet).toHaveBeenCalledTimes(times);
	expect(events.onMarked).not.toHaveBeenCalled();
});
