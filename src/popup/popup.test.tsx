// @vitest-environment jsdom
import {act} from 'preact/test-utils';
import {beforeEach, expect, test, vi} from 'vitest';
import {settleWish} from '../auto-clean/finish-wish.ts';
import {keepPiece, unkeepPiece} from '../auto-clean/kept-pieces.ts';
import {type AutoCleanState, readAutoClean} from '../auto-clean/read-auto-clean.ts';
import {turnOffAutoClean, turnOnAutoClean} from '../auto-clean/turn-auto-clean.ts';
import {PageError} from '../browser/page-error.ts';
import {showReceipt} from '../browser/show-receipt.ts';
import {readActiveTab, watchTab} from '../browser/tabs.ts';
import type {Article} from '../core/article.ts';
import {openFullView} from '../full-view.ts';
import type {TidyState} from '../page-api.ts';
import {Announcer} from '../ui/announcer.tsx';
import {articleWith, block, click, english, quoteWith, settled, show} from '../ui/test-story.tsx';
import {Popup} from './popup.tsx';

const callPage = vi.hoisted(() => vi.fn<(tab: number, method: string, options?: object) => Promise<unknown>>());
/** Tells the popup that the list of sites has changed. */
const changeSites = vi.hoisted(() => ({tell: () => {}}));

vi.mock('webextension-polyfill', () => ({default: {}}));
vi.mock('../auto-clean/read-auto-clean.ts', () => ({readAutoClean: vi.fn(async () => 'off')}));
vi.mock('../auto-clean/finish-wish.ts', () => ({settleWish: vi.fn(async () => undefined)}));
vi.mock('../auto-clean/turn-auto-clean.ts', () => ({turnOnAutoClean: vi.fn(), turnOffAutoClean: vi.fn(async () => undefined)}));
vi.mock('../auto-clean/kept-pieces.ts', () => ({keepPiece: vi.fn(async () => undefined), unkeepPiece: vi.fn(async () => undefined)}));
vi.mock('../browser/call-page.ts', () => ({callPage}));
vi.mock('../browser/own-window.ts', () => ({openBeside: vi.fn(async () => undefined)}));
vi.mock('../browser/show-receipt.ts', () => ({showReceipt: vi.fn(async () => undefined)}));
vi.mock('../browser/tabs.ts', () => ({
	readActiveTab: vi.fn(),
	watchTab: vi.fn(() => () => undefined),
	openOptions: vi.fn(),
}));
vi.mock('../browser/translate.ts', () => ({translate: english.translate}));
vi.mock('../full-view.ts', () => ({openFullView: vi.fn()}));
vi.mock('../read-article.ts', () => ({readArticle: (tab: number, options: object) => callPage(tab, 'extractCleaned', options)}));
vi.mock('../settings.ts', () => ({
	autoCleanSites: {
		onChange: (listener: () => void) => {
			changeSites.tell = listener;
			return () => undefined;
		},
	},
}));

const story = articleWith({
	children: [block(0, 'He said: “We sail.”')],
	quotes: [quoteWith({text: 'We sail.', speaker: 'Piet Vos', at: [{block: 0, start: 10, end: 18}]})],
	removals: [{id: '4', kind: 'ad', evidence: {reason: 'name', match: 'ad'}, excerpt: 'Buy'}],
});

let isShown = false;

/** A page that holds the article and remembers how it was tidied. */
function servePage(extract: () => Promise<Article | undefined>, {frame, hasStory = true}: {frame?: string; hasStory?: boolean} = {}): void {
	let state: TidyState = {isTidy: false, hidden: [], putBack: [], kept: []};
	callPage.mockImplementation(async (_tab, method) => {
		if (method === 'extractCleaned') return extract();
		if (method === 'readFrame') return frame;
		if (method === 'tidy' && hasStory) state = {...state, isTidy: true, hidden: ['4']};
		if (method === 'restore') state = {isTidy: false, hidden: [], putBack: [], kept: []};
		if (method === 'restoreRemoval') state = {...state, hidden: [], putBack: ['4']};
		if (method === 'keep') state = {...state, hidden: [], kept: ['4']};
		if (method === 'hideRemoval') state = {isTidy: true, hidden: ['4'], putBack: [], kept: []};
		if (method === 'readSignature') return 'aside.ad';
		return method === 'showRemoval' ? isShown : state;
	});
}

