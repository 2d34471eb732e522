// @vitest-environment jsdom
import type {ElementContent, RootContent} from 'hast';
import {expect, test} from 'vitest';
import {Story} from './story.tsx';
import {articleWith, block, click, element, quoteWith, show} from './test-story.tsx';

const render = (children: RootContent[], showsImages = true) =>
	show(<Story article={articleWith({children})} showsImages={showsImages} />).querySelector('.story')?.innerHTML;

function embed(embed: string, href: string, title: string) {
	return element('p', {embed}, element('a', {href}, title));
}

function embedded(kind: string, href: string, title: string, host = '') {
	const link = `<a href="${href}" target="_blank" rel="noopener noreferrer"><span class="embed-kind" lang="en">${kind}</span> <bdi>${title}</bdi></a>`;
	return `<p class="embed">${link}${host && `<span class="embed-host"> <bdi>${host}</bdi></span>`}</p>`;
}

const noText = JSON.parse('{"type": "text", "value": {"constructor": null}}');
const deep = Array.from({length: 3000}).reduce<ElementContent>(inner => element('div', {}, inner), element('p', {}, 'at the bottom'));

test.each<[string, RootContent, string]>([
	['a paragraph with its number', block(3, 'One'), '<p data-block="3">One</p>'],
	['a number that became a string', element('p', {dataBlock: '3'}, 'One'), '<p data-block="3">One</p>'],
	['text that looks like markup', block(0, '<img src=x onerror=alert(1)>'), '<p data-block="0">&lt;img src=x onerror=alert(1)&gt;</p>'],
	['language and direction', element('p', {lang: 'ar', dir: 'rtl'}, 'س'), '<p lang="ar" dir="rtl">س</p>'],
	['no language, no direction', element('p', {lang: '"><script>', dir: 'up'}, 'x'), '<p>x</p>'],
	[
		'a link to the web',
		element('a', {href: 'https://a.example/b'}, 'x'),
		'<a href="https://a.example/b" target="_blank" rel="noopener noreferrer">x</a>',
	],
	['a script', element('script', {}, 'alert(1)'), ''],
	['a style', element('style', {}, '*{}'), ''],
	['a frame', element('iframe', {src: 'https://a.example/'}), ''],
	['a form and its field', element('form', {action: 'https://a.example/'}, element('input', {name: 'q'})), ''],
	['a meta refresh', element('meta', {httpEquiv: ['refresh'], content: '0;url=https://a.example/'}), ''],
	['a drawing with a script in it', element('svg', {onLoad: 'alert(1)'}, element('script', {}, 'alert(1)')), ''],
	['a name with a letter too many', element('p onclick=alert(1)', {}, 'x'), ''],
	['a name from the prototype', element('constructor', {}, 'x'), ''],
	['a handler', element('p', {onClick: 'alert(1)', onclick: 'alert(1)'}, 'x'), '<p>x</p>'],
	['a style of its own', element('p', {style: 'position:fixed', id: 'root'}, 'x'), '<p>x</p>'],
	['markup by a property', element('p', {dangerouslySetInnerHTML: '<b>x</b>', innerHTML: '<b>x</b>'}, 'x'), '<p>x</p>'],
	['a comment', {type: 'comment', value: 'x'}, ''],
	['text that is an object', noText, ''],
	[
		'an image',
		element('img', {src: 'https://a.example/b.jpg', alt: 'A ship', srcSet: 'https://c.example/d 2x', onError: 'alert(1)'}),
		expectedImage(),
	],
	['a video', embed('video', 'https://v.example/1', 'The lock'), embedded('Video', 'https://v.example/1', 'The lock', 'v.example')],
	['a chart without a title', embed('chart', 'https://v.example/1', 'v.example'), embedded('Chart', 'https://v.example/1', 'v.example')],
	['a video that leads to script', embed('video', 'javascript:alert(1)', 'The lock'), ''],
	['what nobody knows', embed('constructor', 'https://v.example/1', 'The lock'), ''],
	['an image that the page fetches without encryption', element('img', {src: 'http://a.example/b.jpg', alt: 'A ship'}), expectedImage()],
	['an image of another scheme', element('img', {src: 'file:///etc/passwd'}), ''],
])('%s', (_, node, html) => expect(render([node])).toBe(html));

test.each([
	'javascript:alert(1)',
	' java\nscript:alert(1)',
	'JaVaScRiPt:alert(1)',
	'data:text/html,<script>alert(1)</script>',
	'vbscript:x',
	'file:///etc/passwd',
	'blob:https://a.example/1',
	'chrome://settings',
	'//a.example/',
	'page.html',
	'',
])('a link to %j is only its words', href => expect(render([element('a', {href, onClick: 'alert(1)'}, 'x')])).toBe('<span>x</span>'));

test('a tree deeper than any story is cut off', () => expect(render([deep])).not.toContain('at the bottom'));

