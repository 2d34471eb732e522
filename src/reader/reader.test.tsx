// @vitest-environment jsdom
import {act} from 'preact/test-utils';
import {expect, test, vi} from 'vitest';
import {Announcer} from '../ui/announcer.tsx';
import {articleWith, block, click, element, english, quoteWith, settled, show} from '../ui/test-story.tsx';
import {Reader} from './reader.tsx';

const page = vi.hoisted(() => ({kept: vi.fn(), tab: vi.fn(), call: vi.fn()}));
const images = vi.hoisted(() => ({listeners: new Set<(shows: boolean) => void>()}));
const stored = vi.hoisted(() => ({look: vi.fn()}));

vi.mock('webextension-polyfill', () => ({default: {}}));
vi.mock('../full-view.ts', () => ({readKeptArticle: page.kept}));
vi.mock('../browser/tabs.ts', () => ({readTab: page.tab}));
vi.mock('../browser/translate.ts', () => ({translate: english.translate}));
vi.mock('../read-article.ts', () => ({readArticle: page.call}));
vi.mock('../settings.ts', () => ({
	standardLook: {size: 'medium', spacing: 'medium', width: 'medium', font: 'serif', theme: 'auto'},
	chosenLook: {
		read: async () => ({size: 'large', theme: 'sepia'}),
		update: stored.look,
		onChange: () => () => undefined,
	},
	showsImages: {
		read: async () => true,
		write: async (shows: boolean) => images.listeners.forEach(listen => void listen(shows)),
		onChange: (listen: (shows: boolean) => void) => {
			images.listeners.add(listen);
			return () => images.listeners.delete(listen);
		},
	},
}));

const story = articleWith({
	leadImage: 'https://a.example/lead.jpg',
	children: [block(0, 'He said: “We sail.”'), block(1, 'x'), block(2, 'y'), element('img', {src: 'https://a.example/b.jpg'})],
	quotes: [quoteWith({text: 'We sail.', at: [{block: 0, start: 10, end: 18}]})],
});

async function open(): Promise<HTMLElement> {
	const from = encodeURIComponent(story.url);
	const reader = <Reader address={`chrome-extension://x/src/reader/index.html?key=k&tab=7&from=${from}`} />;
	const place = show(<Announcer>{reader}</Announcer>);
	await act(settled);
	return place;
}

test.each([
	['kept', story, undefined, undefined, story.title],
	['read from its tab once more', undefined, {id: 7}, async () => story, story.title],
	['gone: the tab was closed', undefined, undefined, undefined, 'This story is no longer at hand'],
	[
		'gone: the tab shows another page',
		undefined,
		{id: 7},
		async () => ({...story, url: 'https://a.example/other'}),
		'This story is no longer at hand',
	],
	['gone: the tab does not answer', undefined, {id: 7}, async () => Promise.reject(new Error('bang')), 'This story is no longer at hand'],
])('a story that is %s', async (_, kept, tab, answer, title) => {
	page.kept.mockResolvedValue(kept);
	page.tab.mockResolvedValue(tab);
	page.call.mockImplementation(answer ?? (() => undefined));
	const place = await open();
	expect(place.querySelector('h1')?.textContent).toBe(title);
	expect(document.title).toBe(title);
	// A story that is gone can be gone to.
	const isGone = title !== story.title;
	expect(place.querySelector('.notice a')?.getAttribute('href') ?? undefined).toBe(isGone ? story.url : undefined);
});

test('tells who cannot see it that it reads, and that the story is there', async () => {
	let arrive: (article: unknown) => void = () => {};
	page.kept.mockReturnValue(new Promise(resolve => (arrive = resolve)));
	const place = await open();
	const region = place.querySelector('[role=status]');
	expect(region?.textContent).toBe('Reading the page …');
	arrive(story);
	await act(settled);
	expect(place.querySelector('[role=status]')).toBe(region);
	expect(region?.textContent).toBe('The story is here: Night ferry returns');
});

test('a page of no story, asked for by menu or keyboard, says so', async () => {
	page.kept.mockResolvedValue(undefined);
	page.tab.mockResolvedValue({id: 7});
	page.call.mockResolvedValue(undefined);
	const from = encodeURIComponent(story.url);
	const place = show(<Reader address={`chrome-extension://x/src/reader/index.html?tab=7&from=${from}`} />);
	await act(settled);
	expect(place.querySelector('h1')?.textContent).toBe('No article here');
	expect(place.querySelector('.notice a')?.getAttribute('href')).toBe(story.url);
});

