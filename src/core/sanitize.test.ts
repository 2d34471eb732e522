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

const said = 'I had given up hoping for it, said Marit Oyen, who has driven the fish lorry for thirty years.';
test.each([
	['said to be one', `<p>${said}</p><aside class="article__pullQuote"><p>“I had given up hoping for it”</p></aside>`, [1]],
	[
		'kept from who listens',
		`<p>${said}</p><div aria-hidden="true"><div><p>I had given up <a href="/hope">hoping</a> for it</p></div></div>`,
		[1],
	],
	['before what it repeats', `<blockquote class="pull-quote">I had given up hoping for it</blockquote><p>${said}</p>`, [0]],
	['said by its element', `<p>${said}</p><blockquote class="cite"><p>I had given up hoping for it</p></blockquote>`, [1]],
	['in a box beside the story', `<p>${said}</p><aside><div><p>I had given up hoping for it</p></div></aside>`, [1]],
	['in a block quote, that says more', `<p>${said}</p><blockquote>I had given up hoping for it by then</blockquote>`, []],
	['that says more than the story', `<p>${said}</p><p class="pullquote">I had given up hoping for it by then</p>`, []],
	[
		'whose two sentences the story parts',
		'<p>“It is not about money at all,” she said. “It is about the water.”</p><p class="pullquote">“It is not about money at all. It is about the water.”</p>',
		[1],
	],
	[
		'of which the story has one sentence',
		`<p>“It is not about money at all,” she said.</p><p class="pullquote">“It is not about money at all. It is about the water.”</p>`,
		[],
	],
	['of half a word', `<p>${said}</p><p class="pullquote">I had given up hoping for i</p>`, []],
	['of few words', `<p>${said}</p><p class="pullquote">I had given up</p>`, []],
	[
		'that is said twice, and nowhere else',
		'<p class="pullquote">We sail at ten tonight</p><p class="pullquote">We sail at ten tonight</p>',
		[],
	],
	['by no name', `<p>${said}</p><p class="push-quote">I had given up hoping for it</p>`, []],
	['by the name of the whole story', `<main aria-hidden="true"><p>${said}</p><p>I had given up hoping for it</p></main>`, []],
	[
		'by a name further out',
		`<p>${said}</p><div class="pullquote"><div><div><div><p>I had given up hoping for it</p></div></div></div></div>`,
		[],
	],
])('a pull quote %s', (_, html, marked) => {
	const found = JSON.stringify(write(html)).match(/"dataBlock":\d+(?:,"isPullQuote":true)?/g) ?? [];
	expect(found.flatMap((block, index) => (block.includes('true') ? [index] : []))).toEqual(marked);
});
