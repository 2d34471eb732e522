import type {Page} from 'puppeteer-core';
import {describe, expect, test} from 'vitest';
import {browserNames} from './launch-browser.ts';
import {readPopupText} from './read-popup.ts';
import type {RealBrowser, Tab} from './real-browser.ts';
import {useStage} from './stage.ts';
import {story, storyPage} from './story-page.ts';
import {until} from './until.ts';

const hasDriver = (tab: Tab): tab is Tab & {page: Page} => 'page' in tab;

const film = '<figure><iframe data-src="https://www.youtube.com/embed/ferryboat_1"></iframe><figcaption>The ferry</figcaption></figure>';
const page = storyPage.replace('</p>', `</p>${film}`);

/** Opens the full view as a user does, and once more in a tab that we hold. */
async function openFullView(browser: RealBrowser, tab: Tab): Promise<Tab> {
	const popup = await browser.clickToolbarButton(tab);
	await readPopupText(popup);
	await popup.click({role: 'button', name: 'Full view'});
	await until('the popup to give way', async () => !(await popup.isOpen()));
	const options = await browser.open(`${browser.extensionOrigin}src/options/index.html`);
	const address = await until('the full view', () =>
		options.evaluate(async () => {
			const {tabs} = globalThis.browser ?? globalThis.chrome;
			const view = (await tabs.query({})).find(({url}) => url?.includes('/src/reader/'));
			if (view?.id !== undefined) await tabs.remove(view.id);
			return view?.url;
		}),
	);
	await options.close();
	const view = await browser.open(address);
	await until('the story', () =>
		view.evaluate(() => document.querySelector('.story') !== null && document.querySelector('.look') !== null),
	);
	return view;
}

const readLook = (view: Tab) =>
	view.evaluate(() => {
		const {fontSize, lineHeight} = getComputedStyle(document.querySelector('.story') ?? document.body);
		return {paper: getComputedStyle(document.documentElement).backgroundColor, size: fontSize, line: lineHeight};
	});

const choose = (view: Tab, name: string) =>
	view.evaluate(words => [...document.querySelectorAll('label')].find(({textContent}) => textContent === words)?.click(), name);

