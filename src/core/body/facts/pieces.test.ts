// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {readOutline} from '../../outline.ts';
import {readPage} from '../../page.ts';
import {ancestryReader} from './ancestry.ts';
import {runningSums} from './line-facts.ts';
import {pieceReader} from './pieces.ts';

const paragraph = '<p>The harbour master said on Monday that the ferry would have to wait until the tide had turned.</p>';

/** The piece of the first line that holds “here”, of a page whose prose is the story. */
const pieceOf = (body: string) => {
	const page = readPage(new DOMParser().parseFromString(`<body>${body}`, 'text/html'));
	if (!page) throw new Error('the page was not read');
	const outline = readOutline(page);
	const story = runningSums(outline.lines.map(({isProse, words}) => (isProse ? words : 0)));
	const line = outline.lines.find(({text}) => text.includes('here'));
	return pieceReader({outline, root: page.document.body}, story, ancestryReader())(line?.element as Element);
};
const named = ({localName, className}: Element) => `${localName}.${className.trim()}`;

test.each([
	['a paragraph', `<main>${paragraph}<p class="a">here</p>${paragraph}</main>`, {name: 'p.a', isInside: true}],
	['a box', `<main>${paragraph}<div class="a"><div><p>here</p></div></div>${paragraph}</main>`, {name: 'div.a', isInside: true}],
	[
		'a box beside the story',
		`<main>${paragraph}${paragraph}</main><aside class="a"><p>here</p></aside>`,
		{name: 'aside.a', isInside: false},
	],
	[
		'a box with half the story',
		`<main><div class="a">here${paragraph}</div><div>${paragraph}</div></main>`,
		{name: 'div.a', isInside: true},
	],
	['a page without a story', '<main><p>here</p></main>', {name: 'body.', isInside: false}],
])('%s', (_, body, {name, isInside}) => {
	const piece = pieceOf(body);
	expect({name: named(piece.element), isInside: piece.isInside}).toEqual({name, isInside});
});

test('what is in a piece, and how many are built like it', () => {
	const card = (text: string) => `<div class="card"><img><button>Save</button><p>${text}</p></div>`;
	const beside = '<div class="card wide"></div><section class="card"></section>';
	const piece = pieceOf(`<main>${paragraph}${card('here')}${card('there')}${beside}${paragraph}</main>`);
	expect(piece).toMatchObject({alike: 2, images: 1, controls: 1});
});

test('an element deeper than calls may be nested has what stands round it', () => {
	const page = readPage(new DOMParser().parseFromString('', 'text/html'));
	if (!page) throw new Error('the page was not read');
	// A test's DOM takes a minute to nest so many.
	const bare = {localName: 'div', children: [], getAttribute: () => null, querySelectorAll: () => []};
	const nest = (parentElement: Element | null): Element => Object.assign(Object.create(null), {...bare, parentElement});
	const outermost = nest(null);
	let deepest = outermost;
	for (let depth = 1; depth < 20_000; depth++) deepest = nest(deepest);
	const readAncestry = ancestryReader();
	const find = pieceReader({outline: readOutline(page), root: page.document.body}, [0, 100], readAncestry);
	expect(find(deepest).element === outermost).toBe(true);
	expect(readAncestry(deepest).depth).toBe(20_000);
});
