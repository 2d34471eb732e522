import {expect, test} from 'vitest';
import {toSitesFile, toSitesOfFile} from './sites-format.ts';
import {toTypedSite} from './typed-site.ts';

test('a list that was exported can be imported', () => {
	const sites = ['a.example', 'b.co.uk', 'localhost'];
	expect(toSitesOfFile(toSitesFile(sites))).toEqual(sites);
});

test.each([
	['no JSON', '<html>', undefined],
	['nothing', 'null', undefined],
	['another list', '["a.example"]', undefined],
	['a number for a site', '{"autoCleanSites": [1]}', undefined],
	['markup for a site', '{"autoCleanSites": ["<script>"]}', undefined],
	['an empty list', '{"autoCleanSites": []}', []],
	['twice the same, once as a subdomain', '{"autoCleanSites": ["a.example", "www.a.example"]}', ['a.example']],
])('a file with %s', (_, text, sites) => expect(toSitesOfFile(text)).toEqual(sites));

test.each([
	['news.example', 'news.example'],
	['  www.News.Example ', 'news.example'],
	['https://www.news.example/story?x#y', 'news.example'],
	['localhost', 'localhost'],
	['news', undefined],
	['not a site', undefined],
	['chrome://settings', undefined],
	['', undefined],
])('typed: %j', (typed, site) => expect(toTypedSite(typed)).toBe(site));