test('a page that takes its time is said to be read', async () => {
	page.kept.mockResolvedValue(undefined);
	page.tab.mockResolvedValue({id: 7});
	page.call.mockReturnValue(new Promise(() => undefined));
	expect((await open()).querySelector('.reading')?.textContent).toBe('Reading the page …');
});

test('on paper stands where the story is from', async () => {
	page.kept.mockResolvedValue(story);
	expect((await open()).querySelector('.on-paper')?.textContent).toBe(story.url);
});

test('images come late, without a referrer, and can be turned off', async () => {
	page.kept.mockResolvedValue(story);
	const place = await open();
	const shown = [...place.querySelectorAll('img')].map(image => [
		image.src,
		image.getAttribute('loading'),
		image.getAttribute('referrerpolicy'),
	]);
	expect(shown).toEqual([
		['https://a.example/lead.jpg', 'lazy', 'no-referrer'],
		['https://a.example/b.jpg', 'lazy', 'no-referrer'],
	]);
	await click(place.querySelector<HTMLElement>('[role=switch]'));
	expect(place.querySelector('img')).toBeNull();
});

test('a quote is marked in the story beside it', async () => {
	page.kept.mockResolvedValue(story);
	const place = await open();
	await click(place.querySelector<HTMLElement>('.quote-words'));
	expect(place.querySelector('mark')?.textContent).toBe('We sail.');
});

test.each([
	['by the button', async (place: HTMLElement) => click(place.querySelector<HTMLElement>('.back'))],
	['by Escape', async () => act(() => void dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'})))],
])('from the story back to the quote, %s', async (_, goBack) => {
	page.kept.mockResolvedValue(story);
	const place = await open();
	const quote = place.querySelector<HTMLElement>('.quote-words');
	quote?.focus();
	await click(quote);
	await goBack(place);
	expect(place.querySelector('mark')).toBeNull();
	expect(place.querySelector('.back')).toBeNull();
	expect(document.activeElement).toBe(quote);
});

test('a page that is read anew goes on where it was left', async () => {
	page.kept.mockResolvedValue(story);
	const tops = new Map([
		['0', -300],
		['1', -40],
		['2', 60],
	]);
	vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
		const top = tops.get(this.getAttribute('data-block') ?? '') ?? 0;
		return {top, bottom: top + 90} as DOMRect;
	});
	const scrolled = vi.spyOn(globalThis, 'scrollBy').mockImplementation(() => undefined);
	await open();
	expect(scrolled).not.toHaveBeenCalled();
	dispatchEvent(new Event('scrollend'));
	tops.set('1', 700);
	await open();
	expect(scrolled).toHaveBeenCalledWith(0, 740);
	vi.restoreAllMocks();
	history.replaceState(null, '');
});

test('the look is as chosen, and a choice changes its own part', async () => {
	page.kept.mockResolvedValue(story);
	const place = await open();
	const attributes = () => ['size', 'theme'].map(part => document.documentElement.getAttribute(`data-${part}`));
	expect(attributes()).toEqual(['large', 'sepia']);
	const chosen = [...place.querySelectorAll<HTMLInputElement>('.look input:checked')].map(input => input.parentElement?.textContent);
	expect(chosen).toEqual(['Large', 'Medium', 'Medium', 'With serifs', 'Sepia']);
	stored.look.mockResolvedValue(undefined);
	const dark = [...place.querySelectorAll<HTMLElement>('.look label')].find(label => label.textContent === 'Dark');
	await click(dark?.querySelector<HTMLElement>('input') ?? null);
	await act(settled);
	expect(stored.look.mock.lastCall?.[0]({size: 'large', theme: 'sepia'})).toEqual({size: 'large', theme: 'dark'});
});

test('a choice that cannot be saved is said', async () => {
	page.kept.mockResolvedValue(story);
	stored.look.mockRejectedValue(new Error('the disk is broken'));
	const place = await open();
	await click(place.querySelector<HTMLElement>('.look input:not(:checked)'));
	await act(settled);
	expect(place.querySelector('.announcement')?.textContent).toBe('This could not be saved. That did not work: the disk is broken');
});
