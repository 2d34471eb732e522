// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {readImageSource} from './image-source.ts';

const dot = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
const base = 'https://mail.example/news/ferry';

const read = (html: string) => {
	const {body} = new DOMParser().parseFromString(html, 'text/html');
	const element = body.querySelector('noscript, amp-img, img');
	return element ? readImageSource(element, base) : undefined;
};

test.each([
	['a plain image', '<img src="https://c.example/a.jpg">', 'https://c.example/a.jpg'],
	['a relative address', '<img src="../a.jpg">', 'https://mail.example/a.jpg'],
	['the address put aside', `<img src="${dot}" data-src="/a.jpg">`, 'https://mail.example/a.jpg'],
	['the address put aside behind a spinner', '<img src="/img/spinner.png" data-original="/a.jpg">', 'https://mail.example/a.jpg'],
	['the address put aside behind a dot', '<img src="/img/1x1.gif" data-lazy-src="/a.jpg">', 'https://mail.example/a.jpg'],
	['something else put aside', '<img src="/a.jpg" data-src="data:image/png;base64,AA==">', 'https://mail.example/a.jpg'],
	['a pattern put aside', '<img src="/a.jpg" data-src="/{width}/a.jpg">', 'https://mail.example/a.jpg'],
	['a set put aside', `<img src="${dot}" data-srcset="/s.jpg 320w, /l.jpg 1200w, /m.jpg 640w">`, 'https://mail.example/l.jpg'],
	['a lazy set', `<img src="${dot}" data-lazy-srcset="/s.jpg 1x,/l.jpg 2x">`, 'https://mail.example/l.jpg'],
	['the largest of a set', '<img src="/s.jpg" srcset="/s.jpg 320w, /l.jpg 1200w">', 'https://mail.example/l.jpg'],
	['commas in a set', '<img srcset="/w_320,h_200/a.jpg 320w, /w_900,h_600/a.jpg 900w">', 'https://mail.example/w_900,h_600/a.jpg'],
	['a set without sizes', '<img srcset="/a.jpg">', 'https://mail.example/a.jpg'],
	['a blurred set before the real one', '<img srcset="/b.jpg 20w" data-src="/a.jpg">', 'https://mail.example/a.jpg'],
	['a picture’s larger source', '<picture><source srcset="/l.webp 900w"><img src="/s.jpg"></picture>', 'https://mail.example/l.webp'],
	['a picture’s equal source', '<picture><source srcset="/a.webp 900w"><img srcset="/a.jpg 900w"></picture>', 'https://mail.example/a.jpg'],
	['a source put aside', `<picture><source data-srcset="/a.webp"><img src="${dot}"></picture>`, 'https://mail.example/a.webp'],
	['a neighbour’s source', `<div><video><source srcset="/a.jpg"></video><img src="${dot}"></div>`, undefined],
	['an AMP image', '<amp-img src="/a.jpg" width="16" height="9" layout="responsive"></amp-img>', 'https://mail.example/a.jpg'],
	['an image for those without scripts', '<noscript><img src="/a.jpg?w=1&amp;h=2"></noscript>', 'https://mail.example/a.jpg?w=1&h=2'],
	[
		'a picture for those without scripts',
		'<noscript><picture><source srcset="/l.jpg 900w"><img src="/s.jpg"></picture></noscript>',
		'https://mail.example/l.jpg',
	],
	['a notice for those without scripts', '<noscript>Please allow scripts</noscript>', undefined],
	['no web address', '<img src="javascript:alert(1)">', undefined],
	['a file', '<img src="file:///a.jpg">', undefined],
	['nothing', '<img alt="a">', undefined],
	['a tracking pixel', '<img src="https://t.example/a.jpg" width="1" height="1">', undefined],
	['a tracking pixel of no size', '<img src="https://t.example/a.jpg" width="0" height="0">', undefined],
	['a tracking pixel by style', '<img src="https://t.example/a" style="width:1px;height:1px">', undefined],
	['a tracking pixel by name', '<img src="https://t.example/pixel.png?id=1">', undefined],
	['a phone called Pixel', '<img src="/pixel-9-review.jpg">', 'https://mail.example/pixel-9-review.jpg'],
	['a gif of no size', '<img src="/a.gif">', undefined],
	['a moving picture', '<img src="/a.gif" width="480" height="300">', 'https://mail.example/a.gif'],
	['a logo for what is printed', '<img src="/img/print-header-logo.png">', undefined],
	['a logo that is news', '<img src="/2026/ferry-line-new-logo.png">', 'https://mail.example/2026/ferry-line-new-logo.png'],
	['a drawn logo', '<img src="/logo.svg?v=2" width="400" height="100">', undefined],
	['a chart', '<img src="/tides.svg" width="600" height="400">', 'https://mail.example/tides.svg'],
	['a drawn sign', '<img src="/tides.svg" width="48" height="48">', undefined],
	['a drawing of unknown size', '<img src="/tides.svg">', undefined],
	['an icon', '<img src="/a.png" width="24" height="24">', undefined],
	['an icon by its class', '<img class="share-icon" src="/a.png">', undefined],
	['an icon by its folder', '<img src="/assets/icons/a.png">', undefined],
	['a fashion icon', '<img src="/fashion-icon-dies.jpg">', 'https://mail.example/fashion-icon-dies.jpg'],
	['a lexicon', '<img class="lexicon" src="/a.jpg">', 'https://mail.example/a.jpg'],
	['a face', '<span class="avatar"><img src="/a.jpg"></span>', undefined],
	['an author’s face', '<div class="author-photo"><img src="/a.jpg"></div>', undefined],
	['a face by its words', '<img src="/a.jpg" alt="Avatar of the author">', undefined],
	['a face in a byline', '<div class="byline"><figure><span><img src="/a.jpg"></span></figure></div>', undefined],
	['an icon of an app', '<img src="/img/appIcon.png">', undefined],
	['an icon among others', '<img src="/img/icon_type.png">', undefined],
	['an iconic house', '<img src="/img/iconic-house.png">', 'https://mail.example/img/iconic-house.png'],
	[
		'a picture in a box with a logo',
		'<div class="logo"><div><figure><img src="/a.jpg"></figure></div></div>',
		'https://mail.example/a.jpg',
	],
	['a story filed under its author', '<article class="post author-jane"><img src="/a.jpg"></article>', 'https://mail.example/a.jpg'],
	['a ratio for a size', '<img width="3" height="2" srcset="/a.jpg 900w">', 'https://mail.example/a.jpg'],
])('%s', (_, html, src) => expect(read(html)?.src).toBe(src));

