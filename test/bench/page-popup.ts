import {readPopupText} from '../browser/read-popup.ts';
import type {BrowserName, Surface} from '../browser/real-browser.ts';
import {story, storyPage} from '../browser/story-page.ts';
import {until} from '../browser/until.ts';
import {type Bench, onBench, type PageFigure, setSites, site, toQuantile} from './page-bench.ts';

const clicks = 20;
const textFile = 'manifest.json';

/** From a page's load to the click, milliseconds: sooner than a person who has seen that it is there. */
const settled = 1000;

/** From the real click on the toolbar button to the popup's first paint, and to the story. */
export async function measurePopup(name: BrowserName): Promise<PageFigure[]> {
	return onBench(name, async bench => {
		const usual = await clickOften(bench, clicks, settled);
		const hasty = await clickOften(bench, clicks, 0);
		const plain = name === 'chromium' ? await clickPlain(bench) : [];
		const many = name === 'chromium' ? await measureManySites(bench) : [];
		return [
			...toFigures(
				`${name}: click to first paint`,
				usual.map(({paint}) => paint),
				100,
			),
			...toRatio(
				usual.map(({paint}) => paint),
				plain,
			),
			...toFigures(
				`${name}: click to story`,
				usual.map(({shown}) => shown),
			),
			...toFigures(
				`${name}: click in the instant of the page's load, to first paint`,
				hasty.map(({paint}) => paint),
			),
			...many,
		];
	});
}

/** What the browser itself takes, on this machine and now: to the first paint of a text file as the popup. */
async function clickPlain(bench: Bench): Promise<number[]> {
	const options = await bench.browser.open(`${bench.browser.extensionOrigin}src/options/index.html`);
	const setPopup = (popup: string) => options.evaluate(path => chrome.action.setPopup({popup: path}), popup);
	await setPopup(textFile);
	const address = serveStory(bench);
	const paints: number[] = [];
	for (let round = 0; round < clicks; round++) {
		const tab = await bench.browser.open(address);
		await new Promise(resolve => setTimeout(resolve, settled));
		paints.push(await readPaint(bench, await bench.browser.clickToolbarButton(tab, textFile)));
		await tab.close();
	}
	await setPopup('src/popup/index.html');
	await options.close();
	return paints;
}

function toRatio(ours: readonly number[], plain: readonly number[]): PageFigure[] {
	if (plain.length === 0) return [];
	const [our, base] = [toQuantile(ours.slice(1), 0.5), toQuantile(plain.slice(1), 0.5)];
	return [
		{name: 'chromium: a text file as the popup, click to first paint, median', value: base, unit: 'ms'},
		{name: 'chromium: ours by that', value: our / base, unit: ''},
	];
}

interface Click {
	paint: number;
	shown: number;
}

/** The first click of all is cold: the extension's own process starts with it. */
async function clickOften({browser, server}: Bench, times: number, wait: number): Promise<Click[]> {
	const address = serveStory({browser, server});
	const measured: Click[] = [];
	for (let round = 0; round < times; round++) {
		const tab = await browser.open(address);
		await new Promise(resolve => setTimeout(resolve, wait));
		const popup = await browser.clickToolbarButton(tab);
		await readPopupText(popup);
		const shown = Date.now() - browser.clickedAt;
		measured.push({paint: await readPaint({browser, server}, popup), shown});
		await tab.close();
	}
	return measured;
}

const serveStory = ({server}: Bench) => server.serve(`http://www.other-${site}/ferry.html`, storyPage);

/** From the last click to the popup's first paint, milliseconds. */
async function readPaint({browser}: Bench, popup: Surface): Promise<number> {
	const paint = await until('the first paint', () =>
		popup.evaluate(() => {
			const paints = performance.getEntriesByType('paint').map(({startTime}) => startTime);
			return paints.length > 0 && performance.timeOrigin + Math.min(...paints);
		}),
	);
	return paint - browser.clickedAt;
}

/** How long popup and switch take when ten thousand sites are on the list. */
async function measureManySites(bench: Bench): Promise<PageFigure[]> {
	const sites = Array.from({length: 10_000}, (_, index) => `site-number-${index}.example`);
	const registered = await setSites(bench.browser, sites);
	const opened = await clickOften(bench, 5, settled);
	const tab = await bench.browser.open(
		bench.server.serve('http://www.one-more.example/ferry.html', storyPage.replaceAll(story.title, 'One more')),
	);
	const popup = await bench.browser.clickToolbarButton(tab);
	await readPopupText(popup);
	await until('the switch', () => popup.evaluate(() => document.querySelector('[role="switch"]') !== null));
	await popup.evaluate(() => {
		addEventListener('click', () => performance.mark('clicked'), {capture: true});
		const {storage} = globalThis.browser ?? globalThis.chrome;
		storage.onChanged.addListener(changes => {
			if ('autoCleanSites' in changes) performance.mark('stored');
		});
	});
	await popup.click({role: 'switch', name: 'Clean this site automatically'});
	const toggled = await until('the site to be stored', () =>
		popup.evaluate(() => {
			const [clicked, stored] = ['clicked', 'stored'].map(name => performance.getEntriesByName(name)[0]?.startTime);
			return clicked !== undefined && stored !== undefined && stored - clicked;
		}),
	);
	return [
		...toFigures(
			'10,000 sites: click to first paint',
			opened.map(({paint}) => paint),
			200,
		),
		{name: '10,000 sites: switch to stored', value: toggled, unit: 'ms', most: 200},
		{name: '10,000 sites: stored to registered', value: registered, unit: 'ms'},
	];
}

function toFigures(name: string, values: readonly number[], most?: number): PageFigure[] {
	const [cold = Number.NaN, ...warm] = values;
	return [
		{name: `${name}, the first`, value: cold, unit: 'ms'},
		{name: `${name}, median of ${warm.length}`, value: toQuantile(warm, 0.5), unit: 'ms'},
		{name: `${name}, 95 %`, value: toQuantile(warm, 0.95), unit: 'ms', most},
	];
}
