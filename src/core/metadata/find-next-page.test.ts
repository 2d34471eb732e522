import {JSDOM} from 'jsdom';
import {expect, test} from 'vitest';
import {readPage} from '../page.ts';
import {findNextPage} from './find-next-page.ts';

const site = 'https://harbourpost.example';

test.each([
	['a link in the head', '/ferry-sails', '<link rel="next" href="/ferry-sails?page=2">', '/ferry-sails?page=2'],
	['a relation of a link', '/ferry-sails/', '<a rel="next" href="/ferry-sails/2/">Next</a>', '/ferry-sails/2/'],
	[
		'a list of pages',
		'/ferry-sails',
		'<div class="pagination"><a href="/ferry-sails/3">3</a> <a href="/ferry-sails/2">2</a></div>',
		'/ferry-sails/2',
	],
	[
		'on a page open to comments',
		'/ferry-sails/',
		'<body class="comments-open"><a rel="next" href="/ferry-sails/2/">Next</a>',
		'/ferry-sails/2/',
	],
	['not of the comments', '/ferry-sails/', '<div class="comments"><a rel="next" href="/ferry-sails/2/">Next</a></div>', undefined],
	[
		'a number of its own',
		'/ferry-sails.html',
		'<p class="page-links"><a href="/ferry-sails,seite-2.html">Seite 2</a></p>',
		'/ferry-sails,seite-2.html',
	],
	[
		'the second of three',
		'/ferry-sails/2',
		'<nav class="pager"><a href="/ferry-sails/1">1</a> <a href="/ferry-sails/3">3</a></nav>',
		'/ferry-sails/3',
	],
	[
		'a first page that has its number, too',
		'/ferry-sails',
		'<nav class="pager"><a href="?page=1">1</a> <a href="?page=2">2</a></nav>',
		'/ferry-sails?page=2',
	],

	['the last page', '/ferry-sails/3', '<nav class="pager"><a href="/ferry-sails/1">1</a> <a href="/ferry-sails/2">2</a></nav>', undefined],
	['the next story', '/ferry-sails', '<a rel="next" href="/bridge-opens">The bridge opens</a>', undefined],
	['the next story by its number', '/stories/10041', '<a rel="next" href="/stories/10042">Next</a>', undefined],
	['pages of comments', '/ferry-sails', '<div id="comments"><a rel="next" href="/ferry-sails?page=2">Next</a></div>', undefined],
	['pages counted from 0', '/ferry-sails', '<ul class="pager"><li><a href="?page=1">2</a> <a href="?page=2">3</a></li></ul>', undefined],
	['the pages of a front', '/', '<link rel="next" href="/page/2">', undefined],
	['a number in the text', '/ferry-sails', '<p>As <a href="/ferry-sails/2">told before</a>.</p>', undefined],
	['another site', '/ferry-sails', '<link rel="next" href="https://other.example/ferry-sails/2">', undefined],
])('%s', (_, path, markup, next) => {
	const {document} = new JSDOM(`<!doctype html><body>${markup}</body>`, {url: site + path}).window;
	const page = readPage(document);
	expect(page && findNextPage(page)).toBe(next && site + next);
});