async function open(extract: () => Promise<Article | undefined>): Promise<HTMLElement> {
	servePage(extract);
	const place = show(
		<Announcer>
			<Popup />
		</Announcer>,
	);
	await act(settled);
	// What is read once the story is on show.
	await act(async () => void (await import('./site-parts.ts')));
	await act(settled);
	return place;
}

const text = (place: ParentNode, selector: string) => place.querySelector(selector)?.textContent?.trim();
const tab = (place: ParentNode, label: string) => [...place.querySelectorAll('[role=tab]')].find(tab => tab.textContent?.startsWith(label));
const fail = (error: unknown) => () => Promise.reject(error);

beforeEach(() => {
	isShown = false;
	vi.mocked(readActiveTab).mockResolvedValue({id: 7, url: 'https://www.harbour-post.example/ferry', title: 'x'});
	vi.stubGlobal('scrollTo', () => undefined);
});

test.each<[string, () => Promise<Article | undefined>, string, string | undefined]>([
	['an article', async () => story, 'Night ferry returns', 'Tidy page'],
	['no article', async () => undefined, 'No article here', 'Try anyway'],
	['a page of the browser', fail(new PageError({reason: 'forbidden', forbidden: 'browser-page'})), 'Lede can’t read this page', undefined],
	['a page that went away', fail(new PageError({reason: 'navigated'})), 'That did not work', 'Try again'],
	['an error of the page', fail(new PageError({reason: 'failed', complaint: '<b>bang</b>'})), 'That did not work', 'Try again'],
	['an error of ours', fail(new TypeError('bang')), 'That did not work', 'Try again'],
])('%s', async (_, extract, title, button) => {
	const place = await open(extract);
	expect(text(place, 'h1')).toBe(title);
	expect(text(place, 'main .button, .footer .button')).toBe(button);
});

test('an error that nobody knows is told in a sentence, in the words of the browser below it', async () => {
	const place = await open(fail(new PageError({reason: 'failed', complaint: '<b>bang</b>'})));
	expect([...place.querySelectorAll('[role=alert] p')].map(({textContent}) => textContent)).toEqual([
		'Lede ran into an error with this page.',
		'<b>bang</b>',
	]);
	expect(place.querySelector<HTMLElement>('.detail')?.lang).toBe('en');
});

test.each([
	[true, ''],
	[false, 'The full view would open outside this private window, so Lede leaves it.'],
])('the full view opens, or it is said why it does not: %s', async (isOpen, sentence) => {
	vi.mocked(openFullView).mockResolvedValue(isOpen);
	const closed = vi
		.spyOn(globalThis, 'close')
		.mockReset()
		.mockImplementation(() => undefined);
	const place = await open(async () => story);
	await click(place.querySelector<HTMLElement>('.bar-button'));
	expect(text(place, '.announcement') ?? '').toBe(sentence);
	expect(closed).toHaveBeenCalledTimes(isOpen ? 1 : 0);
});

test('the site of a front page can be switched', async () => {
	vi.mocked(turnOnAutoClean).mockResolvedValue(true);
	const place = await open(async () => undefined);
	await click(place.querySelector<HTMLElement>('.footer [role=switch]'));
	expect(turnOnAutoClean).toHaveBeenCalledWith('harbour-post.example');
});

test.each<[string, () => Promise<'refused' | undefined>, string]>([
	['not granted yet', async () => 'refused', 'Waiting for your permission: Lede is not allowed on harbour-post.example yet.'],
	['failed', () => Promise.reject(new Error('bang')), 'That did not work: bang'],
	['not there', async () => undefined, 'harbour-post.example'],
])('says what became of a wish that was %s', async (_, settle, hint) => {
	vi.mocked(settleWish).mockImplementationOnce(settle);
	expect((await open(async () => story)).querySelector('.footer')?.textContent).toContain(hint);
});

