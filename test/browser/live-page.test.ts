import {describe, expect, test} from 'vitest';
import {browserNames} from './launch-browser.ts';
import {appeal, articleParts, foot, head, livingPage, newsletterBox, relatedBox, secondArticle} from './living-page.ts';
import type {Surface} from './real-browser.ts';
import {useStage} from './stage.ts';
import {frontPage, story} from './story-page.ts';
import {until} from './until.ts';

const site = 'courier.example';
const visible = (page: Surface, selector: string) =>
	page.evaluate(
		wanted =>
			[...document.querySelectorAll(wanted)].filter(found => found.checkVisibility({visibilityProperty: true, opacityProperty: true}))
				.length,
		selector,
	);
const readNotes = (page: Surface) => page.evaluate(() => window.notes);
const untilDone = (page: Surface) => until('the page’s own script', () => page.evaluate(() => document.body.hasAttribute('data-done')));
const done = "document.body.setAttribute('data-done', '');";
const visiblePrompts = `const visiblePrompts = () => [...document.querySelectorAll('[data-prompt]')].filter(prompt => prompt.checkVisibility({visibilityProperty: true})).map(({id}) => id);`;
/** What is observed is told before the script goes on. */
const afterLede = 'for (let turn = 0; turn < 3; turn++) await undefined;';
/**
 * Of the time that `PageWatch` may take of a page at once, in milliseconds, what the page can see. It goes by the clock: where a busy machine
 * makes it look slow, it pauses, and a page can show for that long what it likes.
 */
const mostTaken = 100;
const wait = (time: number) => `await new Promise(resolve => setTimeout(resolve, ${time}));`;

