import {beforeAll, describe, expect, test} from 'vitest';
import {browserNames} from './launch-browser.ts';
import type {RealBrowser, Tab} from './real-browser.ts';
import {useStage} from './stage.ts';
import {storyPage} from './story-page.ts';
import {until} from './until.ts';

const address = 'http://www.courier.example/ferry.html';
const missing = 'http://www.courier.example/about.html';
const entries = {toggle: 0, receipt: 1, fullView: 2};

const countMarked = (tab: Tab) => tab.evaluate(() => document.querySelectorAll('[data-lede]').length);
const readMarkup = (tab: Tab) => tab.evaluate(() => document.documentElement.outerHTML);

/** The browser gives the menu its entries some time after it has started; an entry that is not there cannot be changed. */
async function untilMenu(browser: RealBrowser): Promise<void> {
	const options = await browser.open(`${browser.extensionOrigin}src/options/index.html`);
	await until('the entries of the menu', () =>
		options.evaluate(async names => {
			const {contextMenus} = globalThis.browser ?? globalThis.chrome;
			const changes = names.map(async name => contextMenus.update(name, {}));
			return (await Promise.allSettled(changes)).every(({status}) => status === 'fulfilled');
		}, Object.keys(entries)),
	);
	await options.close();
}

/** No site is granted: the menu and the keys let Lede into the one page, as the toolbar button does. */
describe.each(browserNames)('by menu and keyboard, in %s', name => {
	const stage = useStage(name);
	beforeAll(async () => {
		await untilMenu(stage().browser);
		stage().server.serve(address, storyPage);
		stage().server.serve(missing, '<!doctype html><title>About</title><h1>About us</h1><p>A page of no story.</p>');
	});

	test.each<[string, (tab: Tab) => Promise<void>]>([
		['the menu', tab => stage().browser.chooseFromMenu(tab, entries.toggle)],
		['the keyboard', tab => stage().browser.pressCommand(tab, 'L')],
	])('%s tidies the page, and shows the original again', async (_, ask) => {
		const tab = await stage().browser.open(address);
		const before = await readMarkup(tab);
		await ask(tab);
		await until('the page to be tidy', async () => (await countMarked(tab)) > 1);
		await ask(tab);
		await until('the original', async () => (await countMarked(tab)) === 0);
		expect(await readMarkup(tab)).toBe(before);
		await ask(tab);
		await until('the page to be tidy again', async () => (await countMarked(tab)) > 1);
		await tab.close();
	});

	test('the menu opens the receipt in the page', async () => {
		const tab = await stage().browser.open(address);
		await stage().browser.chooseFromMenu(tab, entries.receipt);
		await until('the receipt', () => tab.evaluate(() => document.body.nextElementSibling !== null));
		expect(await countMarked(tab)).toBe(0);
		await tab.close();
	});

	test.each<[string, string, string, (tab: Tab) => Promise<void>]>([
		['the menu', address, '.story', tab => stage().browser.chooseFromMenu(tab, entries.fullView)],
		['the keyboard', address, '.story', tab => stage().browser.pressCommand(tab, 'O')],
		['the keyboard, where no story is,', missing, '.notice', tab => stage().browser.pressCommand(tab, 'O')],
	])('%s opens the full view', async (_, page, shown, ask) => {
		const {browser} = stage();
		const tab = await browser.open(page);
		// Before it is asked for: a tab that comes to the front right after the keys takes what they ask from the page.
		const options = await browser.open(`${browser.extensionOrigin}src/options/index.html`);
		await ask(tab);
		const isShown = (selector: string) => {
			const views = (globalThis.browser ?? globalThis.chrome).extension.getViews({type: 'tab'});
			return views.some(view => view.location.pathname === '/src/reader/index.html' && view.document.querySelector(selector) !== null);
		};
		await until('the full view', () => options.evaluate(isShown, shown));
		const order = await options.evaluate(async () => {
			const {tabs} = globalThis.browser ?? globalThis.chrome;
			const all = await tabs.query({});
			const order = all.map(({url}) => url?.match(/\/src\/(\w+)\//)?.[1] ?? 'page');
			for (const {id, url} of all) if (id !== undefined && url?.includes('/src/reader/')) await tabs.remove(id);
			return order.slice(-3);
		});
		expect(order).toEqual(['page', 'reader', 'options']);
		await options.close();
		await tab.close();
	});

	test('neither changes a page of no story, of which the popup says that it is none', async () => {
		const {browser} = stage();
		const options = await browser.open(`${browser.extensionOrigin}src/options/index.html`);
		const tab = await browser.open(missing);
		const before = await readMarkup(tab);
		await browser.chooseFromMenu(tab, entries.toggle);
		const readPopup = () => (globalThis.browser ?? globalThis.chrome).extension.getViews({type: 'popup'})[0]?.document.body?.innerText;
		await until('the popup', async () => (await options.evaluate(readPopup))?.includes('No article here'));
		await browser.pressCommand(tab, 'L');
		await new Promise(resolve => setTimeout(resolve, 1000));
		expect(await readMarkup(tab)).toBe(before);
		await tab.close();
		await options.close();
	});
});
