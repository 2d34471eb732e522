import {describe, expect, test} from 'vitest';
import {browserNames} from './launch-browser.ts';
import {livingPage} from './living-page.ts';
import {PageCalls} from './page-calls.ts';
import type {Surface} from './real-browser.ts';
import {type Stage, useStage} from './stage.ts';
import {story} from './story-page.ts';
import {until} from './until.ts';

const site = 'courier.example';
const letter =
	'<h2>Before you read on</h2><p>Sign up for our newsletter.</p><input type="email" placeholder="E-mail"><button>Sign up</button>';
const later = (script: string) => `<script>addEventListener('load', () => setTimeout(() => {${script}}, 400));</script>`;

const isSeen = (page: Surface, selector: string) =>
	page.evaluate(wanted => document.querySelector(wanted)?.checkVisibility({visibilityProperty: true}) ?? false, selector);

/** Whether a click in the middle of the second paragraph would reach it. */
const isReached = (page: Surface) =>
	page.evaluate(() => {
		const paragraph = document.querySelectorAll('p.text')[1];
		const {x, y, width, height} = paragraph?.getBoundingClientRect() ?? new DOMRect();
		return paragraph !== undefined && document.elementFromPoint(x + width / 2, y + height / 2) === paragraph;
	});

/** Whether the page outside of the dialogs can be used. */
const isReachable = (page: Surface) =>
	page.evaluate(() => {
		const link = document.querySelector('nav a');
		if (link instanceof HTMLElement) link.focus();
		return document.activeElement === link;
	});

let count = 0;

/** Opens a page of the site with this on it, and waits until it is tidy and its own scripts have run. */
async function open({browser, server}: Stage, beside: string, change = (body: string) => body) {
	const body = livingPage({
		beside: `<style>dialog, [popover] {width: 600px; height: 400px}</style>${beside}<div style="height: 3000px"></div>`,
		script: "setTimeout(() => document.body.setAttribute('data-done', ''), 500);",
	});
	const address = server.serve(`http://www.${site}/dialog-${++count}.html`, change(body));
	const tab = await browser.open(address);
	await until('the page’s own script', () => tab.evaluate(() => document.body.hasAttribute('data-done')));
	return {address, tab};
}