test.each<[AutoCleanState, string, string]>([
	['on', 'true', 'harbour-post.example'],
	['not-allowed', 'false', 'Needs your permission here'],
	['off', 'false', 'Waiting for your permission: Lede is not allowed on harbour-post.example yet.'],
])('a wish of an earlier popup that turns out “%s” is told as it stands', async (state, checked, hint) => {
	vi.mocked(settleWish).mockResolvedValueOnce('refused');
	const place = await open(async () => story);
	vi.mocked(readAutoClean).mockResolvedValueOnce(state);
	await act(async () => changeSites.tell());
	await act(settled);
	expect(place.querySelector('[role=switch]')?.getAttribute('aria-checked')).toBe(checked);
	expect(text(place, '.switch-hint')).toBe(hint);
});

test('a site that is on the list no more needs no permission', async () => {
	vi.mocked(readAutoClean).mockResolvedValueOnce('not-allowed');
	const place = await open(async () => story);
	expect(text(place, '.switch-hint')).toBe('Needs your permission here');
	await act(async () => changeSites.tell());
	await act(settled);
	expect(text(place, '.switch-hint')).toBe('harbour-post.example');
});

test('the switch shows what the user wants while the question stands, though the popup learns only then how it stood', async () => {
	let learn = () => {};
	vi.mocked(settleWish).mockReturnValueOnce(new Promise(resolve => (learn = () => resolve(undefined))));
	vi.mocked(turnOnAutoClean).mockReturnValueOnce(new Promise(() => undefined));
	const button = (await open(async () => story)).querySelector<HTMLElement>('.footer [role=switch]');
	await click(button);
	learn();
	await act(settled);
	expect(button?.getAttribute('aria-checked')).toBe('true');
});

test.each([undefined, 'about:blank'])('a page of no site has no switch: %s', async url => {
	vi.mocked(readActiveTab).mockResolvedValue({id: 7, url, title: 'x'});
	expect((await open(async () => undefined)).querySelector('.footer')).toBe(null);
});

test('“try anyway” reads what is selected, “try again” all of it', async () => {
	let answer: Article | undefined;
	const place = await open(async () => answer);
	answer = story;
	await click(place.querySelector<HTMLElement>('main .button'));
	expect(callPage).toHaveBeenCalledWith(7, 'extractCleaned', {onlySelection: true});
	expect(text(place, 'h1')).toBe('Night ferry returns');
});

test('“try anyway” with nothing selected says what to do, and keeps the focus', async () => {
	const place = await open(async () => undefined);
	await click(place.querySelector<HTMLElement>('main .button'));
	expect(text(place, '[role=alert] p')).toBe('Select the text of the story on the page, then try again.');
	expect(document.activeElement).toBe(place.querySelector('main .button'));
});

test.each<[string, () => Promise<Article | undefined>, string]>([
	['fails again', fail(new Error('bang')), 'main .button'],
	['brings the story', async () => story, 'main'],
	['finds none', async () => undefined, 'main .button'],
])('“try again” that %s keeps the focus', async (_, outcome, focused) => {
	let answer: () => Promise<Article | undefined> = fail(new Error('bang'));
	const place = await open(() => answer());
	let arrive = () => {};
	answer = () => new Promise<void>(resolve => (arrive = resolve)).then(outcome);
	place.querySelector<HTMLElement>('main .button')?.focus();
	await click(place.querySelector<HTMLElement>('main .button'));
	expect(place.querySelector('.skeleton')).not.toBe(null);
	arrive();
	await act(settled);
	expect(place.querySelector('h1')).not.toBe(null);
	expect(document.activeElement).toBe(place.querySelector(focused));
});

test('what is read at first takes the focus from nobody', async () => {
	await open(async () => story);
	expect(document.activeElement).toBe(document.body);
});