test.each([
	['alt and size', '<img src="/a.jpg" alt=" A  dog " width="300" height="200">', {alt: 'A dog', width: 300, height: 200}],
	['no alt, no numbers', '<img src="/a.jpg" width="100%" height="auto">', {alt: '', width: undefined, height: undefined}],
	['a size without the other', '<img src="/a.jpg" width="300">', {alt: '', width: undefined, height: undefined}],
	['a ratio', '<amp-img src="/a.jpg" width="16" height="9" layout="responsive"></amp-img>', {alt: '', width: undefined, height: undefined}],
])('%s', (_, html, wanted) => expect(read(html)).toMatchObject(wanted));

/** Where scripts are on, a browser keeps as text what stands in `noscript`. */
test.each([
	['an image', '<img src="/a.jpg?w=1&amp;h=2&#038;q=3" alt=\'a > b\' width=300 height=200>', 'https://mail.example/a.jpg?w=1&h=2&q=3'],
	['an image between others’ words', '<p>See<IMG class="x" SRC=/a.jpg></p>', 'https://mail.example/a.jpg'],
	['a set', '<img src="/s.jpg" srcset="/s.jpg 300w, /l.jpg 900w"/>', 'https://mail.example/l.jpg'],
	['a pixel', '<img height="1" width="1" style="display:none" src="https://t.example/tr?id=1">', undefined],
	['an attribute inside another', '<img alt="src=/b.jpg">', undefined],
	['a tag of another name', '<imgs src="/a.jpg">', undefined],
	['a tag without an end', '<img src="/a.jpg"', undefined],
	['an address of script', '<img src="javascript:alert(1)">', undefined],
])('as text: %s', (_, text, src) => {
	const noscript = new DOMParser().parseFromString('', 'text/html').createElement('noscript');
	noscript.textContent = text;
	expect(readImageSource(noscript, base)?.src).toBe(src);
});
