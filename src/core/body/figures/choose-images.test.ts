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

test.each([
	['between paragraphs', `${one}<img src="/a.jpg">${two}${three}`, ['a.jpg']],
	['before the first', `<img src="/a.jpg">${one}${two}${three}`, ['a.jpg']],
	['after the last', `${one}${two}${three}<figure><img src="/a.jpg"></figure>`, ['a.jpg']],
	['a gallery after the last', `${one}${two}${three}<ul><li><img src="/a.jpg"><li><img src="/b.jpg"></ul>`, ['a.jpg', 'b.jpg']],
	['twice', `<img src="/a.jpg">${one}${two}<img src="/a.jpg?w=300">${three}`, ['a.jpg']],
	['twice, in two sizes', `<img src="/a-1200x800.jpg">${one}${two}<img src="/a-300x200.jpg">${three}`, ['a-1200x800.jpg']],
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

test('a caption goes with its image', () => {
	const figure = '<figure><img src="/a.jpg"><figcaption>The lock on Sunday</figcaption></figure>';
	const body = read(`<article><h1>Key lost</h1>${figure}${one}${two}${three}</article>`)?.body;
	expect(body && findAll(body, 'figcaption').map(({children}) => children)).toEqual([[{type: 'text', value: 'The lock on Sunday'}]]);
});

test('a caption goes with its image in a box that is no figure, and is nothing that was taken', () => {
	const box = '<div class="media"><div><img src="/a.jpg" width="900" height="600"></div><p>The lock on Sunday.</p></div>';
	const found = read(`<article><h1>Key lost</h1>${one}${box}${two}${three}</article>`);
	expect(found && findAll(found.body, 'figcaption').map(({children}) => children)).toEqual([
		[{type: 'text', value: 'The lock on Sunday.'}],
	]);
	expect(found?.removals).toEqual([]);
});
