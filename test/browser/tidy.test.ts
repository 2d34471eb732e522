import type {Page} from 'puppeteer-core';
import {describe, expect, test} from 'vitest';
import {browserNames} from './launch-browser.ts';
import {readPopupText, selectTab} from './read-popup.ts';
import type {Surface, Tab} from './real-browser.ts';
import {useStage} from './stage.ts';
import {story, storyPage} from './story-page.ts';
import {until} from './until.ts';

/** What a page remembers of itself, to be compared with later. */
interface Witness {
	html: string;
	nodes: Node[];
	changes: string[];
	stop(): void;
}

declare global {
	interface Window {
		witness: Witness;
	}
}

/** Makes the page note how it stands, and whatever is done to its nodes from then on. */
function startWitness(page: Surface): Promise<void> {
	return page.evaluate(() => {
		const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
		const nodes: Node[] = [];
		while (walker.nextNode()) nodes.push(walker.currentNode);
		const changes: string[] = [];
		const observer = new MutationObserver(records => changes.push(...records.map(({type, attributeName}) => attributeName ?? type)));
		observer.observe(document, {subtree: true, childList: true, characterData: true, attributes: true});
		window.witness = {html: document.documentElement.outerHTML, nodes, changes, stop: () => observer.disconnect()};
	});
}

/** Whether markup and nodes are what they were, and what was changed meanwhile. */
function askWitness(page: Surface): Promise<{hasSameMarkup: boolean; hasSameNodes: boolean; changes: string[]}> {
	return page.evaluate(() => {
		const {html, nodes, changes} = window.witness;
		const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
		const hasSameNodes = nodes.every(node => walker.nextNode() === node) && walker.nextNode() === null;
		return {hasSameMarkup: document.documentElement.outerHTML === html, hasSameNodes, changes: [...new Set(changes)]};
	});
}

function isSeen(page: Surface, selector: string): Promise<boolean> {
	return page.evaluate(wanted => document.querySelector(wanted)?.checkVisibility() ?? false, selector);
}

describe.each(browserNames)('a page in place, in %s', name => {
	const stage = useStage(name);

	async function openStory() {
		const {browser, server} = stage();
		const tab = await browser.open(server.serve('http://courier.example/ferry.html', storyPage));
		const popup = await browser.clickToolbarButton(tab);
		await readPopupText(popup);
		return {tab, popup};
	}

	test('is tidied without a node removed or moved, and restored exactly', async () => {
		const {tab, popup} = await openStory();
		await startWitness(tab);
		await popup.click({role: 'button', name: 'Tidy page'});
		await until('the newsletter box to go', async () => !(await isSeen(tab, '#newsletter')));
		expect(await isSeen(tab, '#related')).toBe(false);
		const shown = await tab.evaluate(() => [...document.querySelectorAll('p.text')].map(p => p.checkVisibility() && p.textContent));
		expect(shown).toEqual(story.paragraphs);
		expect(await askWitness(tab)).toEqual({hasSameMarkup: false, hasSameNodes: true, changes: ['data-lede']});
		await popup.click({role: 'button', name: 'Show original'});
		await until('the newsletter box to come back', () => isSeen(tab, '#newsletter'));
		expect(await isSeen(tab, '#related')).toBe(true);
		expect(await askWitness(tab)).toEqual({hasSameMarkup: true, hasSameNodes: true, changes: ['data-lede']});
	});

	test('keeps what the user typed, selected and looks at', async () => {
		const {tab, popup} = await openStory();
		const read = () =>
			tab.evaluate(() => [
				document.querySelector('input')?.value,
				getSelection()?.toString(),
				Math.round(scrollY),
				document.activeElement?.tagName,
			]);
		await tab.evaluate(() => {
			const input = document.querySelector('input');
			if (input) input.value = 'marit@skarne.example';
			getSelection()?.selectAllChildren(document.querySelector('p.text') ?? document.body);
			// Long enough that hiding a piece does not make the page end above the place looked at.
			document.body.style.paddingBottom = '200vh';
			scrollTo(0, 40);
		});
		const before = await read();
		await popup.click({role: 'button', name: 'Tidy page'});
		await until('the related stories to go', async () => !(await isSeen(tab, '#related')));
		await popup.click({role: 'button', name: 'Show original'});
		await until('the related stories to come back', () => isSeen(tab, '#related'));
		expect(await read()).toEqual(before);
	});

	test('shows one piece and puts it back from the receipt', async () => {
		const {tab, popup} = await openStory();
		await popup.click({role: 'button', name: 'Tidy page'});
		await until('the newsletter box to go', async () => !(await isSeen(tab, '#newsletter')));
		await selectTab(popup, 'Removed');
		const pieces = await popup.evaluate(() => [...document.querySelectorAll('.piece')].map(piece => piece.textContent));
		expect(pieces.findIndex(text => text.includes(story.clutter.newsletter))).toBe(0);
		await popup.click({role: 'button', name: 'Show in page'});
		await until('the newsletter box to be shown', () => isSeen(tab, '#newsletter'));
		await popup.click({role: 'button', name: 'Put back'});
		await until('the newsletter box to be back', () => isSeen(tab, '#newsletter'));
		expect(await isSeen(tab, '#related')).toBe(false);
	});
});

const hasKeyboard = (tab: Tab): tab is Tab & {page: Page} => 'page' in tab;

/** Only its driver presses keys. */
describe('a page in place, in chromium', () => {
	const stage = useStage('chromium');

	test('keeps a form that the user is typing in or has filled in', async () => {
		const {browser, server} = stage();
		const tab = await browser.open(server.serve('http://courier.example/typing.html', storyPage));
		if (!hasKeyboard(tab)) throw new Error('This tab has no keyboard.');
		/** A browser that has just started may not hear the keys yet: pressed again where nothing comes of it. */
		const press = (awaited: string, isDone: () => Promise<boolean>) =>
			until(awaited, async () => {
				await browser.pressCommand(tab, 'L');
				return until(awaited, isDone, 4).catch(() => false);
			});
		const isTidy = async () => !(await isSeen(tab, '#related'));
		const isOriginal = () => isSeen(tab, '#related');
		const tidyAgain = async () => {
			await press('the related stories to go', isTidy);
			const isThere = await isSeen(tab, '#newsletter');
			await press('the related stories to come back', isOriginal);
			return isThere;
		};
		expect(await tidyAgain()).toBe(false);
		await tab.page.focus('#newsletter input');
		await tab.page.keyboard.type('marit');
		expect(await tidyAgain()).toBe(true);
		await tab.evaluate(() => document.querySelector('input')?.blur());
		expect(await tidyAgain()).toBe(true);
		expect(await tab.evaluate(() => document.querySelector('input')?.value)).toBe('marit');
	});
});
