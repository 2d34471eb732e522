// @vitest-environment jsdom
import {act} from 'preact/test-utils';
import {afterEach, expect, test, vi} from 'vitest';
import {Announcer, useAnnounce} from './announcer.tsx';
import {show} from './test-story.tsx';

let announce: ReturnType<typeof useAnnounce> = () => undefined;

function Speaker() {
	announce = useAnnounce();
	return null;
}

afterEach(() => void vi.useRealTimers());

test('the same sentence is said once more when it comes once more', async () => {
	vi.useFakeTimers();
	const place = show(
		<Announcer>
			<Speaker />
		</Announcer>,
	);
	const said = () => place.querySelector('[role=status]')?.firstChild ?? undefined;
	await act(async () => announce('Left off.'));
	const first = said();
	await act(async () => void vi.advanceTimersByTime(5000));
	await act(async () => announce('Left off.'));
	expect(said()?.textContent).toBe('Left off.');
	expect(said()).not.toBe(first);
	await act(async () => void vi.advanceTimersByTime(5000));
	expect(said()?.textContent).toBe('Left off.');
	await act(async () => void vi.advanceTimersByTime(5000));
	expect(said()).toBe(undefined);
});

test('what is only to be heard is not seen, and what comes after it is', async () => {
	const place = show(
		<Announcer>
			<Speaker />
		</Announcer>,
	);
	const region = place.querySelector('[role=status]');
	await act(async () => announce('Reading.', 'unseen'));
	expect([region?.textContent, region?.className]).toEqual(['Reading.', 'visually-hidden']);
	await act(async () => announce('Copied.'));
	expect([region?.textContent, region?.className]).toEqual(['Copied.', 'announcement']);
	expect(place.querySelector('[role=status]')).toBe(region);
});
