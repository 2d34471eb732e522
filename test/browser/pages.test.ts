import {existsSync, mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {browserNames} from './launch-browser.ts';
import {readPopup} from './read-popup.ts';
import {useStage} from './stage.ts';

const folder = join(import.meta.dirname, '../pages');
/** The page of `npm start`, one for each way of writing, and one of several; what else `test/pages` holds needs no browser. */
const cases = ['sample', 'german', 'arabic', 'japanese', 'several-pages'].filter(page => existsSync(join(folder, page, 'page.html')));

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each(browserNames)('the bundled pages in %s', name => {
	const stage = useStage(name);
	const screenshots = mkdtempSync(join(tmpdir(), `lede-pages-${name}-`));

	test.each(cases)('%s', async page => {
		const {browser, server} = stage();
		const wanted = JSON.parse(readFileSync(join(folder, page, 'article.json'), 'utf8'));
		// Nothing encrypted gets through to the test's own server.
		const address = server.serve(wanted.url.replace(/^https:/, 'http:'), readFileSync(join(folder, page, 'page.html')));
		const tab = await browser.open(address);
		const popup = await browser.clickToolbarButton(tab);
		const shown = await readPopup(popup);
		const nextPage = await popup.evaluate(() => document.querySelector('.remark a')?.getAttribute('href'));
		expect(nextPage ?? null).toBe(wanted.nextPage?.replace(/^https:/, 'http:') ?? null);
		await popup.screenshot(join(screenshots, `${page}.png`));
		console.log(`Screenshot: ${join(screenshots, `${page}.png`)}`);
		expect(shown.title).toBe(wanted.title);
		const isRepeated = wanted.text[0] === wanted.standfirst;
		const story = isRepeated ? wanted.text : [wanted.standfirst ?? '', ...wanted.text];
		// The way to the next page stands behind the story.
		const article = nextPage ? shown.article.slice(0, -1) : shown.article;
		expect(squeeze([shown.standfirst, ...article].join(' '))).toBe(squeeze(story.join(' ')));
		for (const {speaker} of wanted.quotes ?? []) if (speaker) expect(shown.quotes.map(quote => quote.speaker)).toContain(speaker);
		if (wanted.tags) expect(shown.tags).toEqual(wanted.tags);
		for (const {excerpt} of wanted.removals ?? [])
			expect(shown.removals).toContainEqual(expect.objectContaining({excerpt: expect.stringContaining(squeeze(excerpt))}));
		await tab.close();
	});
});
