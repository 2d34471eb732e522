import {describe, expect, test} from 'vitest';
import {browserNames} from './launch-browser.ts';
import {livingPage, newsletterBox} from './living-page.ts';
import type {Surface} from './real-browser.ts';
import {useStage} from './stage.ts';
import {until} from './until.ts';

const site = 'courier.example';
const visible = (page: Surface, selector: string) =>
	page.evaluate(
		wanted => [...document.querySelectorAll(wanted)].filter(found => found.checkVisibility({visibilityProperty: true})).length,
		selector,
	);
const readNotes = (page: Surface) => page.evaluate(() => window.notes);
const untilDone = (page: Surface) => until('the page’s own script', () => page.evaluate(() => document.body.hasAttribute('data-done')));
const done = "document.body.setAttribute('data-done', '');";
const wait = (time: number) => `await new Promise(resolve => setTimeout(resolve, ${time}));`;

describe.each(browserNames)('a wall before the text, in %s', name => {
	const stage = useStage(name, [site]);
	let count = 0;

	async function open(body: string) {
		const {browser, server} = stage();
		return browser.open(server.serve(`http://www.${site}/wall-${++count}.html`, body));
	}

	test('is hidden when it comes late, and scrolling given back', async () => {
		const wall = `<div class="backdrop" id="backdrop" data-prompt></div><div class="wall" role="dialog" id="wall" data-prompt><h2>Read on with us</h2><p>Sign up for our newsletter.</p><input type="email" placeholder="E-mail"><button>Sign up</button></div>`;
		const tab = await open(
			livingPage({
				beside: '<div style="height: 3000px"></div>',
				script: `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(wall)}); document.body.classList.add('locked'); ${wait(400)} ${done}`,
			}),
		);
		await untilDone(tab);
		expect(await visible(tab, '#wall, #backdrop')).toBe(0);
		const {frames} = await readNotes(tab);
		expect([frames.wall, frames.backdrop]).toEqual([undefined, undefined]);
		expect(await tab.evaluate(() => getComputedStyle(document.body).overflowY)).toBe('visible');
	});

	test('hidden long before, takes no scrolling; a picture in large does', async () => {
		const wall = newsletterBox('wall').replace('class="', 'class="wall ');
		const picture =
			'<div class="backdrop" id="picture" hidden><img alt="The ferry" src="data:," width="500" height="300"><p>At dawn</p></div>';
		const tab = await open(
			livingPage({
				beside: `${wall}${picture}<div style="height: 3000px"></div>`,
				script: `picture.hidden = false; document.body.classList.add('locked'); ${wait(2500)} ${done}`,
			}),
		);
		const isFree = () => tab.evaluate(() => getComputedStyle(document.body).overflowY === 'visible');
		await untilDone(tab);
		expect([await visible(tab, '#picture'), await isFree()]).toEqual([1, false]);
		await tab.evaluate(() => {
			document.getElementById('picture')?.remove();
			document.body.classList.remove('locked');
			setTimeout(() => document.body.classList.add('locked'), 200);
		});
		await new Promise(resolve => setTimeout(resolve, 300));
		await until('the page to be free', isFree, 3);
		expect(await visible(tab, '[data-prompt]')).toBe(0);
	});

	test('hidden long before, takes no sheet from a menu that the user opens at the side', async () => {
		const wall = newsletterBox('wall').replace('class="', 'class="wall ');
		const menu =
			'<div class="backdrop" id="sheet" hidden></div><div id="menu" hidden style="position: fixed; inset: 0 auto 0 0; width: 200px; z-index: 99"><a href="#a">Harbour</a></div>';
		const show = "for (const part of [menu, sheet]) part.hidden = false; document.body.classList.add('locked');";
		const tab = await open(
			livingPage({
				beside: `${wall}${menu}<button id="sections" style="position: fixed; top: 0; right: 0; z-index: 5">Sections</button><div style="height: 3000px"></div>`,
				script: `sections.addEventListener('click', () => { ${show} }); ${wait(2500)} ${done}`,
			}),
		);
		await untilDone(tab);
		await tab.click({role: 'button', name: 'Sections'});
		await new Promise(resolve => setTimeout(resolve, 500));
		expect(await visible(tab, '#sheet')).toBe(1);
		expect(await tab.evaluate(() => getComputedStyle(document.body).overflowY)).toBe('hidden');
	});

	test.each([
		[
			'by a body that stands fixed',
			`scrollTo({top: 150, behavior: 'instant'}); ${wait(200)} document.body.style.cssText = 'position: fixed; top: -150px; width: 100%';`,
			150,
		],
		['before there is anything to scroll', "document.querySelector('article').lastElementChild.style.paddingBottom = '3000px';", 0],
	])('takes no scrolling %s', async (_, script, reached) => {
		const wall = newsletterBox('wall').replace('class="', 'class="wall ');
		const isFixed = reached > 0;
		const body = livingPage({
			beside: `${wall}${isFixed ? '<div style="height: 3000px"></div>' : ''}`,
			script: `${script} ${wait(400)} ${done}`,
		});
		const tab = await open(isFixed ? body : body.replace('<body>', '<body class="locked">'));
		await untilDone(tab);
		const before = await tab.evaluate(() => Math.round(scrollY));
		await tab.evaluate(() => scrollBy({top: 300, behavior: 'instant'}));
		const after = await tab.evaluate(() => Math.round(scrollY));
		expect([before, after]).toEqual([reached, reached + 300]);
		expect(await tab.evaluate(() => getComputedStyle(document.body).overflowY)).toBe('visible');
	});

	test('leaves a page alone that scrolls in a box of its own', async () => {
		const wall = newsletterBox('wall').replace('class="', 'class="wall ');
		const shell =
			"const box = document.createElement('div'); box.style.cssText = 'height: 100vh; overflow-y: auto'; box.append(...document.body.childNodes); document.body.append(box); document.body.style.cssText = 'position: fixed; inset: 0; margin: 0; max-width: none';";
		const tab = await open(livingPage({beside: `${wall}<div style="height: 3000px"></div>`, script: `${shell} ${wait(1500)} ${done}`}));
		await untilDone(tab);
		expect(await visible(tab, '[data-prompt]')).toBe(0);
		expect(await tab.evaluate(() => getComputedStyle(document.body).position)).toBe('fixed');
	});

	test('is back, with its lock, once the page says that its text is not free', async () => {
		const wall =
			'<div class="wall subscribe-wall" role="dialog" id="wall"><h2>Read on with us</h2><p>Subscribe now to read on.</p><a href="/abo">Subscribe</a></div>';
		const say =
			"const said = document.createElement('script'); said.type = 'application/ld+json'; said.text = JSON.stringify({'@context': 'https://schema.org', '@type': 'NewsArticle', isAccessibleForFree: false}); document.head.append(said); document.querySelector('article').append(document.createElement('p'));";
		const tab = await open(
			livingPage({
				beside: '<div style="height: 3000px"></div>',
				script: `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(wall)}); document.body.classList.add('locked'); ${wait(900)} ${done}`,
			}),
		);
		const readOverflow = () => tab.evaluate(() => getComputedStyle(document.body).overflowY);
		await untilDone(tab);
		expect([await visible(tab, '#wall'), await readOverflow()]).toEqual([0, 'visible']);
		await tab.evaluate(script => void new Function(script)(), say);
		await until('the wall to be back', async () => (await visible(tab, '#wall')) === 1, 8);
		expect(await readOverflow()).toBe('hidden');
	});
});
