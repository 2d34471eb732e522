import {beforeAll, describe, expect, test} from 'vitest';
import {browserNames} from './launch-browser.ts';
import {readPopupText} from './read-popup.ts';
import type {PermissionAnswer, RealBrowser, Surface} from './real-browser.ts';
import {useStage} from './stage.ts';
import {storyPage} from './story-page.ts';
import {until} from './until.ts';

const address = 'http://www.courier.example/ferry.html';
const origin = '*://*.courier.example/*';
const autoClean = {role: 'switch', name: 'Clean this site automatically'};

/** Runs a function in a page of the extension, where its APIs are. */
async function askExtension<R>(browser: RealBrowser, script: (origin: string) => R): Promise<Awaited<R>> {
	const options = await browser.open(`${browser.extensionOrigin}src/options/index.html`);
	try {
		return await options.evaluate(script, origin);
	} finally {
		await options.close();
	}
}

async function readOrigins(): Promise<string[]> {
	return (await (globalThis.browser ?? globalThis.chrome).permissions.getAll()).origins ?? [];
}

function readGranted(browser: RealBrowser): Promise<string[]> {
	return askExtension(browser, readOrigins);
}

/** How many pieces of the page are hidden. */
function countHidden(page: Surface): Promise<number> {
	return page.evaluate(() => document.querySelectorAll('[data-lede="hidden"], [data-lede="blank"]').length);
}

/** Opens the story afresh and gives how many pieces went by themselves; waits for them only as long as it takes where none should go. */
async function countTidied(browser: RealBrowser, isExpected: boolean): Promise<number> {
	const tab = await browser.open(address);
	const hidden = until('the page to be tidied', async () => (await countHidden(tab)) || undefined, isExpected ? 10 : 1.5).catch(() => 0);
	const count = await hidden;
	await tab.close();
	return count;
}

/** Clicks the switch and answers the browser's question, if one is to come; gives its words. */
async function turn(browser: RealBrowser, isOn: boolean, answer?: PermissionAnswer): Promise<string> {
	const tab = await browser.open(address);
	const popup = await browser.clickToolbarButton(tab);
	await readPopupText(popup);
	await until('the switch to know how it stands', async () => (await readSwitch(popup)) === !isOn);
	await popup.click(autoClean);
	const question = answer ? await browser.answerPermission(answer) : '';
	const isGranted = isOn && answer !== 'deny';
	// As long as the popup lives: looking elsewhere would close it.
	if (!answer) await until('the permission to follow', async () => (await popup.evaluate(readOrigins)).length > 0 === isGranted);
	await until('the browser to follow', async () => (await isRegistered(browser)) === isGranted);
	await tab.close();
	return question;
}

function isRegistered(browser: RealBrowser): Promise<boolean> {
	return askExtension(browser, async () => {
		const scripts = await (globalThis.browser ?? globalThis.chrome).scripting.getRegisteredContentScripts();
		return scripts.length > 0;
	});
}

/** Undefined until it is there. */
function readSwitch(popup: Surface): Promise<boolean | undefined> {
	return popup.evaluate(() => {
		const state = document.querySelector('[role="switch"]')?.getAttribute('aria-checked');
		return state === undefined ? undefined : state === 'true';
	});
}

async function isSwitchedOn(browser: RealBrowser): Promise<boolean> {
	const tab = await browser.open(address);
	const popup = await browser.clickToolbarButton(tab);
	await readPopupText(popup);
	// It starts as off and learns from the browser how it stands.
	const isOn = await until('the switch to be on', async () => (await readSwitch(popup)) ?? false, 1.5).catch(() => false);
	await tab.close();
	return isOn;
}

describe.each(browserNames)('auto-clean in %s', name => {
	const stage = useStage(name);
	/** Chromium asks once for a site: what was given back by the extension it gives out again without a question. */
	const again = name === 'chromium' ? undefined : 'allow';
	beforeAll(() => {
		stage().server.serve(address, storyPage);
	});

	test('asks for this site only, and stays off when the user refuses', async () => {
		const {browser} = stage();
		expect(await turn(browser, true, 'deny')).toContain('courier.example');
		expect(await readGranted(browser)).toEqual([]);
		expect(await isSwitchedOn(browser)).toBe(false);
		expect(await countTidied(browser, false)).toBe(0);
	});

	test('tidies each page by itself once the user allows, and counts on the badge', async () => {
		const {browser} = stage();
		await turn(browser, true, 'allow');
		expect(await readGranted(browser)).toEqual([origin]);
		expect(await isSwitchedOn(browser)).toBe(true);
		const tab = await browser.open(address);
		const hidden = await until('the page to be tidied', async () => (await countHidden(tab)) || undefined);
		const readBadge = () =>
			askExtension(browser, async pattern => {
				const {tabs, action} = globalThis.browser ?? globalThis.chrome;
				const [page] = await tabs.query({url: pattern});
				return action.getBadgeText(page?.id === undefined ? {} : {tabId: page.id});
			});
		await until('the badge to count', async () => (await readBadge()) === String(hidden));
		await tab.close();
	});

	test('survives a restart of the browser', async context => {
		const {browser} = stage();
		if (!browser.canRestart) return context.skip('This browser keeps no extension that its store has not signed.');
		await browser.restart();
		// To Chromium the start of an unpacked extension is an update, which takes its scripts away until it puts them back.
		await until('Lede to be registered again', () => isRegistered(browser));
		expect(await countTidied(browser, true)).toBeGreaterThan(1);
		expect(await isSwitchedOn(browser)).toBe(true);
	});

	test('is undone by the switch, which gives the permission back', async () => {
		const {browser} = stage();
		await turn(browser, false);
		expect(await isSwitchedOn(browser)).toBe(false);
		expect(await countTidied(browser, false)).toBe(0);
	});

	test('is undone by the options page', async () => {
		const {browser} = stage();
		await turn(browser, true, again);
		expect(await countTidied(browser, true)).toBeGreaterThan(1);
		const options = await browser.open(`${browser.extensionOrigin}src/options/index.html`);
		const remove = {role: 'button', name: 'Remove courier.example'};
		await until('the list of sites', () =>
			options.click(remove).then(
				() => true,
				() => undefined,
			),
		);
		await until('the permission to go', async () => (await readGranted(browser)).length === 0 && !(await isRegistered(browser)));
		await options.close();
		expect(await isSwitchedOn(browser)).toBe(false);
		expect(await countTidied(browser, false)).toBe(0);
	});

	test("is undone where the user takes the permission back in the browser's own settings", async () => {
		const {browser} = stage();
		await turn(browser, true, again);
		const page = await browser.open(address);
		await until('the page to be tidied', async () => (await countHidden(page)) > 1);
		await browser.removePermission(origin);
		await until('Lede to notice', async () => !(await isRegistered(browser)));
		await until('the page that is open to be given back', async () => (await countHidden(page)) === 0);
		const popup = await browser.clickToolbarButton(page);
		await until('the popup to say why', async () => (await readPopupText(popup)).includes('Needs your permission here'));
		await page.close();
		expect(await isSwitchedOn(browser)).toBe(false);
		expect(await countTidied(browser, false)).toBe(0);
	});
});
