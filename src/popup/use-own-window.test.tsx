// @vitest-environment jsdom
import {expect, test, vi} from 'vitest';
import {openBeside} from '../browser/own-window.ts';
import {settled, show} from '../ui/test-story.tsx';
import {useOwnWindow} from './use-own-window.ts';

vi.mock('webextension-polyfill', () => ({default: {}}));
vi.mock('../browser/own-window.ts', () => ({openBeside: vi.fn(async () => undefined)}));

const address = 'https://www.harbour-post.example/tag/ferries';

function Links() {
	useOwnWindow(7);
	return (
		<>
			<a href={address} target="_blank" rel="noopener">
				<b>Ferries</b>
			</a>
			<a href="#note">1</a>
		</>
	);
}

const place = show(<Links />);

test.each<[string, string, string, MouseEventInit, string | undefined]>([
	['a click', 'b', 'click', {button: 0}, 'front'],
	['a click with Control', 'b', 'click', {button: 0, ctrlKey: true}, 'behind'],
	['the middle button', 'b', 'auxclick', {button: 1}, 'behind'],
	['the button of the menu', 'b', 'auxclick', {button: 2}, undefined],
	['a click on a link within the story', '[href="#note"]', 'click', {button: 0}, undefined],
])('opens a link in the window of the page, by %s', async (_, target, type, options, where) => {
	vi.mocked(openBeside).mockClear();
	const closed = vi.spyOn(globalThis, 'close').mockImplementation(() => undefined);
	closed.mockClear();
	const event = new MouseEvent(type, {bubbles: true, cancelable: true, ...options});
	place.querySelector(target)?.dispatchEvent(event);
	await settled();
	expect(event.defaultPrevented).toBe(where !== undefined);
	expect(vi.mocked(openBeside).mock.calls).toEqual(where ? [[7, address, where]] : []);
	expect(closed).toHaveBeenCalledTimes(where === 'front' ? 1 : 0);
});
