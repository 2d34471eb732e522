import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {PageCalls} from '../browser/page-calls.ts';
import {until} from '../browser/until.ts';
import {type Bench, type PageFigure, site} from './page-bench.ts';

interface LabelledPage {
	id: string;
	file: string;
	keep: readonly {text: string}[];
	remove: readonly {text: string}[];
}

interface Kept {
	/** Where the scorers are; the labelled pages stand beside them. */
	folder: string;
	limit: number;
}

/** Nothing of the page's own runs or loads; Lede does. */
const inert = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

const squeeze = (text: string) =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff"'`´‘’‚‛“”„‟«»‹›′″「」『』]+/g, '')
		.replace(/[\u2010-\u2015\u2212]/g, '-');

/** Story lines that are there before and not after: on the live page, by what can be seen; and in the extracted article. */
export async function measureKept({browser, server}: Bench, {folder, limit}: Kept): Promise<PageFigure[]> {
	const list = join(folder, '../pages/clutter.jsonl');
	if (!existsSync(list)) return [];
	const pages: LabelledPage[] = readFileSync(list, 'utf8')
		.trim()
		.split('\n')
		.slice(0, limit)
		.map(line => JSON.parse(line));
	const calls = await PageCalls.open(browser);
	const sum = {live: 0, extracted: 0, keep: 0, gone: 0, remove: 0, tidied: 0};
	for (const page of pages) {
		const html = gunzipSync(readFileSync(join(folder, '../pages', page.file))).toString();
		const address = server.serve(
			`http://www.${site}/clutter/${page.id}.html`,
			html.replace(/<head[^>]*>/i, head => head + inert),
		);
		const tab = await browser.open(address);
		await until('the page to be served', () => calls.call(address, 'readTidyState').catch(() => undefined));
		const state = await calls.call(address, 'tidy');
		const read = async () => squeeze(await tab.evaluate(() => document.body.innerText));
		const after = await read();
		const article = await calls.call(address, 'extractCleaned', {onlySelection: false});
		await calls.call(address, 'restore');
		const before = await read();
		const extracted = squeeze([article?.title, article?.standfirst, article?.text].join(' '));
		const keep = page.keep.map(({text}) => squeeze(text)).filter(text => before.includes(text));
		const remove = page.remove.map(({text}) => squeeze(text)).filter(text => before.includes(text));
		sum.tidied += state.hidden.length > 0 ? 1 : 0;
		sum.keep += keep.length;
		sum.remove += remove.length;
		const lost = keep.filter(text => !after.includes(text));
		sum.live += keep.length - lost.length;
		sum.extracted += keep.filter(text => extracted.includes(text)).length;
		sum.gone += remove.filter(text => !after.includes(text)).length;
		for (const text of lost)
			console.log(`  lost on the live page ${page.id}: ${text.slice(0, 80)}${extracted.includes(text) ? '' : ' (by extraction, too)'}`);
		await tab.close();
	}
	await calls.close();
	return [
		{name: `${pages.length} labelled pages, live: story lines kept`, value: (sum.live / sum.keep) * 100, unit: '%'},
		{name: 'the same lines kept by extraction', value: (sum.extracted / sum.keep) * 100, unit: '%'},
		{name: 'live: clutter gone', value: (sum.gone / sum.remove) * 100, unit: '%'},
		{name: 'live: pages with something hidden', value: (sum.tidied / pages.length) * 100, unit: '%'},
	];
}
