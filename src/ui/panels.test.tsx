// @vitest-environment jsdom
import type {ComponentProps} from 'preact';
import {afterEach, expect, test, vi} from 'vitest';
import type {Removal} from '../core/article.ts';
import {QuotesPanel, useQuotesView} from './quotes-panel.tsx';
import {ReceiptPanel} from './receipt-panel.tsx';
import type {RemovalPlace} from './removal-place.ts';
import {TagsPanel} from './tags-panel.tsx';
import {articleWith, click, quoteWith, show} from './test-story.tsx';

afterEach(() => vi.unstubAllGlobals());

/** The quotes as the popup and the full view show them. */
function Panel(props: Omit<ComponentProps<typeof QuotesPanel>, 'view'>) {
	return <QuotesPanel {...props} view={useQuotesView()} />;
}

const texts = (place: ParentNode, selector: string) => [...place.querySelectorAll(selector)].map(element => element.textContent);
const quotes = [
	quoteWith({text: 'one', speaker: 'Ana Ito', mention: 'she', cue: 'said'}),
	quoteWith({text: 'two', mention: 'a nurse'}),
	quoteWith({text: 'three', speaker: 'Piet Vos', mention: 'Vos', cue: 'said'}),
	quoteWith({text: 'brave', kind: 'fragment'}),
	quoteWith({text: 'four', speaker: 'Piet Vos'}),
];

test('quotes stand in story order, the words and phrases folded away behind them', () => {
	const place = show(<Panel article={articleWith({quotes})} onOpen={() => undefined} />);
	expect(texts(place, 'q')).toEqual(['one', 'two', 'three', 'four', 'brave']);
	expect(texts(place, 'details:not([open]) q')).toEqual(['brave']);
	expect(texts(place, '.quotes > .cards > li .attribution')).toEqual([
		'Ana Itoin the text: sheintroduced by: said',
		'Speaker not namedin the text: a nurse',
		'Piet Vosintroduced by: said',
		'Piet Vos',
	]);
	// In a story that is written from right to left, our words and what they lead to stay in order.
	expect(texts(place, '.naming > bdi')).toEqual(['in the text: she', 'introduced by: said', 'in the text: a nurse', 'introduced by: said']);
});

test('by speaker, with how many each has', async () => {
	const place = show(<Panel article={articleWith({quotes})} onOpen={() => undefined} />);
	await click(place.querySelectorAll<HTMLElement>('.choice input')[1]);
	expect(texts(place, '.quotes > .speaker-group h2')).toEqual(['Piet Vos 2', 'Ana Ito 1', 'Speaker not named 1']);
});

test('a click on a quote leads to its place', async () => {
	const onOpen = vi.fn();
	const place = show(<Panel article={articleWith({quotes})} onOpen={onOpen} />);
	await click(place.querySelectorAll<HTMLElement>('.quote-words')[2]);
	expect(onOpen).toHaveBeenCalledWith(quotes[2]);
});

test.each([
	['all', '.toolbar-end button', ['one', 'two', 'three', 'brave', 'four']],
	['one', '.quote-foot button', ['one']],
])('copies %s', async (_, button, words) => {
	const writeText = vi.fn(async (_text: string) => undefined);
	vi.stubGlobal('navigator', {clipboard: {writeText}});
	const place = show(<Panel article={articleWith({quotes})} onOpen={() => undefined} />);
	await click(place.querySelector<HTMLElement>(button));
	const copied = writeText.mock.calls[0]?.[0] ?? '';
	expect([...copied.matchAll(/“(.+)”/g)].map(([, text]) => text)).toEqual(words);
});

test('copies all in the order that is chosen', async () => {
	const writeText = vi.fn(async (_text: string) => undefined);
	vi.stubGlobal('navigator', {clipboard: {writeText}});
	const place = show(<Panel article={articleWith({quotes})} onOpen={() => undefined} />);
	await click(place.querySelectorAll<HTMLElement>('.choice input')[1]);
	await click(place.querySelector<HTMLElement>('.toolbar-end button'));
	const copied = writeText.mock.calls[0]?.[0] ?? '';
	expect([...copied.matchAll(/“(.+)”/g)].map(([, text]) => text)).toEqual(['three', 'four', 'one', 'two', 'brave']);
});

