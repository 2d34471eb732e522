// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {readOutline} from '../../outline.ts';
import {readPage} from '../../page.ts';
import {StorySketch} from './story-sketch.ts';

const sketchOf = (html: string) => {
	const page = readPage(new DOMParser().parseFromString(html, 'text/html'));
	if (!page) throw new Error('the page was not read');
	const {lines} = readOutline(page);
	const sketch = new StorySketch(page.document);
	for (const line of lines) sketch.addLine(line);
	return {lines, sketch};
};
const writtenOf = (html: string) => sketchOf(html).sketch.document.body.innerHTML.replace(/ data-lede-line="\d+"/g, '');

const list = '<ul><li>';
const listEnd = '</li></ul>';

test.each([
	['what stands round a line', '<main class="a"><p class="b">One</p></main>', '<main class="a"><p class="b">One</p></main>'],
	['nothing that holds no line', '<nav></nav><p>One</p><div><img></div>', '<p>One</p>'],
	['text straight in a box', '<div>One<p>two</p>three</div>', '<div><p>One</p><p>two</p><p>three</p></div>'],
	['links, and nothing else inline', '<p>One <b>two</b> <a href="/x">three</a></p>', '<p>One two <a>three</a></p>'],
	['a line that is one link', '<h2><a href="/x"><b>One</b></a></h2>', '<h2><a>One</a></h2>'],
	['two lines of one paragraph', '<p>One<br><br>two</p>', '<p>One two</p>'],
	['no say of what is covered', '<main aria-hidden="true"><p>One</p></main>', '<main><p>One</p></main>'],
	['nor of what came late', '<div hidden id="S:0"><p>One</p></div>', '<div class=" S:0"><p>One</p></div>'],
	['what stands as deep as it may', `${list.repeat(50)}One`, `${list.repeat(50)}One${listEnd.repeat(50)}`],
	['what stands deeper', `${list.repeat(99)}One<p>two</p>`, `${list.repeat(50)}<p>One</p><p>two</p>${listEnd.repeat(50)}`],
	['text behind that', `${list.repeat(60)}One${listEnd.repeat(5)}two`, `${list.repeat(50)}<p>One</p><p>two</p>${listEnd.repeat(50)}`],
])('a sketch has %s', (_, body, sketch) => expect(writtenOf(`<body>${body}`)).toBe(sketch));

test('the lines are found again in what is kept of it', () => {
	const {lines, sketch} = sketchOf('<body><div>Zero</div><p>One<br><br>two</p><ul><li>three</li></ul>');
	expect([...sketch.findLines(sketch.document.body)]).toEqual(lines);
	expect([...sketch.findLines(sketch.document.querySelector('ul') as Element)]).toEqual(lines.slice(3));
	expect(sketch.findLines(undefined).size).toBe(0);
});

test('the headline is told from the head', () => {
	const {sketch} = sketchOf('<head><title>Key lost</title><meta property="og:title" content="Key lost at sea"><body><p>One');
	expect(sketch.document.title).toBe('Key lost');
	expect(sketch.headline).toBe('Key lost at sea');
});
