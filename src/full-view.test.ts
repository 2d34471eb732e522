import {beforeEach, expect, test, vi} from 'vitest';
import {openFullView, openFullViewOf} from './full-view.ts';
import {articleWith} from './ui/test-story.tsx';

const fake = vi.hoisted(() => ({leaves: false, openPopup: vi.fn(), openBeside: vi.fn()}));

vi.mock('webextension-polyfill', () => ({default: {storage: {session: {get: async () => ({}), set: async () => undefined}}}}));
vi.mock('./browser/own-window.ts', () => ({
	leavesPrivateWindow: async () => fake.leaves,
	openBeside: fake.openBeside,
	openPopup: fake.openPopup,
}));
vi.mock('./browser/tabs.ts', () => ({readTab: async () => ({id: 7, url: 'https://a.example/'})}));

beforeEach(() => vi.clearAllMocks());

test.each([
	['the popup', () => openFullView(articleWith({}), 7)],
	['menu or keyboard', () => openFullViewOf(7)],
])('opens by %s', async (_, open) => {
	fake.leaves = false;
	await open();
	expect(fake.openBeside).toHaveBeenCalledExactlyOnceWith(7, expect.stringMatching(/^src\/reader\/index\.html\?tab=7&/), 'front');
});

test('a story of a private window stays in it: the popup says so, menu and keyboard open the popup', async () => {
	fake.leaves = true;
	expect(await openFullView(articleWith({}), 7)).toBe(false);
	await openFullViewOf(7);
	expect(fake.openBeside).not.toHaveBeenCalled();
	expect(fake.openPopup).toHaveBeenCalledOnce();
});