describe.each(browserNames)('a living page in %s', name => {
	const stage = useStage(name, [site]);
	let count = 0;

	/** Opens a page of the site at an address of its own. */
	async function open(body: string | readonly string[]) {
		const {browser, server} = stage();
		return browser.open(server.serve(`http://www.${site}/story-${++count}.html`, body));
	}

	async function expectStory(page: Surface): Promise<void> {
		const shown = await page.evaluate(() =>
			[...document.querySelectorAll('p.text:not(.second)')]
				.filter(p => p.checkVisibility({visibilityProperty: true}))
				.map(p => p.textContent),
		);
		expect(shown).toEqual(story.paragraphs);
	}

	test('is tidy from its first frame on, though it arrives slowly', async () => {
		const tab = await open([head, ...articleParts, foot]);
		await until('the page to be tidy', async () => (await visible(tab, '[data-prompt]')) === 0);
		const {frames, shift, errors} = await readNotes(tab);
		expect(frames).toEqual({});
		expect(shift).toBeLessThanOrEqual(0.01);
		expect(errors).toEqual([]);
		await expectStory(tab);
	});

	test('takes nothing out that is called clutter and holds the story', async () => {
		const wrapped = articleParts
			.join('')
			.replace('<article>', '<article class="newsletter-signup related-stories"><div class="read-more share">')
			.replace('</article>', '</div></article>');
		const tab = await open([head, wrapped.slice(0, 600), wrapped.slice(600, 1400), wrapped.slice(1400), foot]);
		await until('the page to be tidy', async () => (await visible(tab, '[data-prompt]')) === 0);
		await expectStory(tab);
	});

	test('hides what comes late before anybody sees it, whoever puts it in', async () => {
		const late = `document.querySelector('article').insertAdjacentHTML('beforeend', ${JSON.stringify(newsletterBox('late'))});
			document.querySelectorAll('p.text')[2].insertAdjacentHTML('afterend', ${JSON.stringify(relatedBox('later'))});`;
		const tab = await open(livingPage({script: `${late}${wait(600)}${done}`}));
		await untilDone(tab);
		expect(await visible(tab, '[data-prompt]')).toBe(0);
		const {frames} = await readNotes(tab);
		expect([frames.late, frames.later]).toEqual([undefined, undefined]);
		await expectStory(tab);
	});

	test('hides what only its words give away soon after it came', async () => {
		const late = `document.querySelectorAll('p.text')[2].insertAdjacentHTML('afterend', ${JSON.stringify(appeal('late'))});`;
		const tab = await open(livingPage({script: `${late}${done}`}));
		await untilDone(tab);
		await until('the appeal to go', async () => (await visible(tab, '#late')) === 0, 5);
		await expectStory(tab);
	});

	test('hides what the page shows with the strongest styles that it has', async () => {
		const shown = {
			inline: newsletterBox('inline').replace('<div', '<div style="display: block !important"'),
			layered: newsletterBox('layered'),
			weighty: newsletterBox('weighty'),
		};
		const style =
			'<style>@layer site {#layered {display: block !important}} body #weighty#weighty#weighty#weighty#weighty#weighty {display: block !important}</style>';
		const late = `document.querySelector('article').insertAdjacentHTML('beforeend', ${JSON.stringify(shown.inline.replace('inline', 'late'))});`;
		const tab = await open(livingPage({beside: `${style}${Object.values(shown).join('')}`, script: `${late}${wait(300)}${done}`}));
		await untilDone(tab);
		await until('the page to be tidy', async () => (await visible(tab, '[data-prompt]')) === 0);
		const {frames} = await readNotes(tab);
		expect([frames.weighty, frames.late]).toEqual([undefined, undefined]);
		await expectStory(tab);
	});

	test('hides again what is put in anew, each time', async () => {
		const again = `for (let round = 0; round < 10; round++) {
			const begin = performance.now();
			document.getElementById('newsletter').remove();
			document.querySelectorAll('p.text')[0].insertAdjacentHTML('afterend', ${JSON.stringify(newsletterBox('newsletter'))});
			${afterLede} taken += performance.now() - begin;
			${wait(60)}
		}`;
		const script = `const before = notes.frames.newsletter ?? 0; let taken = 0; ${again} notes.frames.since = (notes.frames.newsletter ?? 0) - before; document.body.dataset.taken = taken; ${done}`;
		const isInTime = async () => {
			const tab = await open(livingPage({script}));
			await untilDone(tab);
			const isBusy = (await tab.evaluate(() => Number(document.body.dataset.taken))) > mostTaken;
			if (isBusy) await until('the page to be tidy all the same', async () => (await visible(tab, '[data-prompt]')) === 0, 40);
			expect(await visible(tab, '[data-prompt]')).toBe(0);
			if (!isBusy) expect((await readNotes(tab)).frames.since).toBe(0);
			await tab.close();
			return !isBusy;
		};
		await until('the machine to leave Lede the time that it may take', isInTime, 90);
	});

	test.each([
		[
			'one element that takes its mark off',
			"const box = document.getElementById('newsletter'); const off = () => { if (box.hasAttribute('data-lede')) { box.removeAttribute('data-lede'); window.rounds++; } };",
			'off()',
		],
		[
			'a new one each time',
			`const off = () => { const box = document.getElementById('newsletter'); if (!box.hasAttribute('data-lede')) return; window.rounds++; box.remove(); document.querySelector('article').insertAdjacentHTML('beforeend', ${JSON.stringify(newsletterBox('newsletter'))}); };`,
			'off()',
		],
	])('gives in after 20 rounds to a page that insists, with %s', async (_, script, call) => {
		const fight = `window.rounds = 0; ${script} new MutationObserver(off).observe(document, {attributes: true, childList: true, subtree: true}); ${call}; ${wait(1500)} ${done}`;
		const tab = await open(livingPage({script: fight}));
		await untilDone(tab);
		const rounds = await tab.evaluate(() => Number(Reflect.get(window, 'rounds')));
		expect(rounds).toBeGreaterThan(1);
		// The first time, and twenty times again.
		expect(rounds).toBeLessThanOrEqual(21);
		await expectStory(tab);
	});

	test('follows a page that shows another story at another address, and leaves its front page alone', async () => {
		const move = `history.pushState({}, '', '/another-story.html');
			document.querySelector('main').innerHTML = ${JSON.stringify(`${secondArticle}${relatedBox('elsewhere')}${appeal('words')}`)};
			document.querySelectorAll('p.text')[1].after(document.getElementById('words'));`;
		const tab = await open(livingPage({script: `${move}${done}`}));
		await untilDone(tab);
		await until('the next story to be tidy', async () => (await visible(tab, '[data-prompt]')) === 0, 5);
		expect(await visible(tab, 'p.second')).toBe(3);
		await tab.evaluate(() => {
			history.pushState({}, '', '/');
		});
		await until('the front page to be as it was', async () => (await visible(tab, '[data-prompt]')) === 2);
		expect(await tab.evaluate(() => document.querySelectorAll('[data-lede]').length)).toBe(0);
	});

	test('follows the Navigation API, though the next story comes later than its address', async () => {
		const show = `document.querySelector('main').innerHTML = ${JSON.stringify(`${secondArticle}${relatedBox('elsewhere')}${newsletterBox('next')}`)};`;
		const move = `navigation.addEventListener('navigate', event => event.intercept({async handler() {${wait(700)} ${show}}}), {once: true});
			await navigation.navigate('/followed.html').finished;`;
		const tab = await open(
			livingPage({
				script: `${move}${wait(250)} notes.errors.push(visiblePrompts().join()); ${done}`,
				beside: `<script>${visiblePrompts}</script>`,
			}),
		);
		await untilDone(tab);
		expect((await readNotes(tab)).errors).toEqual(['']);
		expect(await visible(tab, 'p.second')).toBe(3);
		expect(await tab.evaluate(() => document.URL)).toContain('followed');
	});

	test('lets infinite scroll bring the next story, without its prompts', async () => {
		const more = secondArticle.replace('</article>', `${newsletterBox('second-box')}${relatedBox('second-links')}</article>`);
		const tab = await open(
			livingPage({
				script: `document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(more)}); ${wait(1500)} ${done}`,
			}),
		);
		await untilDone(tab);
		expect(await visible(tab, '[data-prompt]')).toBe(0);
		expect(await visible(tab, 'p.second')).toBe(3);
		await expectStory(tab);
	});

	test('is still tidy when the user comes back to it', async () => {
		const {server} = stage();
		const tab = await open(livingPage());
		await until('the page to be tidy', async () => (await visible(tab, '[data-prompt]')) === 0);
		server.serve(`http://www.${site}/`, frontPage);
		await tab.goto(`http://www.${site}/`);
		// The page goes away while it is asked.
		await tab.evaluate(() => history.back()).catch(() => undefined);
		const isTidy = async () => (await visible(tab, 'p.text')) === 5 && (await visible(tab, '[data-prompt]')) === 0;
		await until('the story to be back and tidy', () => isTidy().catch(() => false));
	});

	test('leaves what stands fixed and asks for nothing, and a form that the user has in hand', async () => {
		const others = `<div class="backdrop" style="inset: auto 0 0 0; height: 20%" id="bulletin"><p>The evening bulletin, eleven minutes</p><button>Pause</button></div>`;
		const box = `document.querySelector('article').insertAdjacentHTML('beforeend', ${JSON.stringify(newsletterBox('mine'))}); document.querySelector('#mine input').focus();`;
		const tab = await open(livingPage({beside: others, script: `${box}${wait(1000)}${done}`}));
		await untilDone(tab);
		expect(await visible(tab, '#bulletin')).toBe(1);
		expect(await visible(tab, '#mine')).toBe(1);
		expect(await tab.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('email');
	});

	test.each([
		['a link', '<a href="#briefing">The island briefing</a>', 'link'],
		['a control', '<button aria-controls="briefing">The island briefing</button>', 'button'],
	])('brings back what %s of the page leads to, and leaves it there', async (_, control, role) => {
		const tab = await open(livingPage({beside: `<p>${control}</p>${newsletterBox('briefing')}<div style="height: 3000px"></div>`}));
		await until('the page to be tidy', async () => (await visible(tab, '[data-prompt]')) === 0);
		await tab.click({role, name: 'The island briefing'});
		await until('the box to be back', async () => (await visible(tab, '[data-prompt]')) === 1);
		await tab.evaluate(() => document.body.append(document.createElement('hr')));
		await new Promise(resolve => setTimeout(resolve, 1000));
		expect(await visible(tab, '#briefing')).toBe(1);
	});

	test.each([
		[
			'a front page',
			'/',
			`${head.replace('content="article"', 'content="website"')}${relatedBox('box')}${frontPage.replace(/^[\s\S]*<body>/, '')}`,
		],
		['a section', '/island', frontPage.replace('</ul>', `</ul>${relatedBox('box')}`)],
		['a page of a few words', '/gone', `${head}<h1>Page not found</h1><p>That page is no longer here.</p>${relatedBox('box')}${foot}`],
	])('leaves %s alone', async (_, path, body) => {
		const {browser, server} = stage();
		const tab = await browser.open(server.serve(`http://www.${site}${path}`, body));
		await new Promise(resolve => setTimeout(resolve, 1500));
		expect(await tab.evaluate(() => document.querySelectorAll('[data-lede]').length)).toBe(0);
	});
});
