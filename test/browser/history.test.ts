import {describe, expect, test} from 'vitest';
import {browserNames} from './launch-browser.ts';
import {livingPage, newsletterBox} from './living-page.ts';
import {PageCalls} from './page-calls.ts';
import {readPopup, selectTab} from './read-popup.ts';
import type {Surface, Tab} from './real-browser.ts';
import {useStage} from './stage.ts';
import {frontPage, story} from './story-page.ts';
import {until} from './until.ts';

const site = 'courier.example';

declare global {
	interface Window {
		/** Whether the page came back as it was left, not read anew. */
		isBack: boolean;
	}
}

const isSeen = (page: Surface, selector: string) =>
	page.evaluate(wanted => document.querySelector(wanted)?.checkVisibility({visibilityProperty: true}) ?? false, selector);

/** What stands on the toolbar button for the tab at an address. */
const readBadge = (calls: PageCalls, address: string) =>
	calls.surface.evaluate(async url => {
		const {tabs, action} = globalThis.browser ?? globalThis.chrome;
		const [page] = await tabs.query({url});
		return action.getBadgeText(page?.id === undefined ? {} : {tabId: page.id});
	}, address);

/**
 * Leaves by a link, as a reader does. When an address is opened from without, Firefox stops what scripts the page runs just then and does not
 * keep it; this page runs one in each frame.
 */
async function followHome(tab: Tab): Promise<void> {
	await tab.click({role: 'link', name: 'Home'});
	await until('the front page', () =>
		tab.evaluate(() => document.querySelector('main') === null && document.readyState === 'complete').catch(() => false),
	);
}

/**
 * Goes back; the page goes away while it is asked. Asks again only while the page that was left is still shown: once in some hundred times Firefox
 * has passed over a page that asks right after it has loaded.
 */
async function goBack(tab: Tab): Promise<void> {
	const isThere = () => tab.evaluate(() => document.querySelector('p.text') !== null).catch(() => false);
	await until('the story to come back', async () => {
		await tab
			.evaluate(() => {
				if (document.querySelector('main') === null) history.back();
			})
			.catch(() => undefined);
		return until('the story', isThere, 4).catch(() => false);
	});
}

describe.each(browserNames)('a page that the user left and comes back to, in %s', name => {
	const stage = useStage(name, [site]);

	test('is kept by the browser as it was, tidy, counted, with its receipt', async () => {
		const {browser, server} = stage();
		const address = `http://www.${site}/kept.html`;
		const body = livingPage({beside: "<script>addEventListener('pageshow', event => { window.isBack = event.persisted; });</script>"});
		server.serve(address, body, {caching: 'no-cache'});
		const front = server.serve(`http://www.${site}/`, frontPage, {caching: 'no-cache'});
		const calls = await PageCalls.open(browser);
		const tab = await browser.open(address);
		const count = await until('the badge to count', async () => (await readBadge(calls, address)) || undefined);
		expect(Number(count)).toBeGreaterThan(1);
		// The receipt and its script stand in the page when it is left.
		const popup = await browser.clickToolbarButton(tab);
		const before = await readPopup(popup);
		await selectTab(popup, 'Removed');
		await popup.click({role: 'button', name: 'Pin to the page'});
		await until('the receipt', () => isSeen(tab, 'html > body ~ div'));

		await followHome(tab);
		expect(await readBadge(calls, front)).toBe('');
		await goBack(tab);
		// Its elements are there before it is told.
		await until('the page to be told that it is back', () => tab.evaluate(() => window.isBack));
		expect(await isSeen(tab, '[data-prompt]')).toBe(false);
		await until('the badge to count again', async () => (await readBadge(calls, address)) === count);

		const again = await browser.clickToolbarButton(tab);
		expect((await readPopup(again)).removals).toEqual(before.removals);
		await selectTab(again, 'Removed');
		await again.click({role: 'button', name: 'Put back'});
		await until('the newsletter box to be back', () => isSeen(tab, '#newsletter'));

		await tab.evaluate(box => document.querySelector('article')?.insertAdjacentHTML('beforeend', box), newsletterBox('late'));
		await until('what comes late to go', async () => !(await isSeen(tab, '#late')));
		expect(await tab.evaluate(() => [...document.querySelectorAll('p.text')].map(text => text.textContent))).toEqual(story.paragraphs);
		expect(await tab.evaluate(() => window.notes.errors)).toEqual([]);
		await calls.close();
	});

	test('is given back where its site was switched off meanwhile', async () => {
		const {browser, server} = stage();
		const address = server.serve(`http://www.${site}/left.html`, livingPage(), {caching: 'no-cache'});
		const calls = await PageCalls.open(browser);
		const tab = await browser.open(address);
		await until('the badge to count', async () => (await readBadge(calls, address)) || undefined);
		server.serve(`http://www.${site}/`, frontPage, {caching: 'no-cache'});
		await followHome(tab);
		await calls.surface.evaluate(() => (globalThis.browser ?? globalThis.chrome).storage.local.set({autoCleanSites: []}));
		await goBack(tab);
		await until('the prompts to be back', async () => (await isSeen(tab, '#newsletter')) && (await isSeen(tab, '#related')));
		await until('the badge to be empty', async () => (await readBadge(calls, address)) === '');
		await calls.close();
	});
});
