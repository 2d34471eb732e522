// @vitest-environment jsdom
import {expect, test, vi} from 'vitest';
import {noteOwn} from './own-nodes.ts';
import {PageWatch} from './watch-page.ts';

const settled = () => new Promise(resolve => setTimeout(resolve, 150));

const makeEvents = () => ({
	isServed: vi.fn(() => true),
	onOrphaned: vi.fn(),
	onAdded: vi.fn(),
	onMarked: vi.fn(),
	onOpened: vi.fn(),
	onMoved: vi.fn(),
	onQuiet: vi.fn(),
	onLocked: vi.fn(),
});

test.each([
	['tells of what the page puts in', false, 1],
	['does not tell of what Lede puts in', true, 0],
])('%s', async (_, isOurs, times) => {
	const events = makeEvents();
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

test.each<[string, (watch: PageWatch, events: ReturnType<typeof makeEvents>) => void, number]>([
	['once it is stopped', watch => watch.stop(), 0],
	['once nobody is served', (_, events) => events.isServed.mockReturnValue(false), 1],
])('tells of nothing any more %s', async (_, end, orphaned) => {
	const events = makeEvents();
	const watch = new PageWatch(document, events);
	watch.start();
	end(watch, events);
	document.documentElement.append(document.createElement('div'));
	await settled();
	events.isServed.mockReturnValue(true);
	document.documentElement.append(document.createElement('div'));
	window.dispatchEvent(new Event('pageshow'));
	await settled();
	expect([events.onAdded, events.onQuiet].map(({mock}) => mock.calls.length)).toEqual([0, 0]);
	expect(events.onOrphaned).toHaveBeenCalledTimes(orphaned);
	watch.start();
	document.documentElement.append(document.createElement('div'));
	await settled();
	expect(events.onAdded).toHaveBeenCalledTimes(1);
});