describe.each(browserNames)('dialogs and pop-overs in %s', name => {
	const stage = useStage(name, [site]);

	test.each([
		[
			'a dialog that locks the page',
			`<dialog id="wall">${letter}</dialog>${later("wall.showModal(); document.body.classList.add('locked');")}`,
		],
		[
			'one that was there from the start',
			`<dialog id="wall">${letter}</dialog><script>wall.showModal(); document.body.classList.add('locked');</script>`,
		],
		['a dialog before the text', `<dialog id="wall" style="position: fixed; top: 100px">${letter}</dialog>${later('wall.show();')}`],
		[
			'a dialog about cookies',
			`<dialog id="wall" class="cookie-consent"><p>We use cookies to measure our reach.</p><button>Accept</button></dialog>${later('wall.showModal();')}`,
		],
		['a pop-over', `<div popover="manual" id="wall">${letter}</div>${later("wall.showPopover(); document.body.classList.add('locked');")}`],
	])('%s is hidden when it stands in the way, and the page is free', async (_, beside) => {
		const {tab} = await open(stage(), beside);
		await until('the wall to go', async () => !(await isSeen(tab, '#wall')));
		expect(await isReached(tab)).toBe(true);
		expect(await tab.evaluate(() => getComputedStyle(document.body).overflowY)).toBe('visible');
	});

	test('a dialog comes back as it was, and the page never knew', async () => {
		const script = `for (const type of ['close', 'cancel']) wall.addEventListener(type, () => notes.errors.push(type));
			wall.showModal();
			window.html = wall.outerHTML;`;
		const {address, tab} = await open(stage(), `<dialog id="wall">${letter}</dialog>${later(script)}`);
		await until('the wall to go', async () => !(await isSeen(tab, '#wall')));
		const calls = await PageCalls.open(stage().browser);
		const article = await calls.call(address, 'extractCleaned', {onlySelection: false});
		const removal = article?.removals.find(({excerpt}) => excerpt.startsWith('Before you read on'));
		expect(await calls.call(address, 'showRemoval', removal?.id ?? '')).toBe(true);
		expect([await isSeen(tab, '#wall'), await isReachable(tab)]).toEqual([true, true]);
		await calls.call(address, 'restore');
		const after = await tab.evaluate(() => {
			const wall = document.getElementById('wall');
			return {isModal: wall?.matches(':modal'), isSame: wall?.outerHTML === Reflect.get(window, 'html'), errors: window.notes.errors};
		});
		expect(after).toEqual({isModal: true, isSame: true, errors: []});
		expect((await calls.call(address, 'readTidyState')).hidden).toEqual([]);
		await calls.close();
	});

	const insist = `window.rounds = 0; new MutationObserver(() => { if (wall.open) return; rounds++; wall.showModal(); }).observe(wall, {attributes: true}); wall.showModal();`;
	const storm = `const feed = document.body.appendChild(document.createElement('div'));
		setInterval(() => { for (let i = 0; i < 80; i++) feed.appendChild(document.createElement('div')).innerHTML = '<aside><p>Sign up</p></aside>'; feed.replaceChildren(); }, 4);`;

	test.each([
		['', ''],
		[' on a page that changes without end', storm],
	])('gives in to a dialog that opens again and again%s, and leaves it whole', async (_, beside) => {
		const {tab} = await open(stage(), `<dialog id="wall">${letter}</dialog><script>${beside}</script>${later(insist)}`);
		await until('the dialog to stay', () => isSeen(tab, '#wall'));
		const rounds = await tab.evaluate(() => Number(Reflect.get(window, 'rounds')));
		expect(rounds).toBeGreaterThan(1);
		expect(rounds).toBeLessThanOrEqual(21);
		expect(await tab.evaluate(() => document.getElementById('wall')?.matches(':modal'))).toBe(true);
	});

	test.each([
		['a dialog', `<dialog id="wall">${letter}</dialog>`, 'wall.showModal()'],
		[
			'a dialog with a box that was hidden before',
			`<dialog id="wall"><div class="newsletter-signup" id="box">${letter}</div></dialog>`,
			'wall.showModal()',
		],
		['a pop-over', `<div popover id="wall">${letter}</div>`, 'wall.showPopover()'],
	])('%s that the user opened stays', async (_, beside, opens) => {
		const {tab} = await open(stage(), `${beside}<p><button onclick="setTimeout(() => ${opens}, 300)">Write to me</button></p>`);
		await tab.click({role: 'button', name: 'Write to me'});
		await until('it to open', () => isSeen(tab, '#wall'));
		await new Promise(resolve => setTimeout(resolve, 1000));
		expect(await isSeen(tab, '#wall input')).toBe(true);
	});

	test.each([
		[
			'a picture in large',
			'<dialog id="wall"><img alt="The ferry" width="500" height="300" src="data:,"><p>The ferry at dawn</p><button>Next</button></dialog>',
		],
		['a sign-in', '<dialog id="wall"><p>Sign in</p><input type="email"><input type="password"><button>Go on</button></dialog>'],
		['a question of the page', '<dialog id="wall"><p>Your session ends in one minute.</p><button>Stay</button></dialog>'],
		['a dialog that holds a story', `<dialog id="wall"><h1>${story.title}</h1><p>${story.paragraphs[0]}</p>${letter}</dialog>`],
	])('%s stays, though nobody asked for it', async (_, beside) => {
		const {tab} = await open(stage(), `${beside}${later('wall.showModal();')}`);
		await new Promise(resolve => setTimeout(resolve, 1000));
		expect(await isSeen(tab, '#wall')).toBe(true);
	});

	const offer = '<h2>Subscribe to read on</h2><p>Subscribe now for one crown a week.</p><button>Subscribe</button>';
	const sheet = '<div id="sheet" style="position: fixed; inset: 0; background: #0008; z-index: 8"></div>';
	const wall = (name: string) =>
		`<div class="${name}" id="wall" style="position: fixed; inset: 20%; background: white; z-index: 9">${offer}</div>${sheet}`;
	const lock = "document.body.classList.add('locked');";
	const notFree =
		'<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "isAccessibleForFree": false}</script>';

	test.each<[string, string, string]>([
		['a dialog', `<dialog id="wall">${offer}</dialog>`, later(`wall.showModal(); ${lock}`)],
		['a wall called so', wall('subscribe-wall'), later(lock)],
		['a wall told by its words', wall('layer-3'), later(lock)],
		['a wall that calls itself a dialog', wall('layer-5').replace('<div ', '<div role="dialog" aria-modal="true" '), later(lock)],
		[
			'a choice between cookies and a subscription',
			wall('consent-layer').replace('<h2>', '<h2>We use cookies</h2><p>Accept all cookies, or read without them.</p><h2>'),
			later(lock),
		],
		[
			'a wall with a field for the address',
			wall('layer-4')
				.replace('<button>', '<form action="/join"><input type="email" placeholder="E-mail"><button>')
				.replace('</button>', '</button></form>'),
			later(lock),
		],
		[
			'a wall that comes late',
			'',
			later(`document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(wall('subscribe-wall'))}); ${lock}`),
		],
	])('%s before a text that is not free stays, with its lock; before one that is free it goes', async (_, beside, script) => {
		const readOverflow = (tab: Surface) => tab.evaluate(() => getComputedStyle(document.body).overflowY);
		const {address, tab} = await open(stage(), `${beside}${script}`, body => body.replace('</head>', `${notFree}</head>`));
		await new Promise(resolve => setTimeout(resolve, 1000));
		expect([await isSeen(tab, '#wall'), await readOverflow(tab)]).toEqual([true, 'hidden']);
		// Nor when the user asks.
		const calls = await PageCalls.open(stage().browser);
		await calls.call(address, 'tidy');
		expect([await isSeen(tab, '#wall'), await readOverflow(tab)]).toEqual([true, 'hidden']);
		await calls.close();
		const free = await open(stage(), `${beside}${script}`);
		await until('the wall to go', async () => !(await isSeen(free.tab, '#wall')));
		await until('the page to be free', async () => (await readOverflow(free.tab)) === 'visible');
	});

	test.each([
		[
			'an advertisement',
			'<div class="ad-slot" id="wall" style="position: fixed; bottom: 0; background: white">Advertisement <a href="/offer">Subscribe now</a></div>',
		],
		['a newsletter box', wall('newsletter-layer').replace(offer, letter)],
		[
			'a choice about cookies',
			wall('consent-layer').replace(offer, '<h2>We use cookies</h2><p>Do you accept them all?</p><button>Accept all</button>'),
		],
	])('%s before a text that is not free goes', async (_, box) => {
		const {tab} = await open(stage(), `${box}${later(lock)}`, body => body.replace('</head>', `${notFree}</head>`));
		await until('the wall to go', async () => !(await isSeen(tab, '#wall')));
	});
});
