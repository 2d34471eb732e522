// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import './core.iife.ts';
import {findCore, offerCore} from './core-script.ts';
import {OpenPage} from './open-page.ts';

vi.setConfig({testTimeout: 60_000});

interface Report {
	tidyState: {hidden: string[]};
}
type Listener = (changes: Record<string, {newValue: unknown}>) => void;

const fake = vi.hoisted(() => ({reports: [] as Report[], listeners: [] as Listener[], runtime: {id: 'lede'} as {id: string | undefined}}));

vi.mock('webextension-polyfill', () => ({
	default: {
		runtime: Object.assign(fake.runtime, {sendMessage: async (report: Report) => void fake.reports.push(report)}),
		storage: {local: {get: async () => ({}), onChanged: {addListener: (listener: Listener) => void fake.listeners.push(listener)}}},
	},
}));

const paragraphs = [
	'The night ferry between Skarne and the mainland sailed again on Tuesday, six winters after the last boat was sold for scrap.',
	'The county pays for two crossings a night until spring, and will then count how many people and lorries made use of them.',
	'On the first night the boat carried forty-one passengers, nine lorries and a wedding cake, and it was in port before its time.',
	'Not everybody is glad of the noise, and the captain said that the new engines are no louder than a car on the road.',
];
const newsletter = (id: string) =>
	`<div class="newsletter-signup" id="${id}"><h3>Get the island briefing in your inbox</h3><form action="/newsletter"><input type="email" name="email"><button>Sign up</button></form></div>`;
const story = `<article><h1>Night ferry returns</h1><p class="byline">By <a rel="author" href="/i">Ines Varga</a></p>${paragraphs.map(text => `<p>${text}</p>`).join('')}</article>`;
const links = `<ul>${Array.from({length: 12}, (_, index) => `<li><a href="/s/${index}">Story ${index}</a></li>`).join('')}</ul>`;

const marked = () => [...document.querySelectorAll('[data-lede]')].map(element => element.id || element.localName);
const untilMarked = (expected: string[]) => vi.waitFor(() => expect(marked()).toEqual(expected), {timeout: 20_000});
const find = (selector: string) => document.querySelector(selector) ?? expect.fail(selector);
const write = (markup: string) => find('main').replaceChildren(document.createRange().createContextualFragment(markup));
const lastBadge = () => fake.reports.at(-1)?.tidyState.hidden.length;

beforeEach(() => {
	document.head.innerHTML = '<title>Night ferry returns | Skarne Courier</title><meta property="og:type" content="article">';
	document.body.innerHTML = `<main>${story}</main><aside></aside>`;
	history.replaceState(undefined, '', '/story/ferry');
	Object.assign(Document.prototype, {elementsFromPoint: () => [], elementFromPoint: () => null});
	fake.reports.length = 0;
});

/** All pages are of no site that is cleaned, so that none goes on. */
afterEach(() => {
	for (const listener of fake.listeners.splice(0)) listener({runningSites: {newValue: []}});
});

async function openUnasked(): Promise<OpenPage> {
	const page = new OpenPage(document);
	page.tidyUnasked({isSeen: () => true, end: () => []});
	await page.readTidyState();
	return page;
}

describe('a page tidied unasked that goes on, in the same document, to', () => {
	beforeEach(async () => {
		find('aside').outerHTML = newsletter('foot');
		await openUnasked();
		await untilMarked(['foot']);
	});

	test.each([
		['a list of links', '/sport/', links],
		['nothing', '/empty/', ''],
		['a few words', '/gone/', '<h1>Page not found</h1><p>That page is no longer here.</p>'],
	])('%s shows all again', async (_, path, markup) => {
		history.pushState(undefined, '', path);
		write(markup);
		await untilMarked([]);
		await vi.waitFor(() => expect(lastBadge()).toBe(0));
	});

	test('another story stays tidy', async () => {
		history.pushState(undefined, '', '/story/second');
		const before = fake.reports.length;
		write(`${story.replace('Night ferry', 'Second ferry')}${newsletter('within')}`);
		await untilMarked(['within', 'foot']);
		await vi.waitFor(() => expect(fake.reports.length).toBeGreaterThan(before));
		expect(marked()).toEqual(['within', 'foot']);
	});
});

describe('a page that cannot be read', () => {
	const core = findCore();
	afterEach(() => offerCore(core));

	test('gives back what was hidden early, and is tidied once it can be', async () => {
		find('aside').outerHTML = newsletter('foot');
		find('#foot').setAttribute('data-lede', 'hidden');
		offerCore({
			...core,
			// biome-ignore lint/correctness/useYield: it fails at once
			*extractInSteps() {
				throw new Error('Too deep.');
			},
		});
		const page = new OpenPage(document);
		const removal = {id: 'early', kind: 'newsletter', evidence: {reason: 'name', match: 'newsletter'}, excerpt: ''} as const;
		page.tidyUnasked({isSeen: () => true, end: () => [{element: find('#foot'), removal}]});
		await untilMarked([]);
		await vi.waitFor(() => expect(lastBadge()).toBe(0));
		offerCore(core);
		find('main').append(document.createElement('hr'));
		await untilMarked(['foot']);
	});
});