describe.each(browserNames)('the full view, in %s', name => {
	const stage = useStage(name);

	test('shows what the story embeds as a link, and asks no network for it', async () => {
		const {browser, server} = stage();
		const view = await openFullView(browser, await browser.open(server.serve('http://courier.example/film.html', page)));
		const link = await view.evaluate(() => document.querySelector('.embed a')?.getAttribute('href'));
		expect(link).toBe('https://www.youtube.com/watch?v=ferryboat_1');
		expect(server.requests.filter(address => address.includes('youtube'))).toEqual([]);
		await view.close();
	});

	test('goes on where it was when it is reloaded', async () => {
		const {browser, server} = stage();
		const long = storyPage.replace('<aside', `${story.paragraphs.map(text => `<p>${text}</p>`.repeat(20)).join('')}<aside`);
		const view = await openFullView(browser, await browser.open(server.serve('http://courier.example/long.html', long)));
		await view.evaluate(() => {
			addEventListener('scrollend', () => document.body.setAttribute('data-left', ''));
			scrollTo(0, 900);
		});
		await until('the end of the scrolling', () => view.evaluate(() => document.body.hasAttribute('data-left')));
		await view.evaluate(() => location.reload());
		const isBack = () => view.evaluate(() => !document.body.hasAttribute('data-left') && Math.abs(scrollY - 900) < 3);
		await until('the place', () => isBack().catch(() => false));
		await view.close();
	});

	test('has a wide table whole on paper', async () => {
		const {browser, server} = stage();
		const row = Array.from({length: 14}, (_, year) => `<td>${20_345 + year} passengers</td>`).join('');
		const wide = storyPage.replace('<aside', `<table>${`<tr>${row}</tr>`.repeat(4)}</table><aside`);
		const view = await openFullView(browser, await browser.open(server.serve('http://courier.example/wide.html', wide)));
		await view.setMedium('print');
		const [cells, table] = await view.evaluate(() => {
			const toRight = (selector: string) =>
				Math.max(...[...document.querySelectorAll(selector)].map(found => found.getBoundingClientRect().right));
			return [toRight('.story td'), toRight('.story')];
		});
		expect(cells).toBeGreaterThan(0);
		expect(cells).toBeLessThanOrEqual(table + 1);
		await view.close();
	});

	test('copies the whole story as Markdown', async () => {
		const {browser, server} = stage();
		const view = await openFullView(browser, await browser.open(server.serve('http://courier.example/copy.html', storyPage)));
		await view.evaluate(() => {
			navigator.clipboard.writeText = async text => void document.body.setAttribute('data-copied', text);
		});
		await view.click({role: 'button', name: 'Copy as Markdown'});
		const copied = await until('the copy', () => view.evaluate(() => document.body.getAttribute('data-copied') ?? undefined));
		expect(copied).toContain(
			'# Night ferry returns after six winters\n\nInes Varga · Skarne Courier\n\n<http://courier.example/copy.html>\n\nThe',
		);
		expect(copied).toContain('said Marit Oyen, who has driven');
		await view.close();
	});

	test('stays in a window of 320 × 256, as where it is enlarged four times', async context => {
		const {browser, server} = stage();
		const view = await openFullView(browser, await browser.open(server.serve('http://courier.example/small.html', page)));
		if (!hasDriver(view)) return context.skip('Its driver has no window of another size.');
		await view.page.setViewport({width: 320, height: 256});
		await view.click({role: 'button', name: /Text and colours/});
		await until('the choices', () => view.evaluate(() => document.querySelector('.look')?.matches(':popover-open')));
		const [menu, author, width] = await view.evaluate(() => {
			document.querySelector('.byline bdi')?.replaceChildren('people'.repeat(15));
			const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
			return [boxOf('.look')?.bottom, boxOf('.byline bdi')?.right, document.documentElement.scrollWidth];
		});
		expect(menu).toBeLessThanOrEqual(256);
		expect(author).toBeLessThanOrEqual(320);
		expect(width).toBe(320);
		await view.close();
	});

	test('shows in high contrast which choice is made, and which has the focus', async context => {
		const {browser, server} = stage();
		const view = await openFullView(browser, await browser.open(server.serve('http://courier.example/contrast.html', page)));
		if (!hasDriver(view)) return context.skip('Its driver has no high contrast.');
		const session = await view.page.createCDPSession();
		await session.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
		const [focused, chosen, announcement] = await view.evaluate(() => {
			const [first, second] = [...document.querySelectorAll<HTMLElement>('.about .choice :checked')];
			first?.focus({focusVisible: true} as FocusOptions);
			const outlineOf = (input: Element | undefined) => getComputedStyle(input?.nextElementSibling ?? document.body).outlineWidth;
			const status = document.querySelector('[role="status"]');
			status?.replaceChildren('Copied');
			status?.setAttribute('class', 'announcement');
			return [outlineOf(first), outlineOf(second), getComputedStyle(status ?? document.body).borderTopWidth];
		});
		expect([focused, chosen, announcement]).toEqual(['2px', '1px', '1px']);
		await view.close();
	});

	test('is set as the user chooses, also the next time', async () => {
		const {browser, server} = stage();
		const view = await openFullView(browser, await browser.open(server.serve('http://courier.example/look.html', page)));
		await view.click({role: 'button', name: /Text and colours/});
		await until('the choices', () => view.evaluate(() => document.querySelector('.look')?.matches(':popover-open')));
		await choose(view, 'Sepia');
		await choose(view, 'Large');
		await choose(view, 'Loose');
		await until('another look', async () => (await readLook(view)).line === '48px');
		expect(await readLook(view)).toEqual({paper: 'rgb(246, 236, 216)', size: '24px', line: '48px'});
		await view.goto(await view.evaluate(() => location.href));
		await until('the story', () =>
			view.evaluate(() => document.querySelector('.story') !== null && document.querySelector('.look') !== null),
		);
		await until('the same look', async () => (await readLook(view)).line === '48px');
		await view.close();
	});
});