test.each<[string, RootContent, string]>([
	['an image', element('img', {src: 'https://a.example/b.jpg'}), ''],
	[
		'a figure of an image and its caption',
		element('figure', {}, element('img', {src: 'https://a.example/b.jpg'}), element('figcaption', {}, 'x')),
		'',
	],
	['a figure that is a table', element('figure', {}, element('figcaption', {}, 'x')), '<figure><figcaption>x</figcaption></figure>'],
	[
		'a figure with a paragraph of the story',
		element('figure', {}, element('img', {src: 'https://a.example/b.jpg'}), block(0, 'x')),
		'<figure><p data-block="0">x</p></figure>',
	],
])('without images: %s', (_, node, html) => expect(render([node], false)).toBe(html));

test.each([
	['a run of words', [block(0, 'He said: “We sail.”')], [{block: 0, start: 10, end: 18}], ['We sail.']],
	['words in two elements', [block(0, 'a “b ', element('em', {}, 'c'), ' d” e')], [{block: 0, start: 3, end: 8}], ['b ', 'c', ' d']],
	['after a line break', [block(0, 'a', element('br', {}), 'b c')], [{block: 0, start: 2, end: 3}], ['b']],
	[
		'in the second cell',
		[element('tr', {dataBlock: 0}, element('td', {}, 'ab'), element('td', {}, 'cd'))],
		[{block: 0, start: 3, end: 5}],
		['cd'],
	],
	[
		'two runs of one block',
		[block(0, 'ab cd ef')],
		[
			{block: 0, start: 0, end: 2},
			{block: 0, start: 6, end: 8},
		],
		['ab', 'ef'],
	],
	[
		'two blocks',
		[block(0, 'ab'), block(1, 'cd')],
		[
			{block: 0, start: 0, end: 2},
			{block: 1, start: 0, end: 1},
		],
		['ab', 'c'],
	],
	['a block inside another element', [element('blockquote', {}, block(4, 'ab'))], [{block: 4, start: 0, end: 2}], ['ab']],
	['a block that is not there', [block(0, 'ab')], [{block: 9, start: 0, end: 2}], []],
	['beyond the end', [block(0, 'ab')], [{block: 0, start: 5, end: 9}], []],
])('marks a quote: %s', (_, children, at, words) => {
	const article = articleWith({children});
	const plain = show(<Story article={article} showsImages={false} />).textContent;
	const place = show(<Story article={article} showsImages={false} marked={quoteWith({at})} />);
	expect([...place.querySelectorAll('mark')].map(mark => mark.textContent)).toEqual(words);
	expect(place.textContent).toBe(plain);
});

test('the marked sentence has the focus', () => {
	show(
		<Story
			article={articleWith({children: [block(0, 'ab')]})}
			showsImages={false}
			marked={quoteWith({at: [{block: 0, start: 0, end: 2}]})}
		/>,
	);
	expect(document.activeElement?.textContent).toBe('ab');
});

function expectedImage(): string {
	return '<img src="https://a.example/b.jpg" alt="A ship" loading="lazy" decoding="async" referrerpolicy="no-referrer">';
}

test('an image that does not come is marked', async () => {
	const image = element('img', {src: 'https://a.example/b.jpg', alt: 'A ship'});
	const shown = show(<Story article={articleWith({children: [image]})} showsImages />).querySelector('img');
	shown?.dispatchEvent(new Event('error'));
	expect(shown?.className).toBe('missing');
});

test('a note’s sign leads to the note in this view', async () => {
	const sign = element('a', {href: 'https://a.example/b#n1', dataTo: 1}, '1');
	const place = show(<Story article={articleWith({children: [block(0, sign), block(1, 'As it was.')]})} showsImages />);
	await click(place.querySelector<HTMLElement>('a'));
	expect(document.activeElement?.textContent).toBe('As it was.');
	expect(place.querySelector('a')?.getAttribute('target')).toBe(null);
});

test.each([
	[
		'is seen and not heard, and leads nowhere',
		element('p', {dataBlock: 0, isPullQuote: true}, '“We ', element('a', {href: 'https://a.example/'}, 'sail'), ' at ten.”'),
		'<blockquote data-block="0" class="pull-quote" aria-hidden="true">“We <span>sail</span> at ten.”</blockquote>',
	],
	['that repeats nothing is heard', element('p', {dataBlock: 0, isPullQuote: false}, '“We sail.”'), '<p data-block="0">“We sail.”</p>'],
	['that is an item of a list stays one', element('li', {dataBlock: 0, isPullQuote: true}, 'We sail.'), '<li data-block="0">We sail.</li>'],
])('a pull quote %s', (_, child, html) => {
	const place = show(<Story article={articleWith({children: [child]})} showsImages={false} />);
	expect(place.querySelector('.story')?.innerHTML).toBe(html);
});
