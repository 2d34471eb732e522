import {describe, expect, test} from 'vitest';
import {browserNames} from './launch-browser.ts';
import {appeal, livingPage} from './living-page.ts';
import {PageCalls} from './page-calls.ts';
import {PageReceipt} from './page-receipt.ts';
import {readPopupText, selectTab} from './read-popup.ts';
import type {Surface} from './real-browser.ts';
import {useStage} from './stage.ts';
import {story} from './story-page.ts';
import {until} from './until.ts';

const site = 'courier.example';

/** A page that wants its prompts on paper, too, and gets another one while it is being read. */
const body = livingPage({
	beside: '<style>@media print {[data-prompt] {display: block !important; visibility: visible !important}}</style>',
	script: `document.querySelectorAll('p.text')[2].insertAdjacentHTML('afterend', ${JSON.stringify(appeal('late'))});`,
});

const readMark = (page: Surface, id: string) => page.evaluate(wanted => document.getElementById(wanted)?.getAttribute('data-lede'), id);

/** Of these, which take up room, in order. */
const readLaidOut = (page: Surface, selector: string) =>
	page.evaluate(
		wanted =>
			[...document.querySelectorAll(wanted)]
				.filter(found => found.getClientRects().length > 0)
				.map(({id, textContent}) => id || textContent),
		selector,
	);

describe.each(browserNames)('a page on paper, in %s', name => {
	const stage = useStage(name, [site]);

	test('is without what is hidden, with what the user has put back, and without the receipt', async () => {
		const {browser, server} = stage();
		const address = server.serve(`http://www.${site}/print.html`, body);
		const calls = await PageCalls.open(browser);
		const tab = await browser.open(address);
		await until('the late appeal to go, its room kept', async () => (await readMark(tab, 'late')) === 'blank');
		const article = await calls.call(address, 'extractCleaned', {onlySelection: false});
		await calls.call(address, 'restoreRemoval', article?.removals.find(({kind}) => kind === 'related')?.id ?? '');
		const popup = await browser.clickToolbarButton(tab);
		await readPopupText(popup);
		await selectTab(popup, 'Removed');
		await popup.click({role: 'button', name: 'Pin to the page'});
		const receipt = new PageReceipt(calls, address);
		const readWidth = async () => (await receipt.read())?.box.width;
		await until('the receipt', async () => ((await readWidth()) ?? 0) > 0);
		expect(await readLaidOut(tab, '[data-prompt]')).toEqual(['related', 'late']);

		await tab.setMedium('print');
		expect(await readLaidOut(tab, '[data-prompt]')).toEqual(['related']);
		expect(await readLaidOut(tab, 'p.text')).toEqual(story.paragraphs);
		expect(await readWidth()).toBe(0);

		await tab.setMedium('screen');
		expect(await readWidth()).toBeGreaterThan(0);
		await calls.call(address, 'restore');
		await tab.setMedium('print');
		expect(await readLaidOut(tab, '[data-prompt]')).toEqual(['newsletter', 'related', 'late']);
		await calls.close();
	});
});
