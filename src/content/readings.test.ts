// @vitest-environment jsdom
import {afterEach, expect, test, vi} from 'vitest';
import {Readings} from './readings.ts';

vi.useFakeTimers();
afterEach(() => vi.restoreAllMocks());

const see = (isSeen: boolean) => {
	vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(isSeen ? 'visible' : 'hidden');
	document.dispatchEvent(new Event('visibilitychange'));
};
const makeWishes = () => ({isDue: vi.fn(() => true), read: vi.fn(async (): Promise<undefined> => undefined), onRead: vi.fn()});

test.each<[string, (readings: Readings) => void, number]>([
	['seen', () => see(true), 1],
	['not seen', () => see(false), 0],
	['not seen, and later is', () => [false, true].map(see), 1],
	['not seen and changes often, and later is', readings => [false, false, true].map(isSeen => [see(isSeen), readings.soon()]), 1],
	['left before it is seen', readings => [see(false), vi.runAllTimers(), readings.stop(), see(true)], 0],
])('a page that is %s', async (_, change, times) => {
	const wishes = makeWishes();
	const readings = new Readings(document, wishes);
	see(false);
	readings.soon();
	await vi.runAllTimersAsync();
	change(readings);
	await vi.runAllTimersAsync();
	expect([wishes.read, wishes.onRead].map(({mock}) => mock.calls.length)).toEqual([times, times]);
});

test('what was being read of another page tells nothing', async () => {
	const wishes = makeWishes();
	see(true);
	const readings = new Readings(document, wishes);
	wishes.read.mockImplementationOnce(async () => {
		readings.startAfresh();
		return undefined;
	});
	readings.soon();
	await vi.runAllTimersAsync();
	expect(wishes.onRead).not.toHaveBeenCalled();
	readings.soon();
	await vi.runAllTimersAsync();
	expect(wishes.onRead).toHaveBeenCalledTimes(1);
});