test.each([
	[true, 'Speaker not named'],
	[false, 'Speaker not recognised in this language'],
])('a quote without a speaker in a language that Lede reads: %s', (namesSpeakers, words) => {
	const article = {...articleWith({quotes: [quoteWith({text: 'two'})]}), namesSpeakers};
	const place = show(<Panel article={article} onOpen={() => undefined} />);
	expect(texts(place, '.speaker')).toEqual([words]);
});

test('every button that copies a quote says which', () => {
	const place = show(<Panel article={articleWith({quotes: quotes.slice(0, 2)})} onOpen={() => undefined} />);
	const described = [...place.querySelectorAll('.quote-foot button')].map(
		button => document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent,
	);
	expect(described).toEqual(['one', 'two']);
});

test('nobody is quoted', () =>
	expect(show(<Panel article={articleWith({})} onOpen={() => undefined} />).textContent).toBe('Nobody is quoted in this story.'));

test('a tag leads to its page only if that is a page of the web', () => {
	const tags = [
		{label: 'Ferries', url: 'https://a.example/ferries', source: 'page' as const},
		{label: 'Evil', url: 'javascript:alert(1)', source: 'page' as const},
		{label: 'Plain', url: undefined, source: 'metadata' as const},
	];
	const place = show(<TagsPanel article={articleWith({tags})} />);
	expect(texts(place, '.tag')).toEqual(['Ferries', 'Evil', 'Plain']);
	expect([...place.querySelectorAll('a')].map(link => [link.href, link.target, link.rel])).toEqual([
		['https://a.example/ferries', '_blank', 'noopener noreferrer'],
	]);
});

const removals: Removal[] = [
	{id: '1', kind: 'ad', evidence: {reason: 'selector', match: ''}, excerpt: ''},
	{id: '2', kind: 'newsletter', evidence: {reason: 'phrase', match: 'sign up'}, excerpt: 'Sign up for <b>tides</b>'},
	{id: '3', kind: 'ad', evidence: {reason: 'name', match: 'ad-slot'}, excerpt: 'Buy a boat'},
];

test('the receipt lists every piece by kind, with its first words and why', () => {
	const place = show(<ReceiptPanel article={articleWith({removals})} />);
	expect(texts(place, '.lead')).toEqual(['3 pieces that are not the story were left out.']);
	expect(texts(place, 'summary')).toEqual(['Newsletter 1', 'Advertising 2']);
	expect(texts(place, '.excerpt')).toEqual(['Sign up for <b>tides</b>', 'Without words', 'Buy a boat']);
	expect(texts(place, '.reason')).toEqual(['It says:sign up', 'The page marks it up as such:', 'The page’s code names it so:ad-slot']);
	expect(place.querySelector('button')).toBeNull();
});

test.each<[RemovalPlace, string[], string[]]>([
	['shown', ['Show in page'], ['Pin to the page']],
	['hidden', ['Show in page', 'Put back', 'Keep on this site'], ['Pin to the page', 'Put all back']],
	['put-back', ['Show in page', 'Hide again', 'Keep on this site'], ['Pin to the page']],
	['kept', ['Show in page', 'Hide again'], ['Pin to the page']],
	['out-of-reach', [], ['Pin to the page']],
])('a piece that is %s', async (where, labels, ofAll) => {
	const actions = {
		placeOf: () => where,
		onShow: vi.fn(),
		onPutBack: vi.fn(),
		onHide: vi.fn(),
		onPutAllBack: vi.fn(),
		onOpenInPage: vi.fn(),
		onKeep: vi.fn(),
	};
	const place = show(<ReceiptPanel article={articleWith({removals: removals.slice(1, 2)})} actions={actions} />);
	expect(texts(place, '.piece button').map(text => text?.trim())).toEqual(labels);
	expect(texts(place, '.receipt-actions button').map(text => text?.trim())).toEqual(ofAll);
	for (const button of place.querySelectorAll<HTMLElement>('button')) await click(button);
	const called = Object.entries(actions).flatMap(([name, action]) => ('mock' in action && action.mock.calls.length > 0 ? [name] : []));
	expect(called).toEqual(
		{
			shown: ['onShow', 'onOpenInPage'],
			hidden: ['onShow', 'onPutBack', 'onPutAllBack', 'onOpenInPage', 'onKeep'],
			'put-back': ['onShow', 'onHide', 'onOpenInPage', 'onKeep'],
			kept: ['onShow', 'onHide', 'onOpenInPage'],
			'out-of-reach': ['onOpenInPage'],
		}[where],
	);
});
