import type {Page} from 'puppeteer-core';
import {describe, expect, test} from 'vitest';
import {browserNames} from './launch-browser.ts';
import {livingPage} from './living-page.ts';
import {PageCalls} from './page-calls.ts';
import {PageReceipt} from './page-receipt.ts';
import {readPopup, selectTab} from './read-popup.ts';
import type {RealBrowser, Surface, Tab} from './real-browser.ts';
import {type Stage, useStage} from './stage.ts';
import {story} from './story-page.ts';
import {until} from './until.ts';

const site = 'courier.example';

const isSeen = (page: Surface, selector: string) =>
	page.evaluate(wanted => document.querySelector(wanted)?.checkVisibility({visibilityProperty: true}) ?? false, selector);

const hasKeyboard = (tab: Tab): tab is Tab & {page: Page} => 'page' in tab;

/** Clicks the toolbar button and has the popup open the receipt in the page. */
async function pin(browser: RealBrowser, tab: Tab) {
	const popup = await browser.clickToolbarButton(tab);
	const {removals} = await readPopup(popup);
	await selectTab(popup, 'Removed');
	await popup.click({role: 'button', name: 'Pin to the page'});
	return removals;
}

let count = 0;

/** Opens a page of the site, waits until it is tidy, and gives what the test needs of it. */
async function open({browser, server}: Stage, body: string) {
	const address = server.serve(`http://www.${site}/receipt-${++count}.html`, body);
	const calls = await PageCalls.open(browser);
	const tab = await browser.open(address);
	await until('the page to be tidy', async () => (await calls.call(address, 'readTidyState').catch(() => undefined))?.isTidy);
	const receipt = new PageReceipt(calls, address);
	const read = () => until('the receipt', () => receipt.read());
	return {address, browser, calls, read, receipt, tab};
}