test.each([
	['reads', () => new Promise<undefined>(() => undefined), 'Reading the page …'],
	['has read a story', async () => story, 'The story is here: Night ferry returns'],
])('tells who cannot see it that it %s', async (_, extract, sentence) => {
	const said = (await open(extract)).querySelector('[role=status]');
	expect(said?.textContent).toBe(sentence);
	expect(said?.className).toContain('visually-hidden');
	expect(said?.closest('[aria-busy]')).toBe(null);
});

test.each([
	['refused', async () => false, 'Left off: you did not allow Lede on harbour-post.example.'],
	['failed', fail(new Error('bang')), 'That did not work: bang'],
])('tells who cannot see it that turning the switch on was %s', async (_, answer, sentence) => {
	vi.mocked(turnOnAutoClean).mockImplementationOnce(answer);
	const place = await open(async () => story);
	await click(place.querySelector<HTMLElement>('[role=switch]'));
	await act(settled);
	expect(text(place, '[role=status]')).toBe(sentence);
});

test('a page that is a frame leads to what stands in it', async () => {
	servePage(async () => undefined, {frame: 'https://www.stories.example/1'});
	const place = show(<Popup />);
	await act(settled);
	expect(text(place, '[role=alert] p')).toContain('another page, of stories.example.');
	const link = place.querySelector<HTMLAnchorElement>('main a');
	expect([link?.href, link?.target, link?.textContent]).toEqual(['https://www.stories.example/1', '_blank', 'Open that page']);
});

test('another page in the tab: nothing of the old one can be used, then the new one is read', async () => {
	let answer = story;
	const place = await open(async () => answer);
	const [, {onLeave, onArrive}] = vi.mocked(watchTab).mock.lastCall ?? expect.fail('the tab is not watched');
	await act(async () => onLeave());
	expect(place.querySelector('.skeleton')).not.toBeNull();
	expect(place.querySelector('.footer')).toBeNull();
	answer = {...story, title: 'Lock opens'};
	await act(async () => onArrive());
	await act(settled);
	expect(text(place, 'h1')).toBe('Lock opens');
});

test('the list of quotes stays as it was chosen while another part is shown', async () => {
	const place = await open(async () => story);
	await click(tab(place, 'Quotes') as HTMLElement);
	await click(place.querySelectorAll<HTMLElement>('.choice input')[1]);
	await click(tab(place, 'Article') as HTMLElement);
	await click(tab(place, 'Quotes') as HTMLElement);
	expect(text(place, '.speaker-group h2')).toBe('Piet Vos 1');
});

test('a quote leads to its sentence, marked', async () => {
	const place = await open(async () => story);
	await click(tab(place, 'Quotes') as HTMLElement);
	await click(place.querySelector<HTMLElement>('.quote-words'));
	expect(text(place, '[role=tabpanel]:not([hidden]) mark')).toBe('We sail.');
	expect(text(place, '[aria-selected=true]')).toBe('Article');
});

