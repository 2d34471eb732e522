// @vitest-environment jsdom
import type {Element as HastElement, Root} from 'hast';
import {expect, test} from 'vitest';
import {extractArticle} from '../../extract-article.ts';

const paragraph = (about: string) =>
	`<p>The harbour master said on Monday that the ${about} would have to wait until the tide had turned, because nobody in the office could find the key to the lock.</p>`;
const [one, two, three] = ['ferry', 'dredger', 'pilot boat'].map(paragraph);
const card = (image: string) =>
	`<div class="card"><div>${image}</div><h3><a href="/other">Otters return to the canal basin after years</a></h3></div>`;

const read = (html: string) => {
	const page = `<html lang="en"><title>Key lost</title><body><header><a href="/"><img src="/brand.jpg"></a></header>${html}</body>`;
	const article = extractArticle(new DOMParser().parseFromString(page, 'text/html'));
	if (!article) return undefined;
	const {body, removals} = article;
	return {images: findAll(body, 'img').map(({properties}) => String(properties.src).replace(/^.*\//, '')), body, removals};
};

const findAll = (node: Root | HastElement, tagName: string): HastElement[] =>
	node.children.flatMap(child =>
		child.type === 'element' ? [...(child.tagName === tagName ? [child] : []), ...findAll(child, tagName)] : [],
	);

const toText = (node: HastElement['children'][number]): string =>
	node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(toText).join('') : '';

test.each([
	['between paragraphs', `${one}<img src="/a.jpg">${two}${three}`, ['a.jpg']],
	['before the first', `<img src="/a.jpg">${one}${two}${three}`, ['a.jpg']],
	['after the last', `${one}${two}${three}<figure><img src="/a.jpg"></figure>`, ['a.jpg']],
	['a gallery after the last', `${one}${two}${three}<ul><li><img src="/a.jpg"><li><img src="/b.jpg"></ul>`, ['a.jpg', 'b.jpg']],
	['twice', `<img src="/a.jpg">${one}${two}<img src="/a.jpg?w=300">${three}`, ['a.jpg']],
	[
		'twice, with a caption at last',
		`<img src="/a.jpg">${one}${two}<figure><img src="/a.jpg"><figcaption>The lock</figcaption></figure>${three}`,
		['a.jpg'],
	],
	['twice, in two sizes', `<img src="/a-1200x800.jpg">${one}${two}<img src="/a-300x200.jpg">${three}`, ['a-1200x800.jpg']],
	['twice, in two widths', `<img src="/7-w1200/lock.jpg">${one}${two}<img src="/7-w100/lock.jpg">${three}`, ['lock.jpg']],
	['two of one width', `<img src="/7-w1200/lock.jpg">${one}${two}<img src="/8-w1200/lock.jpg">${three}`, ['lock.jpg', 'lock.jpg']],
	['two by number', `<img src="/lock-w10.jpg">${one}${two}<img src="/lock-w11.jpg">${three}`, ['lock-w10.jpg', 'lock-w11.jpg']],
	[
		'for those without scripts too',
		`${one}<span><img data-src="/a.jpg"><noscript><img src="/b.jpg"></noscript></span>${two}${three}`,
		['a.jpg'],
	],
	['for those without scripts only', `${one}<img src="data:,"><noscript><img src="/b.jpg"></noscript>${two}${three}`, ['b.jpg']],
	['in a teaser', `${one}${card('<img src="/a.jpg">')}${two}${three}`, []],
	['with a caption of words', `${one}<div><img src="/a.jpg"><div>The lock on Sunday evening</div></div>${two}${three}`, ['a.jpg']],
	['in a link', `${one}<a href="/offer"><img src="/a.jpg"></a>${two}${three}`, []],
	['in a link to itself', `${one}<a href="/a-large.jpg"><img src="/a.jpg"></a>${two}${three}`, ['a.jpg']],
	['in a link that shows it larger', `${one}<a class="lightbox" href="/a"><img src="/a.jpg"></a>${two}${three}`, ['a.jpg']],
	[
		'in a figure with a link',
		`${one}<figure><a href="/a"><img src="/a.jpg"></a><figcaption>The lock</figcaption></figure>${two}${three}`,
		['a.jpg'],
	],
	[
		'in a newsletter box',
		`${one}<div class="newsletter"><img src="/a.jpg">Sign up for our newsletter<input type="email"></div>${two}${three}`,
		[],
	],
	['in an ad without words', `${one}<div class="advertisement"><img src="/a.jpg"></div>${two}${three}`, []],
])('%s', (_, story, images) => {
	expect(read(`<main><article><h1>Key lost</h1>${story}</article></main>`)?.images).toEqual(images);
});

test.each([
	['under the headline', `<h1>Key lost</h1><div><img src="/a.jpg"></div><div>${one}${two}${three}</div>`, ['a.jpg']],
	['above the headline', `<img src="/a.jpg"><h1>Key lost</h1><div>${one}${two}${three}</div>`, []],
	['beside the story', `<h1>Key lost</h1><div>${one}${two}${three}</div><div><img src="/a.jpg"></div>`, []],
])('outside an article: %s', (_, page, images) => expect(read(page)?.images).toEqual(images));

const caption = '<figcaption>The lock on Sunday</figcaption>';

test.each([
	['an image', `<figure><img src="/a.jpg">${caption}</figure>`, ['The lock on Sunday']],
	['a gallery', `<figure><figure><img src="/a.jpg"></figure>${caption}</figure>`, ['The lock on Sunday']],
	[
		'a table of the story',
		`<figure><table>${'<tr><th>Lock</th><td>1868</td></tr>'.repeat(4)}</table>${caption}</figure>`,
		['The lock on Sunday'],
	],
	['a drawing in the page, which is not shown', `<figure><svg width="900"><path d="M0 0"></path></svg>${caption}</figure>`, []],
	['an image that is still to come', `<figure><img src="data:,">${caption}</figure>`, []],
	['an image that was shown without', `<img src="/a.jpg">${two}<figure><img src="/a.jpg">${caption}</figure>`, ['The lock on Sunday']],
	[
		'an image that was shown with one',
		`<figure><img src="/a.jpg">${caption}</figure>${two}<figure><img src="/a.jpg"><figcaption>The lock again</figcaption></figure>`,
		['The lock on Sunday'],
	],
	[
		'an image with its photographer',
		`<figure><img src="/a.jpg"><figcaption>The lock <span class="credit">Photo: Ada Moss</span></figcaption></figure>`,
		['The lock Photo: Ada Moss'],
	],
	[
		'an image with its photographer in a line below',
		`<figure><img src="/a.jpg">${caption}<p class="credit">Photo: Ada Moss</p></figure>`,
		['The lock on Sunday', 'Photo: Ada Moss'],
	],
	[
		'an image with a button on it',
		`<figure><button><p>Enlarge image</p></button><img src="/a.jpg">${caption}</figure>`,
		['The lock on Sunday'],
	],
	['nothing but an author', '<figure><figcaption>By Ada Moss, 4 May, 9am</figcaption></figure>', []],
	['a newsletter', `<figure><aside><p>Sign up to Tides</p><form><p>Your address</p><input type="email"></form></aside></figure>`, []],
])('the captions of a figure with %s', (_, figure, captions) => {
	const found = read(`<article><h1>Key lost</h1>${one}${figure}${two}${three}</article>`);
	const texts = found && findAll(found.body, 'figcaption').map(node => node.children.map(child => toText(child)).join(''));
	expect(texts).toEqual(captions);
	for (const text of captions) expect(found?.removals.map(({excerpt}) => excerpt)).not.toContain(text);
});

test('a caption goes with its image in a box that is no figure, and is nothing that was taken', () => {
	const box = '<div class="media"><div><img src="/a.jpg" width="900" height="600"></div><p>The lock on Sunday.</p></div>';
	const found = read(`<article><h1>Key lost</h1>${one}${box}${two}${three}</article>`);
	expect(found && findAll(found.body, 'figcaption').map(({children}) => children)).toEqual([
		[{type: 'text', value: 'The lock on Sunday.'}],
	]);
	expect(found?.removals).toEqual([]);
});
