// @vitest-environment jsdom
import {expect, test} from 'vitest';
import type {CleanedArticle} from '../core/article.ts';
import {isStory} from './is-story.ts';

const story: CleanedArticle = {
	url: 'https://news.example/harbour/wall',
	title: 'Harbour wall to be rebuilt',
	standfirst: undefined,
	byline: undefined,
	siteName: undefined,
	publishedAt: '2024-03-05T08:00:00Z',
	modifiedAt: undefined,
	language: 'en',
	direction: 'ltr',
	leadImage: undefined,
	body: {type: 'root', children: []},
	text: 'The wall was built in 1911. '.repeat(20),
	authors: [],
	tags: [],
	removals: [],
	isPartial: false,
	nextPage: undefined,
};
const article = '<meta property="og:type" content="article">';
const website = '<meta property="og:type" content="website">';

test.each<[string, Partial<CleanedArticle>, string, boolean]>([
	['a dated story', {}, website, true],
	['a signed story', {publishedAt: undefined, byline: 'Ada Moss'}, '', true],
	['a story that its page calls one', {publishedAt: undefined}, article, true],
	['a section: no date, no author', {publishedAt: undefined}, website, false],
	['a front page', {url: 'https://news.example/'}, article, false],
	['a few words', {text: 'Page not found.'}, article, false],
])('%s', (_, part, head, expected) => {
	document.head.innerHTML = head;
	expect(isStory({...story, ...part}, document)).toBe(expected);
});
