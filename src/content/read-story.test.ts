// @vitest-environment jsdom
import {beforeEach, expect, test, vi} from 'vitest';
import {offerCore} from './core-script.ts';
import {readStory} from './read-story.ts';

const extractCleaned = vi.fn();
offerCore({
	extractCleaned,
	*extractInSteps() {
		yield;
		return extractCleaned();
	},
	findPhrases: () => [],
	readEmbed: () => undefined,
});

const paragraph = 'The council voted on Tuesday to rebuild the old harbour wall before the storms.';
const kinds = {nav: 'navigation', form: 'newsletter', section: 'related', aside: 'related'};

/** Stands in for the core: every element of these names is clutter. */
function pointAtClutter(byline?: string): void {
	const elements = [...document.querySelectorAll('*')];
	const found = elements.filter(element => element.localName in kinds);
	const removals = found.map(element => ({
		id: String(elements.indexOf(element)),
		kind: Object.entries(kinds).find(([name]) => name === element.localName)?.[1],
		evidence: {reason: 'selector', match: element.localName},
		excerpt: element.textContent,
	}));
	extractCleaned.mockReturnValue(JSON.parse(JSON.stringify({title: 'Harbour', byline, text: `Short.\n\n${paragraph}`, removals})));
}

beforeEach(() => {
	document.body.innerHTML = `<nav>Home</nav><form>Sign up</form><section><p>${paragraph.replace(' ', '\n\t')}</p>Read more</section><aside>Short.</aside>`;
	pointAtClutter();
});

const names = (pieces: ReadonlyMap<string, Element> | undefined) => [...(pieces?.values() ?? [])].map(element => element.localName);

test('connects each removal with its living element', async () => {
	expect(names((await readStory(document))?.pieces)).toEqual(['nav', 'form', 'section', 'aside']);
});

test('leaves the page its menus, and whatever holds the story', async () => {
	expect(names((await readStory(document))?.clutter)).toEqual(['form', 'aside']);
});

test.each([
	['stays whole', '<div role="dialog"><aside>We value cookies.</aside><p>Your choice.</p></div>', ['form', 'aside']],
	['goes whole', '<aside role="dialog">We value cookies.</aside>', ['form', 'aside', 'aside']],
	[
		'is tidied where it holds the story',
		`<dialog open><p>${paragraph}</p><aside>More stories</aside></dialog>`,
		['form', 'aside', 'aside'],
	],
])('a dialog %s', async (_, dialog, expected) => {
	document.body.insertAdjacentHTML('beforeend', dialog);
	pointAtClutter();
	expect(names((await readStory(document))?.clutter)).toEqual(expected);
});

test('leaves what holds the standfirst', async () => {
	const standfirst = 'The wall is older than the town hall, and nobody living has seen it whole.';
	document.body.insertAdjacentHTML('beforeend', `<aside><p>${standfirst}</p></aside>`);
	pointAtClutter();
	extractCleaned.mockReturnValue({...extractCleaned(), standfirst});
	expect(names((await readStory(document))?.clutter)).toEqual(['form', 'aside']);
});

test('gives a piece the same id in every reading, wherever it stands by then', async () => {
	const before = (await readStory(document))?.article.removals.find(({kind}) => kind === 'newsletter')?.id;
	document.body.prepend(document.createElement('hr'));
	pointAtClutter();
	const after = (await readStory(document))?.article.removals.find(({kind}) => kind === 'newsletter')?.id;
	expect(before).toMatch(/^piece-/);
	expect(after).toBe(before);
});

test('holds on to the elements of the moment at which the page was read', async () => {
	const pause = vi.fn(async () => document.body.prepend(document.createElement('hr')));
	pause.mockResolvedValueOnce(undefined);
	expect(names((await readStory(document, pause))?.clutter)).toEqual(['form', 'aside']);
});

test('knows no place for a removal that has none', async () => {
	extractCleaned.mockReturnValue(JSON.parse('{"text": "", "removals": [{"id": "", "kind": "ad"}]}'));
	expect((await readStory(document))?.article.removals[0]?.id).toBe('');
	expect(names((await readStory(document))?.pieces)).toEqual([]);
});

test.each([
	['a line of the story', '<aside>◇ Harbour<br>The wall was built in 1911.</aside>', []],
	['the standfirst', '<aside>◇ Harbour<p>It keeps the storms out.</p></aside>', []],
	['who wrote it', '<aside>◇ Harbour <button>Share</button><div>By Ada Moss</div></aside>', []],
	['nothing else', '<aside>◇ Harbour</aside>', ['aside']],
	['a line that is not the story\u2019s', '<aside>◇ Harbour<br>The wall is for sale.</aside>', ['aside']],
	['a line too short to tell', '<aside>◇ Harbour<br>Short.</aside>', ['aside']],
])('of an element that holds beside the line that was found %s', async (_, markup, hidden) => {
	document.body.innerHTML = markup;
	const index = [...document.querySelectorAll('*')].findIndex(element => element.localName === 'aside');
	const removals = [{id: String(index), kind: 'other', evidence: {reason: 'place', match: 'aside'}, excerpt: '◇ Harbour'}];
	const text = 'Short.\n\nThe wall was built in 1911.';
	extractCleaned.mockReturnValue({byline: 'Ada Moss', standfirst: 'It keeps the storms out.', text, removals});
	expect(names((await readStory(document))?.clutter)).toEqual(hidden);
});

test.each([
	['who wrote it', '<aside>By Ada Moss | 3 min read</aside>', []],
	['when', '<aside><time datetime="2024-03-05">5 March</time> 3 min read</aside>', []],
	[
		'a link to another story with its date',
		'<aside><a href="/2">Lighthouse dark</a> <time datetime="2024-03-05">5 March</time></aside>',
		['aside'],
	],
	['buttons beside the name', '<aside>Ada Moss <button>Follow</button></aside>', ['aside']],
	['a sentence about who wrote it', '<aside>Ada Moss has covered the harbours of 1911 for this paper.</aside>', ['aside']],
	['a line that ends as a sentence does', '<aside>By Ada Moss for the Courier, 12 May, 7 p.m.</aside>', []],
	['a line that ends with a full stop', '<aside>By Ada Moss, our correspondent in the old harbour.</aside>', []],
	['a sentence below a heading', '<aside><h3>About the author</h3><p>Ada Moss has worked here ever since May 1999.</p></aside>', ['aside']],
	['a line that ends with a shortened month', '<aside>By Ada Moss for the Courier on 12 Sept.</aside>', []],
	[
		'a paragraph about who wrote it',
		`<aside>${'Ada Moss has written about harbours for this paper since 1998. '.repeat(4)}</aside>`,
		['aside'],
	],
])('of the line of author and date: %s', async (_, markup, hidden) => {
	document.body.innerHTML = markup;
	pointAtClutter('Ada Moss');
	expect(names((await readStory(document))?.clutter)).toEqual(hidden);
});
