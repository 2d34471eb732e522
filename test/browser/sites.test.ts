import {describe, expect, test} from 'vitest';
import {browserNames} from './launch-browser.ts';
import {livingPage} from './living-page.ts';
import type {RealBrowser, Surface, Tab} from './real-browser.ts';
import {useStage} from './stage.ts';
import {until} from './until.ts';

const site = 'courier.example';

const openOptions = (browser: RealBrowser) => browser.open(`${browser.extensionOrigin}src/options/index.html`);
const countHidden = (page: Surface) => page.evaluate(() => document.querySelectorAll('[data-lede="hidden"], [data-lede="blank"]').length);
const readText = (page: Surface) => page.evaluate(() => document.body.innerText);
const readRows = (page: Surface) => page.evaluate(() => document.querySelectorAll('.sites > li').length);
const isRegistered = (page: Surface) =>
	page.evaluate(async () => (await (globalThis.browser ?? globalThis.chrome).scripting.getRegisteredContentScripts()).length > 0);

const store = (page: Surface, values: Record<string, unknown>) =>
	page.evaluate(changed => (globalThis.browser ?? globalThis.chrome).storage.local.set(changed), values);

/** Puts words into the field of this label, as if they were typed. */
async function type(options: Tab, label: string, words: string): Promise<void> {
	await options.evaluate(
		(wanted, text) => {
			const field = [...document.querySelectorAll('input')].find(({labels}) => labels?.[0]?.textContent === wanted);
			if (!field) throw new Error(`No field “${wanted}”.`);
			field.value = text;
			field.dispatchEvent(new Event('input', {bubbles: true}));
		},
		label,
		words,
	);
}

/** Gives the page a file as if the user had chosen it. */
async function importFile(options: Tab, text: string): Promise<void> {
	await until('the list of sites', () => options.evaluate(() => document.querySelector('input[type=file]') !== null));
	await options.evaluate(content => {
		for (const field of document.querySelectorAll('input')) {
			if (field.type !== 'file') continue;
			const files = new DataTransfer();
			files.items.add(new File([content], 'lede-sites.json', {type: 'application/json'}));
			field.files = files.files;
			field.dispatchEvent(new Event('change', {bubbles: true}));
		}
	}, text);
}

/** Clicks “Export” and gives what would be saved. */
async function readExport(options: Tab): Promise<unknown> {
	await options.evaluate(() => {
		const create = URL.createObjectURL;
		URL.createObjectURL = blob => {
			if (blob instanceof Blob) Reflect.set(window, 'saved', blob.text());
			return create(blob);
		};
	});
	await options.click({role: 'button', name: 'Export'});
	const text = await until('the file', () => options.evaluate((): Promise<unknown> => Promise.resolve(Reflect.get(window, 'saved'))));
	return JSON.parse(String(text));
}

describe.each(browserNames)('the list of sites in %s', name => {
	const stage = useStage(name);

	test('takes hundreds in from a file, says which need a permission here, and gives them out again', async () => {
		const sites = Array.from({length: 300}, (_, index) => `paper-${String(index).padStart(3, '0')}.example`);
		const options = await openOptions(stage().browser);
		await importFile(options, JSON.stringify({autoCleanSites: [...sites, 'www.paper-007.example']}));
		await until('the sites', async () => (await readRows(options)) === 200);
		const text = await readText(options);
		expect(text).toContain('100 more: search to find them.');
		expect(text.match(/Needs your permission here/g)).toHaveLength(200);
		expect(await isRegistered(options)).toBe(false);
		expect(await readExport(options)).toEqual({autoCleanSites: sites});
		await importFile(options, '{"autoCleanSites": ["<script>"]}');
		await until('the refusal', async () => (await readText(options)).includes('no list'));
		expect(await readExport(options)).toEqual({autoCleanSites: sites});
		await options.close();
	});

	test('comes back where the storage is corrupt, from what the browser shares', async () => {
		const options = await openOptions(stage().browser);
		await until('the sites', async () => (await readRows(options)) === 200);
		await store(options, {autoCleanSites: {0: site}});
		await until('the list to be one again', () =>
			options.evaluate(async () => {
				const {autoCleanSites: list} = await (globalThis.browser ?? globalThis.chrome).storage.local.get('autoCleanSites');
				return Array.isArray(list) && list.length === 300;
			}),
		);
		await until('the sites to be back', async () => (await readRows(options)) === 200);
		await options.close();
	});
});

