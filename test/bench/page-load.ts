import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
import {appeal, articleParts, foot, head, livingPage, type Notes, newsletterBox} from '../browser/living-page.ts';
import type {Tab} from '../browser/real-browser.ts';
import {type Bench, type PageFigure, site, toQuantile} from './page-bench.ts';
import {measurePrompts} from './page-prompts.ts';
import {type Cost, traceCost} from './page-trace.ts';

const pagesFolder = join(import.meta.dirname, '../pages');

/** 5,000 elements: the story, its prompts, and what a large page has below. */
const largePage = [
	head,
	...articleParts,
	'<section class="teasers">',
	Array.from(
		{length: 1200},
		(_, index) =>
			`<div class="card card-${index % 9}"><h3><a href="/t${index}">Teaser number ${index} of the day</a></h3><span>Island</span></div>`,
	).join(''),
	'</section>',
	foot,
].join('');

/** What auto-clean costs while a page loads, and what the user sees of it. */
export async function measureLoading(bench: Bench): Promise<PageFigure[]> {
	const large = await repeat(5, () => load(bench, {body: largePage, name: 'large'}));
	const slow = await load(bench, {body: [head, ...articleParts, foot], name: 'slow'});
	const alone = await load(bench, {body: [head, ...articleParts, foot], name: 'slow', host: 'untouched.example'});
	return [
		{name: 'loading 5,000 elements: before the first paint', value: median(large, 'beforePaint'), unit: 'ms', most: 20},
		{name: 'loading 5,000 elements: longest task', value: median(large, 'longest'), unit: 'ms', most: 50},
		{name: 'loading 5,000 elements: in all', value: median(large, 'total'), unit: 'ms'},
		{name: 'a page that arrives slowly: frames with a prompt', value: toFrames(slow.notes), unit: '', most: 0},
		{
			name: 'a page that arrives slowly: layout shift by us',
			value: Math.max(0, slow.notes.shift - alone.notes.shift),
			unit: '',
			most: 0.01,
		},
		await measureBundled(bench),
		await measurePrompts(bench),
		await measureLate(bench, {name: 'a late prompt: until it is hidden, the worst of 10', prompt: newsletterBox('late')}),
		await measureLate(bench, {name: 'a late prompt told by its words only: the worst of 10', prompt: appeal('late')}),
	];
}

interface Loaded extends Cost {
	notes: Notes;
}

async function load(
	{browser, server}: Bench,
	{body, name, host = `www.${site}`}: {body: string | readonly string[]; name: string; host?: string},
): Promise<Loaded> {
	const address = server.serve(`http://${host}/${name}.html`, body);
	const tab = await browser.open('about:blank');
	const cost = await traceCost(toPage(tab), async () => {
		await tab.goto(address);
		await new Promise(resolve => setTimeout(resolve, 700));
	});
	const notes = await tab.evaluate(() => window.notes);
	await tab.close();
	return {...cost, notes};
}

/** The bundled pages: layout shift that is there with auto-clean and not without, the worst of all. */
async function measureBundled({browser, server}: Bench): Promise<PageFigure> {
	const shifts: number[] = [];
	const noteTaker = /<script>[\s\S]*?<\/script>/.exec(head)?.[0] ?? '';
	for (const name of readdirSync(pagesFolder)) {
		const html = readFileSync(join(pagesFolder, name, 'page.html'), 'utf8');
		const body = html.includes('</title>') ? html.replace('</title>', `</title>${noteTaker}`) : noteTaker + html;
		const [ours = 0, alone = 0] = await Promise.all(
			[`www.${site}`, 'untouched.example'].map(async host => {
				const tab = await browser.open(server.serve(`http://${host}/bundled/${name}.html`, body));
				await new Promise(resolve => setTimeout(resolve, 500));
				const {shift} = await tab.evaluate(() => window.notes);
				await tab.close();
				return shift;
			}),
		);
		shifts.push(Math.max(0, ours - alone));
	}
	return {name: `${shifts.length} bundled pages: worst layout shift by us`, value: Math.max(...shifts), unit: '', most: 0.01};
}

/** From a prompt's coming to its going, as the page sees it. */
async function measureLate({browser, server}: Bench, {name, prompt}: {name: string; prompt: string}): Promise<PageFigure> {
	const script = `window.late = [];
		for (let round = 0; round < 10; round++) {
			const begin = performance.now();
			const number = 'one two three four five six seven eight nine ten'.split(' ')[round];
			const prompt = ${JSON.stringify(prompt)}.replace('late', 'late-' + round).replace('our newsletter', 'our newsletter about island number ' + number);
			document.querySelectorAll('p.text')[2].insertAdjacentHTML('afterend', prompt);
			const box = document.getElementById('late-' + round);
			while (box.checkVisibility({visibilityProperty: true}) && performance.now() - begin < 2000) await new Promise(resolve => setTimeout(resolve));
			late.push(performance.now() - begin);
			await new Promise(resolve => setTimeout(resolve, 700));
		}`;
	const tab = await browser.open(server.serve(`http://www.${site}/late.html`, livingPage({script})));
	await new Promise(resolve => setTimeout(resolve, 11_000));
	const times = await tab.evaluate((): unknown => Reflect.get(window, 'late'));
	await tab.close();
	return {
		name,
		value: Math.max(...(Array.isArray(times) && times.length === 10 ? times : [Number.NaN])),
		unit: 'ms',
		most: 250,
	};
}

async function repeat<T>(times: number, task: () => Promise<T>): Promise<T[]> {
	const results: T[] = [];
	for (let round = 0; round < times; round++) results.push(await task());
	return results;
}

const median = (costs: readonly Loaded[], key: keyof Cost) =>
	toQuantile(
		costs.map(cost => cost[key]),
		0.5,
	);
const toFrames = ({frames}: Notes) => Object.values(frames).reduce((sum, count) => sum + count, 0);

/** Only Chromium's tabs can be traced. */
export function toPage(tab: Tab): Page {
	if (!('page' in tab)) throw new Error('This browser cannot be traced.');
	return tab.page as Page;
}
