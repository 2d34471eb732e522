import {describe, expect, test} from 'vitest';
import {browserNames} from './launch-browser.ts';
import {livingPage} from './living-page.ts';
import {PageCalls} from './page-calls.ts';
import type {Surface} from './real-browser.ts';
import {useStage} from './stage.ts';
import {until} from './until.ts';

const site = 'courier.example';
const address = `http://www.${site}/ferry.html`;
const cycles = 1000;

/** A second of silence, that a page can play. */
const silence = `data:audio/wav;base64,${toSilence().toString('base64')}`;

function toSilence(): Buffer {
	const samples = 8000;
	const header = Buffer.alloc(44);
	header.write('RIFF', 0);
	header.writeUInt32LE(36 + samples, 4);
	header.write('WAVEfmt ', 8);
	header.writeUInt32LE(16, 16);
	header.writeUInt16LE(1, 20);
	header.writeUInt16LE(1, 22);
	header.writeUInt32LE(8000, 24);
	header.writeUInt32LE(8000, 28);
	header.writeUInt16LE(1, 32);
	header.writeUInt16LE(8, 34);
	header.write('data', 36);
	header.writeUInt32LE(samples, 40);
	return Buffer.concat([header, Buffer.alloc(samples, 128)]);
}

const links = ['Lighthouse keeper retires', 'Harbour café closes', 'Council counts its sheep']
	.map(words => `<li><a href="/2">${words}</a></li>`)
	.join('');

const body = livingPage({
	beside: `<p><label>Letters <input id="letter" value=""></label><select id="island"><option>Skarne<option>Holm</select><button id="own">Own</button></p>
		<audio id="audio" src="${silence}" loop muted></audio>
		<aside class="related-stories" id="row" style="width: 300px; overflow: auto"><ul style="display: flex; width: 3000px">${links}</ul><audio src="${silence}" loop muted></audio></aside><p style="height: 3000px">The end.</p>`,
});

/** Everything of the page that hiding could have touched. */
function readAll(page: Surface) {
	return page.evaluate(() => {
		const {before} = window;
		const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
		const nodes: Node[] = [];
		while (walker.nextNode()) nodes.push(walker.currentNode);
		const selection = getSelection();
		document.getElementById('own')?.click();
		return {
			isSameMarkup: document.documentElement.outerHTML === before.markup,
			areSameNodes: nodes.length === before.nodes.length && nodes.every((node, index) => node === before.nodes[index]),
			focus: document.activeElement?.id,
			selection: selection?.toString(),
			selectedIn: selection?.anchorNode === before.selected,
			scroll: Math.round(scrollY),
			values: ['letter', 'island'].map(id => (document.getElementById(id) as HTMLInputElement).value),
			address: document.querySelector<HTMLInputElement>('#newsletter input')?.value,
			scrolledRow: document.getElementById('row')?.scrollLeft,
			arePlaying: [...document.querySelectorAll('audio')].every(({paused, ended}) => !paused && !ended),
			clicks: window.clicks > 0,
			errors: window.notes.errors,
		};
	});
}

declare global {
	interface Window {
		before: {markup: string; nodes: Node[]; selected: Node | null};
		clicks: number;
	}
}

describe.each(browserNames)('giving a page back in %s', name => {
	const stage = useStage(name, [site]);

	test(`leaves it exactly as it was after ${cycles} times`, async () => {
		const {browser, server} = stage();
		const calls = await PageCalls.open(browser);
		const tab = await browser.open(server.serve(address, body));
		await until('the page to be tidy', async () => (await calls.call(address, 'readTidyState').catch(() => undefined))?.isTidy);
		await calls.call(address, 'restore');
		await tab.evaluate(async () => {
			window.clicks = 0;
			document.getElementById('own')?.addEventListener('click', () => window.clicks++);
			for (const [id, value] of [
				['letter', 'Dear editor'],
				['island', 'Holm'],
			] as const)
				(document.getElementById(id) as HTMLInputElement).value = value;
			const field = document.querySelector<HTMLInputElement>('#newsletter input');
			if (field) field.value = 'marit@skarne.example';
			const selected = document.querySelectorAll('p.text')[3]?.firstChild ?? null;
			if (selected) getSelection()?.setBaseAndExtent(selected, 4, selected, 20);
			document.getElementById('own')?.focus({preventScroll: true});
			for (const audio of document.querySelectorAll('audio')) await audio.play();
			document.getElementById('row')?.scrollTo({left: 200, behavior: 'instant'});
			scrollTo({top: 120, behavior: 'instant'});
			const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
			const nodes: Node[] = [];
			while (walker.nextNode()) nodes.push(walker.currentNode);
			window.before = {markup: document.documentElement.outerHTML, nodes, selected};
		});
		const before = await readAll(tab);
		expect(before).toMatchObject({
			isSameMarkup: true,
			areSameNodes: true,
			focus: 'own',
			scroll: 120,
			scrolledRow: 200,
			arePlaying: true,
			clicks: true,
			errors: [],
		});
		await calls.tidyAndRestore(address, cycles);
		expect(await readAll(tab)).toEqual(before);
		await calls.close();
	});

	test('what the user keeps on a site stays there, on its other pages too', async () => {
		const {browser, server} = stage();
		const kept = `http://www.${site}/kept.html`;
		const calls = await PageCalls.open(browser);
		const tab = await browser.open(server.serve(kept, body));
		const isSeen = (page: Surface, selector: string) =>
			page.evaluate(wanted => document.querySelector(wanted)?.checkVisibility({visibilityProperty: true}) ?? false, selector);
		await until('the page to be tidy', async () => (await calls.call(kept, 'readTidyState').catch(() => undefined))?.isTidy);
		const article = await calls.call(kept, 'extractCleaned', {onlySelection: false});
		const related = article?.removals.find(({kind}) => kind === 'related');
		const signature = await calls.call(kept, 'readSignature', related?.id ?? '');
		expect(signature).toMatch(/related/);
		const state = await calls.call(kept, 'keep', signature ?? '');
		expect(state.kept).toEqual([related?.id]);
		expect(await isSeen(tab, '#related')).toBe(true);
		await calls.surface.evaluate(
			(piece, on) => (globalThis.browser ?? globalThis.chrome).storage.local.set({keptPieces: {[on]: [piece]}}),
			signature,
			site,
		);
		const other = await browser.open(server.serve(`http://m.${site}/other.html`, body));
		await until('the other page to be tidy', async () => !(await isSeen(other, '#newsletter')));
		await until('the kept piece to be shown', () => isSeen(other, '#related'));
		await calls.call(kept, 'hideRemoval', related?.id ?? '');
		expect(await isSeen(tab, '#related')).toBe(false);
		await calls.close();
	});
});
