import {beforeAll, describe, expect, test} from 'vitest';
import {buildFrameworkPage, type Framework, frameworks} from './frameworks/build-framework-page.ts';
import {rounds} from './frameworks/story-state.ts';
import {browserNames} from './launch-browser.ts';
import {useStage} from './stage.ts';
import {story} from './story-page.ts';
import {until} from './until.ts';

const site = 'courier.example';
const pages = new Map<Framework, string>();

beforeAll(async () => {
	for (const name of frameworks) pages.set(name, await buildFrameworkPage(name));
});

describe.each(browserNames)('a page built by a framework, in %s', name => {
	const stage = useStage(name, [site]);

	/** What the page has become after all its changes, on a host with auto-clean or without. */
	async function run(framework: Framework, host: string) {
		const {browser, server} = stage();
		const tab = await browser.open(server.serve(`http://${host}/${framework}.html`, pages.get(framework) ?? ''));
		await until('the application to be through', () => tab.evaluate(() => document.body.hasAttribute('data-done')), 30);
		const countPrompts = () =>
			tab.evaluate(
				() => [...document.querySelectorAll('[data-prompt]')].filter(prompt => prompt.checkVisibility({visibilityProperty: true})).length,
			);
		// While the application changes all the time, the page is looked at now and then.
		if (host === site) await until('the page to be tidy', async () => (await countPrompts()) === 0);
		const outcome = await tab.evaluate(() => {
			const copy = document.createElement('div');
			copy.append(document.getElementById('app')?.cloneNode(true) ?? '');
			for (const marked of copy.querySelectorAll('[data-lede]')) marked.removeAttribute('data-lede');
			const isSeen = (element: Element) => element.checkVisibility({visibilityProperty: true});
			return {
				errors: window.notes.errors,
				markup: copy.innerHTML,
				prompts: [...document.querySelectorAll('[data-prompt]')].filter(isSeen).length,
				text: [...document.querySelectorAll('p.text')].filter(isSeen).map(paragraph => paragraph.textContent),
			};
		});
		await tab.close();
		return outcome;
	}

	test.each(frameworks)('%s hydrates and changes it as ever', async framework => {
		const alone = await run(framework, 'untouched.example');
		expect(alone).toMatchObject({errors: [], prompts: 2});
		expect(alone.markup).toContain(`round-${rounds}`);
		const tidied = await run(framework, site);
		expect(tidied).toEqual({...alone, prompts: 0, text: story.paragraphs});
	});
});