describe.each(browserNames)('the receipt in the page, in %s', name => {
	const stage = useStage(name, [site]);

	test('says what the popup says, and is no part of the page', async () => {
		const {address, browser, calls, read, receipt, tab} = await open(stage(), livingPage({beside: '<button id="own">Own</button>'}));
		const before = await calls.call(address, 'extractCleaned', {onlySelection: false});
		await tab.evaluate(() => {
			document.getElementById('own')?.focus();
			const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
			const nodes: Node[] = [];
			while (walker.nextNode()) nodes.push(walker.currentNode);
			window.before = {markup: document.documentElement.outerHTML, nodes, selected: null};
		});
		const removals = await pin(browser, tab);
		const shown = await read();
		expect(shown.kinds.flatMap(({name: kind, excerpts}) => excerpts.map(excerpt => ({kind, excerpt})))).toEqual(
			removals.map(({kind, excerpt}) => ({kind, excerpt})),
		);
		expect(shown.lead).toMatch(/^\d+ pieces? /);
		expect(shown.focus).toBe('What Lede removed from this page');
		expect(await tab.evaluate(() => [document.body.nextElementSibling?.shadowRoot, document.body.nextElementSibling?.textContent])).toEqual(
			[null, ''],
		);
		expect(await calls.call(address, 'extractCleaned', {onlySelection: false})).toEqual(before);
		// Asked for twice, it is there once.
		await calls.call(address, 'openReceipt', {});
		expect(await tab.evaluate(() => document.querySelectorAll('html > body ~ *').length)).toBe(1);
		await receipt.press('Escape');
		const after = await tab.evaluate(() => {
			const {before} = window;
			const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
			const areSameNodes = before.nodes.every(node => walker.nextNode() === node) && walker.nextNode() === null;
			return {
				areSameNodes,
				isSameMarkup: document.documentElement.outerHTML === before.markup,
				focus: document.activeElement?.id,
				errors: window.notes.errors,
			};
		});
		expect(after).toEqual({areSameNodes: true, isSameMarkup: true, focus: 'own', errors: []});
		await calls.close();
	});

	test('shows a piece, puts it back, hides it again, keeps it, and puts all back', async () => {
		const {address, browser, calls, read, receipt, tab} = await open(stage(), livingPage({beside: '<div style="height: 3000px"></div>'}));
		await pin(browser, tab);
		await read();
		await receipt.click('Put back', story.clutter.newsletter);
		await until('the newsletter box to be back', () => isSeen(tab, '#newsletter'));
		await until('the button to turn', async () => (await read()).focus === 'Hide again');
		await until('the word for who hears it', async () => (await read()).status === 'Put back on the page.');
		await receipt.click('Hide again', story.clutter.newsletter);
		await until('the newsletter box to go', async () => !(await isSeen(tab, '#newsletter')));
		await tab.evaluate(() => scrollTo({top: 2500, behavior: 'instant'}));
		await receipt.click('Show in page', story.clutter.newsletter);
		await until('the newsletter box to be outlined, in sight', () =>
			tab.evaluate(() => {
				const box = document.querySelector('#newsletter') ?? document.body;
				const {top, bottom} = box.getBoundingClientRect();
				return getComputedStyle(box).outlineStyle === 'solid' && top >= 0 && bottom <= innerHeight;
			}),
		);
		await receipt.click('Keep on this site', 'Read more');
		await until('the related stories to be kept', async () => (await read()).focus === 'Hide again' && isSeen(tab, '#related'));
		const readKept = () => calls.surface.evaluate(() => (globalThis.browser ?? globalThis.chrome).storage.local.get('keptPieces'));
		expect(await readKept()).toEqual({keptPieces: {[site]: [expect.stringContaining('related')]}});
		await receipt.click('Hide again', 'Read more');
		await until('the related stories to go', async () => !(await isSeen(tab, '#related')));
		expect(await readKept()).toEqual({keptPieces: {}});
		await receipt.click('Put all back');
		await until('the page to be as it was', async () => (await isSeen(tab, '#related')) && (await isSeen(tab, '#newsletter')));
		await until('the button to turn', async () => (await read()).buttons.at(-1) === 'Tidy page');
		await receipt.click('Tidy page');
		await until('the page to be tidy', async () => !(await isSeen(tab, '#related')));
		expect((await calls.call(address, 'readTidyState')).hidden.length).toBeGreaterThan(1);
		await receipt.click('Close');
		expect(await receipt.read()).toBeUndefined();
		await calls.close();
	});

	test('is in reach when a dialog is put back that had locked the page', async () => {
		const wall =
			'<dialog id="wall"><h2>Before you read on</h2><p>Sign up for our newsletter.</p><input type="email"><button>Sign up</button></dialog>';
		const {browser, calls, read, receipt, tab} = await open(
			stage(),
			livingPage({beside: wall, script: "document.getElementById('wall').showModal();"}),
		);
		await until('the dialog to go', () => tab.evaluate(() => document.querySelector('#wall[data-lede="hidden"]') !== null));
		await pin(browser, tab);
		const {x, y, width, height} = (await read()).box;
		await receipt.click('Put back', 'Before you read on');
		await until('the dialog to be back', () => isSeen(tab, '#wall input'));
		const isReached = await tab.evaluate(point => document.elementFromPoint(point.x, point.y) === document.body.nextElementSibling, {
			x: x + width / 2,
			y: y + height / 2,
		});
		expect(isReached).toBe(true);
		expect(await tab.evaluate(() => document.querySelector('#wall')?.matches(':modal'))).toBe(false);
		await receipt.click('Hide again', 'Before you read on');
		await until('the dialog to go', async () => !(await isSeen(tab, '#wall')));
		await calls.close();
	});

	test('stands as it should in a page that forbids what it can', async () => {
		const policy =
			"default-src 'none'; script-src 'unsafe-inline'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
		const hostile = livingPage({
			beside: '<form name="createElement"></form><img name="activeElement" alt=""><form name="documentElement"></form>',
		}).replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`);
		const {browser, calls, read, receipt, tab} = await open(stage(), hostile);
		await tab.evaluate(() => {
			addEventListener('securitypolicyviolation', ({violatedDirective}) => window.notes.errors.push(violatedDirective));
			// Styles that a policy does not hold back: set by the page's script.
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(
				'html {font-size: 40px !important; color: red !important} div, section, header, button {display: none !important; opacity: 0 !important; font-size: 99px !important; background: lime !important; --paper: lime !important} html > div {left: -9999px !important; transform: scale(0) !important}',
			);
			document.adoptedStyleSheets = [sheet];
			window.notes.errors = [];
		});
		await pin(browser, tab);
		const {background, box, buttons} = await read();
		expect(background).toBe('rgb(253, 252, 249)');
		expect(Math.round(box.width)).toBe(360);
		const screen = await tab.evaluate(() => ({width: innerWidth, height: innerHeight}));
		expect(box.x + box.width).toBeLessThanOrEqual(screen.width);
		expect(box.y + box.height).toBeLessThanOrEqual(screen.height);
		expect(buttons).toContain('Put back');
		expect(await tab.evaluate(() => window.notes.errors)).toEqual([]);
		await receipt.click('Close');
		await calls.close();
	});
});

/** Only its driver presses keys. */
describe('the receipt in the page, in chromium', () => {
	const stage = useStage('chromium', [site]);

	test('is used by keyboard, and its keys are none of the page’s', async () => {
		const {browser, calls, read, receipt, tab} = await open(stage(), livingPage({beside: '<button id="own">Own</button>'}));
		if (!hasKeyboard(tab)) throw new Error('This tab has no keyboard.');
		await tab.evaluate(() => {
			document.getElementById('own')?.focus();
			for (const type of ['keydown', 'keyup', 'keypress', 'click', 'focusin'])
				document.addEventListener(type, event => window.notes.errors.push(`${type} of ${event.target}`));
		});
		await pin(browser, tab);
		await read();
		const {keyboard} = tab.page;
		const passed: string[] = [];
		for (let steps = 0; steps < 4; steps++) {
			await keyboard.press('Tab');
			passed.push((await read()).focus);
		}
		expect(passed).toEqual(['Close', 'Newsletter 1', 'Show in page', 'Put back']);
		await keyboard.press('Enter');
		await until('the newsletter box to be back', () => isSeen(tab, '#newsletter'));
		expect((await read()).focus).toBe('Hide again');
		await keyboard.press('Space');
		await until('the newsletter box to go', async () => !(await isSeen(tab, '#newsletter')));
		expect(await tab.evaluate(() => window.notes.errors)).toEqual([]);
		await keyboard.press('Escape');
		expect(await receipt.read()).toBeUndefined();
		expect(await tab.evaluate(() => document.activeElement?.id)).toBe('own');
		await calls.close();
	});
});
