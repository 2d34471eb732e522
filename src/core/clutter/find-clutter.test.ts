// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {readMetadata} from '../metadata.ts';
import {readOutline} from '../outline.ts';
import {readPage} from '../page.ts';
import {findClutter} from './find-clutter.ts';

const paragraph =
	'<p>The harbour master said on Monday that the ferry would have to wait until the tide had turned, as the key was lost.</p>';
const story = paragraph.repeat(4);
const links = '<ul><li><a href="/1">Otters return to the canal</a></li><li><a href="/2">Lighthouse keeper retires</a></li></ul>';

/** Kind and lines of what is found beside the story. */
const find = (box: string) => {
	const html = `<html lang="en"><title>Key lost</title><body><article><h1>Key lost</h1>${story}${box}${story}</article>`;
	const page = readPage(new DOMParser().parseFromString(html, 'text/html'));
	if (!page) throw new Error('the page was not read');
	const outline = readOutline(page);
	const findings = findClutter(page, outline, readMetadata(page));
	return findings.map(({kind, first, end}) => [kind, outline.lines.slice(first, end).map(({text}) => text.slice(0, 12))]);
};

test.each([
	['a label and the list below it', `<div><p>Read more</p>${links}</div>`, [['related', ['Read more', 'Otters retur', 'Lighthouse k']]]],
	[
		'a label within a heading of its own',
		`<div><header><h3>Read more</h3></header>${links}</div>`,
		[['related', ['Read more', 'Otters retur', 'Lighthouse k']]],
	],
	['a label beside the story', `<p>Read more</p>${paragraph}`, [['related', ['Read more']]]],
	['a label over a paragraph', `<div><p>Read more</p>${links}${paragraph.repeat(2)}</div>`, [['related', ['Read more']]]],
	['a label beside the byline', '<div><ul><li>Share</li></ul><div class="byline">By Ada Moss</div></div>', [['share', ['Share']]]],
	[
		'the same over a list of stories',
		`<div><p>Read more</p>${links}<time>2 May</time></div>`,
		[['related', ['Read more', 'Otters retur', 'Lighthouse k', '2 May']]],
	],
	['a list without a label', `<div>${links}</div>`, []],
	['words that begin like a label', `<div><p>Read more of her letters than he did.</p>${links}</div>`, []],
	[
		'a form in a box',
		'<div><h3>The tide</h3><form><input type="email"><button>Go</button></form></div>',
		[['newsletter', ['The tide', 'Go']]],
	],
	['a class name', '<div class="share-bar"><a href="/x">Post</a></div>', [['share', ['Post']]]],
	['a name for tests', '<div class="css-1x9k" data-testid="share-bar"><a href="/x">Post</a></div>', [['share', ['Post']]]],
	['a name for tests round the story', `<div data-testid="share-bar">${story}</div>`, []],
	['a class name round the story', `<div class="share-bar">${story}</div>`, []],
	['a class name of many paragraphs', `<div class="ad-text">${paragraph}</div>`.repeat(4), []],
	['a class name of few', `<div class="ad-text">${paragraph}</div>`, [['ad', ['The harbour ']]]],
	[
		'a class name of many boxes with links',
		`<div class="ad-text">${paragraph}<a href="/x">Post</a></div>`.repeat(4),
		new Array(4).fill(['ad', ['The harbour ', 'Post']]),
	],
	['an offer below a review', '<div class="ProductOffer-Cta"><a href="/x">€80 at the pier</a></div>', [['ad', ['€80 at the p']]]],
	['the review', `<div class="product-offer-review">${story}</div>`, []],
	['components of a publishing system', `<div class="cmp-text">${paragraph}</div>`, []],
	['a consent box', '<div class="cmp-banner"><p>We count our visitors.</p></div>', [['consent', ['We count our']]]],
	['a class name that says what it is not', '<div class="no-share"><a href="/x">Post</a></div>', []],
])('%s', (_, box, found) => expect(find(box)).toEqual(found));
