import {mkdtempSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {browserNames} from './launch-browser.ts';
import {readPopup, readPopupText, selectTab} from './read-popup.ts';
import {useStage} from './stage.ts';
import {frontPage, story, storyPage} from './story-page.ts';
import {until} from './until.ts';

/** What browsers ask for on their own account, whatever one switches off; the proxy refuses it. */
const browsersOwn = /^https?:\/\/[^/]*\.(google|googleapis|gstatic|mozilla|firefox)\.(com|org|net)\b/;

describe.each(browserNames)('the popup in %s', name => {
	const stage = useStage(name);
	const screenshots = mkdtempSync(join(tmpdir(), `lede-popup-${name}-`));

	test('shows the story, its quotes, its tags and a receipt', async () => {
		const {browser, server} = stage();
		const tab = await browser.open(server.serve('http://courier.example/ferry.html', storyPage));
		const popup = await browser.clickToolbarButton(tab);
		const shown = await readPopup(popup);
		// What is said there is read aloud only if it was there before.
		expect(await popup.evaluate(() => document.querySelector('[role="status"]')?.checkVisibility())).toBe(true);
		expect(shown.title).toBe(story.title);
		expect(shown.facts).toContain(story.byline);
		expect(shown.article).toEqual(story.paragraphs);
		for (const {words, speaker} of story.quotes)
			expect(shown.quotes).toContainEqual(expect.objectContaining({text: expect.stringContaining(words), speaker}));
		expect(shown.tags).toEqual(story.tags);
		for (const excerpt of Object.values(story.clutter))
			expect(shown.removals).toContainEqual(expect.objectContaining({excerpt: expect.stringContaining(excerpt)}));
		expect(shown.removals.every(({kind, reason}) => kind && reason)).toBe(true);
		await popup.screenshot(join(screenshots, 'popup.png'));
		expect(statSync(join(screenshots, 'popup.png')).size).toBeGreaterThan(5000);
		console.log(`Screenshot: ${join(screenshots, 'popup.png')}`);
	});

	test('shows a story that stands in a shadow tree', async () => {
		const {browser, server} = stage();
		const page = storyPage
			.replace('<main>', '<news-page><template shadowrootmode="open"><style>h1 {color: teal}</style><main>')
			.replace('</main>', '</main></template></news-page>');
		const popup = await browser.clickToolbarButton(await browser.open(server.serve('http://courier.example/shadow.html', page)));
		const shown = await readPopup(popup);
		expect(shown.title).toBe(story.title);
		expect(shown.article).toEqual(story.paragraphs);
		expect(shown.tags).toEqual(story.tags);
		expect(shown.removals).not.toEqual([]);
		await selectTab(popup, 'Removed');
		expect(await popup.evaluate(() => document.querySelectorAll('.piece-actions').length)).toBe(0);
		await popup.screenshot(join(screenshots, 'shadow.png'));
	});

	test('follows the tab to another page, and no frame of it', async () => {
		const {browser, server} = stage();
		const next = server.serve(
			'http://courier.example/lock.html',
			storyPage.replaceAll(story.title, 'The lock opens again after the repair'),
		);
		const tab = await browser.open(server.serve('http://courier.example/ferry.html', storyPage));
		const popup = await browser.clickToolbarButton(tab);
		expect((await readPopup(popup)).title).toBe(story.title);
		const frame = server.serve('http://courier.example/frame.html', '<p>A frame</p>');
		await popup.evaluate(() => document.querySelector('h1')?.setAttribute('data-seen', ''));
		await tab.evaluate(address => {
			const added = document.body.appendChild(document.createElement('iframe'));
			added.src = address;
			return new Promise<void>(resolve => added.addEventListener('load', () => setTimeout(resolve, 500)));
		}, frame);
		expect(await popup.evaluate(() => document.querySelector('h1[data-seen]') !== null)).toBe(true);
		await tab.evaluate(address => location.assign(address), next);
		// Firefox takes the permission for a page back when the tab leaves it.
		const shown = name === 'firefox' ? 'The tab shows another page now' : 'The lock opens again';
		await until('what comes of it', async () => (await readPopupText(popup)).includes(shown));
	});

	test('leads from a quote to its sentence', async () => {
		const {browser, server} = stage();
		const popup = await browser.clickToolbarButton(await browser.open(server.serve('http://courier.example/ferry.html', storyPage)));
		await readPopupText(popup);
		await selectTab(popup, 'Quotes');
		await popup.click({role: 'button', name: /given up hoping/});
		const marked = await until('the marked words', () => popup.evaluate(() => document.querySelector('mark')?.textContent));
		expect(marked).toContain('I had given up hoping for it');
	});

	test('shows what has the focus whole, and keeps its width from tab to tab', async () => {
		const {browser, server} = stage();
		const said = Array.from({length: 20}, (_, day) => `<p>“The boat was late on day ${day}, as ever,” said Jonas Lie.</p>`);
		const page = storyPage.replace('<aside', `${said.join('')}<aside`);
		const popup = await browser.clickToolbarButton(await browser.open(server.serve('http://courier.example/late.html', page)));
		await readPopupText(popup);
		const readWidths = () => popup.evaluate(() => [innerWidth, document.documentElement.clientWidth]);
		const widths = await readWidths();
		await selectTab(popup, 'Quotes');
		const hidden = await popup.evaluate(() => {
			const edge = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
			const buttons = [...document.querySelectorAll<HTMLElement>('[role="tabpanel"] button')];
			return [...buttons, ...buttons.toReversed()].filter(button => {
				button.focus();
				const {top, bottom} = button.getBoundingClientRect();
				return top < (edge('.tab-list')?.bottom ?? 0) || bottom > (edge('.footer')?.top ?? 0);
			}).length;
		});
		expect(hidden).toBe(0);
		await selectTab(popup, 'Tags');
		expect(await readWidths()).toEqual(widths);
	});

	test('asks nothing of any network', async () => {
		const {browser, server} = stage();
		const page = storyPage.replace('</article>', '<img data-src="http://pictures.example/boat.jpg" loading="lazy" alt="A boat"></article>');
		const tab = await browser.open(server.serve('http://courier.example/pictures.html', page));
		await tab.evaluate(() => fetch('http://control.example/', {mode: 'no-cors'}).catch(() => undefined));
		await until('the record to work', () => server.requests.includes('http://control.example/'));
		const before = server.requests.length;
		const popup = await browser.clickToolbarButton(tab);
		await readPopup(popup);
		await popup.click({role: 'button', name: 'Tidy page'});
		await popup.click({role: 'button', name: 'Full view'});
		await until('the full view', async () => !(await popup.isOpen()));
		expect(server.requests.slice(before).filter(address => !browsersOwn.test(address) && !address.endsWith('/favicon.ico'))).toEqual([]);
	});

	test('says so where there is no article, and reads the selection when asked', async () => {
		const {browser, server} = stage();
		const selected = frontPage.replace(
			'</body>',
			`<section id="selected">${story.paragraphs.map(text => `<p>${text}</p>`).join('')}</section></body>`,
		);
		const empty = await browser.clickToolbarButton(await browser.open(server.serve('http://courier.example/', frontPage)));
		expect(await readPopupText(empty)).toContain('No article here');
		const tab = await browser.open(server.serve('http://courier.example/half.html', selected));
		await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#selected') ?? document.body));
		const popup = await browser.clickToolbarButton(tab);
		if ((await readPopupText(popup)).includes('No article here')) await popup.click({role: 'button', name: 'Try anyway'});
		expect((await readPopup(popup)).article).toEqual(story.paragraphs);
	});

	test.each(['courier.example', 'stories.example'])('leads to the story in a frame of %s', async host => {
		const {browser, server} = stage();
		const inner = server.serve(`http://${host}/inner.html`, storyPage);
		const frame = `<iframe src="${inner}" style="width: 100%; height: 1500px"></iframe>`;
		const page = `<!doctype html><html lang="en"><title>Ferry</title><header><a href="/">Home</a></header>${frame}</html>`;
		const popup = await browser.clickToolbarButton(await browser.open(server.serve('http://courier.example/framed.html', page)));
		expect(await readPopupText(popup)).toContain(`another page, of ${host}.`);
		expect(await popup.evaluate(() => document.querySelector<HTMLAnchorElement>('main a')?.href)).toBe(inner);
		await popup.click({role: 'link', name: 'Open that page'});
		await until('room for the page', async () => !(await popup.isOpen()));
	});

	test.each([
		['a page of the browser', name === 'chromium' ? 'chrome://version/' : 'about:support', 'belongs to the browser itself'],
		['an empty tab', 'about:blank', name === 'chromium' ? 'lets no extension look' : 'No article here'],
		// Chromium keeps the address of such a tab from extensions, so that the reason cannot be known.
		[
			'the source of a page',
			'view-source:http://courier.example/ferry.html',
			name === 'chromium' ? 'lets no extension look' : 'source code',
		],
		['a PDF', 'http://courier.example/report.pdf', 'It is a PDF'],
	])('says why it cannot read %s', async (_, address, reason) => {
		const {browser, server} = stage();
		server.serve('http://courier.example/ferry.html', storyPage);
		server.serve('http://courier.example/report.pdf', smallPdf, {type: 'application/pdf'});
		const popup = await browser.clickToolbarButton(await browser.open(address));
		expect(await readPopupText(popup)).toContain(reason);
	});

	test('says what failed when the page does not answer, and tries again', async () => {
		const {browser, server} = stage();
		const busy = storyPage.replace(
			'</body>',
			'<script>const block = () => {const end = Date.now() + 20000; while (Date.now() < end);};</script></body>',
		);
		const tab = await browser.open(server.serve('http://courier.example/busy.html', busy));
		await tab.evaluate(() => void setTimeout('block()', 100));
		await new Promise(resolve => setTimeout(resolve, 300));
		const popup = await browser.clickToolbarButton(tab);
		await until('the word that it is reading', () => popup.evaluate(() => document.body?.innerText.includes('Reading the page')));
		expect(await readPopupText(popup, 30)).toContain('That did not work');
		await until('the page to wake up', () => tab.isOpen(), 30);
		await popup.click({role: 'button', name: 'Try again'});
		expect((await readPopup(popup)).title).toBe(story.title);
	});
});

const smallPdf = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200]>> endobj
trailer <</Root 1 0 R>>
%%EOF`;
