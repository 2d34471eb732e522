import {expect, test} from 'vitest';
import {toOrigins, toSite} from './sites.ts';

test.each([
	['a subdomain', 'https://www.example.com/a?b#c', 'example.com'],
	['a suffix of two parts', 'https://news.example.co.uk/', 'example.co.uk'],
	['a port', 'http://example.org:8080/', 'example.org'],
	['upper case and a final dot', 'https://WWW.Example.COM./', 'example.com'],
	['letters beyond ASCII', 'https://zeitung.müller.de/', 'xn--mller-kva.de'],
	['a suffix beyond ASCII', 'https://news.example.公司.cn/', 'example.xn--55qx5d.cn'],
	['people who share a domain', 'https://anna.github.io/story', 'anna.github.io'],
	['the shared domain itself', 'https://github.io/', 'github.io'],
	['a host without a domain', 'http://localhost:5173/', 'localhost'],
	['an address of four numbers', 'http://127.0.0.1:8000/', '127.0.0.1'],
	['an address of IP version 6', 'http://[::1]:8000/', '[::1]'],
	['a file', 'file:///home/anna/page.html', undefined],
	['a page of the browser', 'chrome://settings', undefined],
	['an empty page', 'about:blank', undefined],
	['no address', 'example.com', undefined],
])('%s', (_, url, site) => expect(toSite(url)).toBe(site));

test.each([
	['example.co.uk', '*://*.example.co.uk/*'],
	['anna.github.io', '*://*.anna.github.io/*'],
	['github.io', '*://github.io/*'],
	['localhost', '*://localhost/*'],
	['127.0.0.1', '*://127.0.0.1/*'],
	['[::1]', '*://[::1]/*'],
])('the origins of %s', (site, origin) => expect(toOrigins(site)).toEqual([origin]));