describe.each(browserNames)('an empty list of sites in %s', name => {
	const stage = useStage(name);

	test('starts afresh where the storage is corrupt, adds, searches, and asks for what is missing', async () => {
		const {browser} = stage();
		const options = await openOptions(browser);
		await store(options, {autoCleanSites: {0: site}, keptPieces: 'none', runningSites: [7], sharedEntries: []});
		await until('an empty list', async () => (await readText(options)).includes('No sites yet'));
		await type(options, 'Site to add', 'not a site');
		await options.click({role: 'button', name: 'Add'});
		await until('the complaint', async () => (await readText(options)).includes('is not a site'));
		await type(options, 'Site to add', `https://m.${site}/ferry.html`);
		await options.click({role: 'button', name: 'Add'});
		expect(await browser.answerPermission('allow')).toContain(site);
		await until('the site', async () => (await readRows(options)) === 1 && (await isRegistered(options)));
		expect(await readText(options)).not.toContain('Needs your permission here');

		const sites = Array.from({length: 8}, (_, index) => `paper-${index}.example`);
		await store(options, {autoCleanSites: [...sites, site]});
		await until('the sites', async () => (await readRows(options)) === 9);
		await type(options, 'Search sites', 'PAPER-7');
		await until('the site that was searched', async () => (await readRows(options)) === 1);
		await options.click({role: 'button', name: 'Allow paper-7.example'});
		expect(await browser.answerPermission('allow')).toContain('paper-7.example');
		await until('the site to be allowed', async () => !(await readText(options)).includes('Needs your permission here'));
		await type(options, 'Search sites', 'no such paper');
		await until('the word that there is none', async () => (await readText(options)).includes('No site matches.'));
		await options.close();
	});
});

/** Firefox sets no such limit. */
describe('a full storage in chromium', () => {
	const stage = useStage('chromium');

	test('is said, and loses nothing', async () => {
		const {browser} = stage();
		const options = await openOptions(browser);
		await store(options, {autoCleanSites: ['paper-1.example']});
		// Lede itself writes meanwhile: what would have fitted a moment ago may not.
		const fill = () =>
			options.evaluate(async () => {
				const {local} = chrome.storage;
				await local.remove('filler');
				const room = 10_485_760 - (await local.getBytesInUse());
				return local.set({filler: 'x'.repeat(room - 20)}).then(
					() => true,
					() => false,
				);
			});
		await until('the storage to be full', fill);
		await type(options, 'Site to add', site);
		await options.click({role: 'button', name: 'Add'});
		await browser.answerPermission('allow');
		await until('the word that it failed', async () => (await readText(options)).includes('The room that the browser gives Lede is full'));
		expect(await readRows(options)).toBe(1);
		await options.evaluate(() => chrome.storage.local.remove('filler'));
		await options.click({role: 'button', name: 'Add'});
		await until('both sites', async () => (await readRows(options)) === 2 && (await isRegistered(options)));
		await options.close();
	});
});

describe.each(browserNames)('windows in %s', name => {
	const stage = useStage(name, [site]);

	test('that are private follow the browser’s rule', async () => {
		const {browser, server} = stage();
		const serve = (page: string) => server.serve(`http://www.${site}/${page}.html`, livingPage());
		const before = await browser.openPrivately(serve('not-allowed'));
		await new Promise(resolve => setTimeout(resolve, 1000));
		expect(await countHidden(before)).toBe(0);
		await browser.allowPrivateWindows();
		await until('Lede to be there again', () => openOptions(browser).then(isRegistered, () => false), 20);
		const after = await browser.openPrivately(serve('allowed'));
		await until('the private page to be tidy', async () => (await countHidden(after)) > 1);
	});

	// Last, as removing a site gives its permission back.
	test('all agree at once when a site is removed in one of them', async () => {
		const {browser, server} = stage();
		const page = await browser.open(server.serve(`http://www.${site}/agree.html`, livingPage()));
		await until('the page to be tidy', async () => (await countHidden(page)) > 1);
		const [one, other] = [await openOptions(browser), await openOptions(browser)];
		await until('both lists', async () => (await readRows(one)) === 1 && (await readRows(other)) === 1);
		await other.click({role: 'button', name: `Remove ${site}`});
		await until('the other list to follow', async () => (await readRows(one)) === 0);
		await until('the page to be as it was', async () => (await countHidden(page)) === 0);
		await until('the browser to follow', async () => !(await isRegistered(one)));
		await one.evaluate(list => (globalThis.browser ?? globalThis.chrome).storage.local.set({autoCleanSites: list}), [site]);
		await until('the other list to follow', async () => (await readRows(other)) === 1);
		for (const tab of [page, one, other]) await tab.close();
	});
});
