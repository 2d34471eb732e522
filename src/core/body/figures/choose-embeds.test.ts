// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {extractArticle} from '../../extract-article.ts';

const paragraph = (about: string) =>
	`<p>The harbour master said on Monday that the ${about} would have to wait until the tide had turned, because nobody in the office could find the key to the lock.</p>`;
const [one, two, three] = ['ferry', 'dredger', 'pilot boat'].map(paragraph);
const video = '<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>';
const post = (name: string, link: string, said = '') =>
	`<blockquote class="${name}">${said}<p><a href="${link}">View this post on Instagram</a></p></blockquote>`;

const read = (story: string) => {
	const html = `<html lang="en"><title>Key lost</title><body><header><a href="/">Mail</a></header><main><article><h1>Key lost</h1>${story}</article><aside>${video}</aside></main></body>`;
	const article = extractArticle(new DOMParser().parseFromString(html, 'text/html'));
	return {body: JSON.stringify(article?.body), text: article?.text ?? '', removals: article?.removals ?? []};
};
const addresses = (story: string) =>
	[...read(story).body.matchAll(/"embed":"(\w+)"\},"children":\[\{[^[]*"href":"([^"]+)"/g)].map(([, kind, href]) => `${kind} ${href}`);
const watched = 'video https://www.youtube.com/watch?v=abcdefghijk';

test.each([
	['between paragraphs', `${one}${video}${two}${three}`, [watched]],
	['under the headline', `${video}${one}${two}${three}`, [watched]],
	['in a box called so', `${one}<div class="video-embed">${video}</div>${two}${three}`, [watched]],
	['in a figure with a caption', `${one}<figure>${video}<figcaption>The lock on Sunday</figcaption></figure>${two}${three}`, [watched]],
	['twice', `${one}${video}${two}${video}${three}`, [watched]],
	['hidden', `${one}<div style="display:none">${video}</div>${two}${three}`, []],
	['in an ad', `${one}<div class="advertisement">${video}</div>${two}${three}`, []],
	['a frame of nobody knows', `${one}<iframe src="https://frames.example/1"></iframe>${two}${three}`, []],
	[
		'a post that a script would fill',
		`${one}${post('instagram-media', 'https://www.instagram.com/p/Cab_1/?utm_source=ig_embed')}${two}${three}`,
		['post https://www.instagram.com/p/Cab_1/'],
	],
	[
		'a post whose words are there',
		`${one}${post('twitter-tweet', 'https://twitter.com/a/status/1', '<p>The key was under the mat all along, as everybody at the office could have known.</p>')}${two}${three}`,
		[],
	],
])('%s', (_, story, shown) => expect(addresses(story)).toEqual(shown));

test('is no part of the text, and no piece that went', () => {
	const {text, removals} = read(`${one}<div class="video-embed"><p>The lock opens</p>${video}</div>${two}${three}`);
	expect(text).not.toContain('youtube');
	expect(removals).toEqual([]);
});