test('says what was done, and the focus stays by the piece', async () => {
	const place = await open(async () => story);
	await click(place.querySelector<HTMLElement>('.footer .button'));
	expect(text(place, '.announcement')).toBe('The page is tidied.');
	await click(tab(place, 'Removed') as HTMLElement);
	const buttons = () => [...place.querySelectorAll<HTMLElement>('.piece button')];
	const keep = buttons().find(button => button.textContent?.includes('Keep')) ?? expect.fail('there is no such button');
	expect(place.ownerDocument.getElementById(keep.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Buy');
	keep.focus();
	await click(keep);
	await act(settled);
	expect(text(place, '.announcement')).toBe('From now on Lede keeps it on this site.');
	expect(buttons()).not.toContain(keep);
	expect(document.activeElement).toBe(buttons()[0]);
});

test.each([
	['tidied', true, 'The page is tidied.'],
	['not tidied: the popup reads there what the user selected', false, 'Nothing was tidied: Lede finds no article on this page.'],
])('says what became of a page that is %s', async (_, hasStory, sentence) => {
	const place = await open(async () => story);
	servePage(async () => story, {hasStory});
	await click(place.querySelector<HTMLElement>('.footer .button'));
	expect(text(place, '.announcement')).toBe(sentence);
});

test('tidies the page, puts a piece back, shows the original', async () => {
	const place = await open(async () => story);
	const button = () => place.querySelector<HTMLElement>('.footer .button');
	await click(button());
	expect(button()?.textContent).toBe('Show original');
	await click(tab(place, 'Removed') as HTMLElement);
	await click(place.querySelectorAll<HTMLElement>('.piece button')[1]);
	expect(place.querySelectorAll('.piece button')[1]?.textContent?.trim()).toBe('Hide again');
	await click(place.querySelectorAll<HTMLElement>('.piece button')[0]);
	expect(text(place, '[role=status]')).toBe('That piece is no longer on the page.');
	await click(button());
	expect(button()?.textContent).toBe('Tidy page');
});

test.each([
	['still there', true, 'Outlined on the page.'],
	['gone', false, 'That piece is no longer on the page.'],
])('says so when a piece is %s that is to be shown', async (_, isThere, sentence) => {
	const place = await open(async () => story);
	isShown = isThere;
	await click(tab(place, 'Removed') as HTMLElement);
	await click(place.querySelector<HTMLElement>('.piece button'));
	expect(text(place, '.announcement')).toBe(sentence);
});

test('opens the receipt in the page, says of which site it is, and makes room', async () => {
	const closed = vi.spyOn(globalThis, 'close').mockImplementation(() => undefined);
	const place = await open(async () => story);
	await click(tab(place, 'Removed') as HTMLElement);
	await click(place.querySelector<HTMLElement>('.receipt-actions button'));
	expect(vi.mocked(showReceipt)).toHaveBeenCalledWith(7, 'harbour-post.example');
	expect(closed).toHaveBeenCalledOnce();
});

test('keeps a piece on this site, and hides it again', async () => {
	const place = await open(async () => story);
	await click(place.querySelector<HTMLElement>('.footer .button'));
	await click(tab(place, 'Removed') as HTMLElement);
	await click(place.querySelectorAll<HTMLElement>('.piece button')[2]);
	expect(vi.mocked(keepPiece)).toHaveBeenCalledWith('harbour-post.example', 'aside.ad');
	expect(text(place, '.piece-state')).toBe('Kept on this site');
	await click(place.querySelectorAll<HTMLElement>('.piece button')[1]);
	expect(vi.mocked(unkeepPiece)).toHaveBeenCalledWith('harbour-post.example', 'aside.ad');
	expect(place.querySelectorAll('.piece button')[1]?.textContent?.trim()).toBe('Put back');
});

test.each([
	['granted', () => Promise.resolve(true), 'true', 'harbour-post.example', 'Show original'],
	['refused', () => Promise.resolve(false), 'false', 'Left off: you did not allow Lede on harbour-post.example.', 'Tidy page'],
	['failed', () => Promise.reject(new Error('bang')), 'false', 'That did not work: bang', 'Tidy page'],
])('the switch, when the question is %s', async (_, answer, checked, hint, button) => {
	vi.mocked(turnOnAutoClean).mockImplementation(answer);
	const place = await open(async () => story);
	await click(place.querySelector<HTMLElement>('[role=switch]'));
	expect(vi.mocked(turnOnAutoClean)).toHaveBeenCalledWith('harbour-post.example');
	expect(place.querySelector('[role=switch]')?.getAttribute('aria-checked')).toBe(checked);
	expect(text(place, '.switch-hint')).toBe(hint);
	expect(text(place, '.footer .button')).toBe(button);
});

test('the question is asked before the click is over, and the switch can be turned off', async () => {
	vi.mocked(turnOnAutoClean).mockReset().mockResolvedValue(true);
	const place = await open(async () => story);
	const button = place.querySelector<HTMLElement>('[role=switch]');
	await act(async () => {
		button?.click();
		expect(vi.mocked(turnOnAutoClean)).toHaveBeenCalledOnce();
	});
	await click(button);
	expect(vi.mocked(turnOffAutoClean)).toHaveBeenCalledWith('harbour-post.example');
	expect(button?.getAttribute('aria-checked')).toBe('false');
});
