// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {readOutline} from './outline.ts';
import {readPage} from './page.ts';
import {toBody} from './sanitize.ts';
import {readBlocks} from './text.ts';

const write = (html: string) => {
	const page = readPage(new DOMParser().parseFromString(html, 'text/html'));
	const {lines} = page ? readOutline(page) : {lines: []};
	return toBody({lines, captions: new Set(), figures: [], baseUrl: 'https://mail.example/news/'}).children;
};
const text = (value: string) => ({type: 'text', value});
const inline = (tagName: string, properties: object, value: string) => ({type: 'element', tagName, properties, children: [text(value)]});

test.each([
	['a link', 'See <a href="key">the key</a>.', [text('See '), inline('a', {href: 'https://mail.example/news/key'}, 'the key'), text('.')]],
	['a link without an address', 'See <a>the key</a>.', [text('See '), text('the key'), text('.')]],
	['a link to script', 'See <a href="javascript:open()">the key</a>.', [text('See '), text('the key'), text('.')]],
	[
		'words inside such a link',
		'See <a href="data:,"><em>the</em> key</a>.',
		[text('See '), inline('em', {}, 'the'), text(' key'), text('.')],
	],
	[
		'such a link inside words',
		'<em>See <a href="file:///x">it</a></em>',
		[{...inline('em', {}, ''), children: [text('See '), text('it')]}],
	],
	['the writer’s own direction', 'See <bdi>it</bdi>.', [text('See '), inline('bdi', {}, 'it'), text('.')]],
	['an element that is not on the list', 'See <font onclick="x()">it</font>', [text('See '), text('it')]],
])('%s', (_, html, children) => expect(write(`<p>${html}</p>`)).toMatchObject([{tagName: 'p', children}]));

const term = (...children: object[]) => ({type: 'element', tagName: 'dt', properties: expect.objectContaining({dataBlock: 0}), children});
test.each([
	['text', '<dt>Lock</dt>'],
	['a paragraph', '<dt><p>Lock</p></dt>'],
	['a paragraph in a box', '<dt><div><p>Lock</p></div></dt>'],
])('a term that holds %s is one', (_, html) =>
	expect(write(`<dl>${html}<dd><p>It is shut.</p></dd></dl>`)).toMatchObject([
		{tagName: 'dl', children: [term(text('Lock')), {tagName: 'dd', children: [text('It is shut.')]}]},
	]),
);

test.each([
	['as it stands', '<pre>\nif (dry) {\n    wait();\n}\n</pre>', 'if (dry) {\n    wait();\n}'],
	['in colours', '<pre><code>\n<b>if</b> (dry)\r\n  wait();</code></pre>', 'if (dry)\n  wait();'],
	['a paragraph', '<p>\nif (dry)\n    wait();</p>', 'if (dry) wait();'],
])('code keeps its lines: %s', (_, html, words) => {
	const blocks = readBlocks({type: 'root', children: write(html)});
	expect(blocks.map(block => block.text)).toEqual([words]);
});

test('a note’s sign leads to the note, and back', () => {
	const note = '<li id="n1">As it was. <a href="#s1">↩</a></li>';
	const page = `<p>The lock<sup id="s1"><a href="#n1">1</a></sup> is shut, <a href="#top">it is said</a>.</p><ol>${note}</ol>`;
	const links = JSON.stringify(write(page)).match(/"href":"[^"]*"(?:,"dataTo":\d+)?/g);
	expect(links).toEqual([
		'"href":"https://mail.example/news/#n1","dataTo":1',
		'"href":"https://mail.example/news/#top"',
		'"href":"https://mail.example/news/#s1","dataTo":0',
	]);
});
