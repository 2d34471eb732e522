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
/** What is observed is told before the test goes on. */
const told = async () => {
	for (let turn = 0; turn < 3; turn++) await undefined;
};
const lastBadge = () => fake.reports.at(-1)?.tidyState.hidden.length;

beforeEach(() => {
	document.head.innerHTML = '<title>Night ferry returns | Skarne Courier</title><meta property="og:type" content="article">';
	document.body.innerHTML = `<main>${story}</main><aside></aside>`;
	history.replaceState(undefined, '', '/story/ferry');
	Object.assign(Document.prototype, {elementsFromPoint: () => [], elementFromPoint: () => null});
	fake.reports.length = 0;
	// On a busy machine all would seem to take long, and the page be left to itself for a while.
	vi.spyOn(performance, 'now').mockReturnValue(10_000);
});

/** All pages are of no site that is cleaned, so that none goes on. */
afterEach(() => {
	vi.restoreAllMocks();
	setSites([]);
	fake.listeners.length = 0;
});

const setSites = (sites: readonly string[]) => {
	for (const listener of fake.listeners) listener({runningSites: {newValue: sites}});
};

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

	test('the front page shows all again, and says so', async () => {
		history.pushState(undefined, '', '/');
		write(links);
		await untilMarked([]);
		expect(lastBadge()).toBe(0);
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

describe('a live blog', () => {
	const entry = (id: string, text: string, name = 'live-entry') =>
		`<div class="${name}" id="e${id}"><time>10:0${id}</time><p>${text}</p></div>`;
	const prompt = (name: string) =>
		`<div class="${name}" id="prompt-1"><h3>Read more</h3><ul><li><a href="/2">Lighthouse keeper retires at ninety</a></li><li><a href="/3">Harbour café closes for the winter</a></li></ul></div>`;
	const long = 'The harbour master says that two boats are missing and that nobody should go near the quay before the storm has passed.';
	const short = 'Goal! Skarne lead Havn by two goals to one.';
	const add = async (markup: string) => {
		find('.feed').prepend(document.createRange().createContextualFragment(markup));
		await told();
	};
	const open = async (others: string) => {
		write(story.replace('</article>', `<div class="feed">${others}</div></article>`));
		await openUnasked();
		await untilMarked(['prompt-1']);
	};
	/** Ends once the page was read anew. */
	const untilRead = async () => {
		const before = fake.reports.length;
		await vi.waitFor(() => expect(fake.reports.length).toBeGreaterThan(before), {timeout: 20_000});
	};

	test.each([
		['a long entry', entry('5', long.replace('two boats', 'three'))],
		['a short entry', entry('5', short)],
		['several', entry('5', short) + entry('6', long)],
	])('shows %s at once, though a prompt is called as the entries are', async (_, markup) => {
		await open(entry('1', short) + prompt('live-entry') + entry('2', long));
		await add(markup);
		expect(marked()).toEqual(['prompt-1']);
		await untilRead();
		expect(marked()).toEqual(['prompt-1']);
	});

	test('shows an entry that is called as the prompt alone was once it is read, and all others at once', async () => {
		await open(entry('1', short, 'other') + prompt('live-entry'));
		await add(entry('5', short));
		await untilMarked(['prompt-1']);
		await add(entry('6', short));
		expect(marked()).toEqual(['prompt-1']);
	});

	test('hides the prompt at once that comes again under a name of its own', async () => {
		await open(entry('1', short) + prompt('live-box') + entry('2', long));
		find('#prompt-1').remove();
		await add(prompt('live-box').replace('prompt-1', 'prompt-2'));
		expect(marked()).toEqual(['prompt-2']);
		await untilRead();
		expect(marked()).toEqual(['prompt-2']);
	});
});

describe('a page whose extension was updated', () => {
	const update = () => {
		fake.runtime.id = undefined;
	};
	beforeEach(() => {
		find('aside').outerHTML = newsletter('foot');
	});
	afterEach(() => {
		fake.runtime.id = 'lede';
	});

	test('is left to the new script, which gives back what the old one hid', async () => {
		await openUnasked();
		await untilMarked(['foot']);
		update();
		const page = new OpenPage(document);
		await page.beginLate();
		expect(marked()).toEqual([]);
		fake.runtime.id = 'lede';
		expect((await page.tidy()).hidden).toHaveLength(1);
		await page.restore();
		expect(marked()).toEqual([]);
		write(story);
		await told();
		expect(marked()).toEqual([]);
	});
});

describe('a page whose site is cleaned from now on', () => {
	const goOn = () => {
		history.pushState(undefined, '', '/story/second');
		write(`${story.replace('Night ferry', 'Second ferry')}${newsletter('second')}`);
	};
	const open = async () => {
		write(`${story}${newsletter('first')}`);
		const page = new OpenPage(document);
		await page.beginLate();
		return page;
	};

	test.each<[string, (page: OpenPage) => Promise<unknown>]>([
		['as it is', async () => undefined],
		['tidied', page => page.tidy()],
		['tidied and given back', page => page.tidy().then(() => page.restore())],
	])('is tidied when it goes on, be it left %s', async (_, leave) => {
		const page = await open();
		await leave(page);
		setSites(['localhost']);
		await page.restore();
		goOn();
		await untilMarked(['second']);
	});

	test('is left alone when it goes on, once the site is cleaned no more', async () => {
		const page = await open();
		await page.tidy();
		setSites(['localhost']);
		setSites(['courier.example']);
		goOn();
		await vi.waitFor(() => expect(marked()).toEqual([]));
		await page.extractCleaned({onlySelection: false});
		expect(marked()).toEqual([]);
	});
});

test('brings back what the address leads to, as the page opens and as it goes on, and scrolls there', async () => {
	const scroll = vi.fn();
	Element.prototype.scrollIntoView = scroll;
	history.replaceState(undefined, '', '/story/ferry#foot');
	find('aside').outerHTML = newsletter('foot');
	find('main').insertAdjacentHTML('beforeend', newsletter('other'));
	const page = await openUnasked();
	await untilMarked(['other']);
	expect(scroll).not.toHaveBeenCalled();
	location.hash = '#other';
	await untilMarked([]);
	expect(scroll.mock.contexts).toEqual([find('#other')]);
	expect((await page.readTidyState()).putBack).toHaveLength(1);
});
