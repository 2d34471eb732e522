import {expect, test} from 'vitest';
import {findGrantedOrigins} from './granted-origins.ts';

test.each<[string, string, string[], string[]]>([
	['a domain', 'a.example', ['*://*.a.example/*'], ['*://*.a.example/*']],
	['another domain', 'b.example', ['*://*.a.example/*'], []],
	['a domain whose name ends alike', 'a.example', ['*://*.aa.example/*', '*://*.ample/*'], []],
	['a bare host', 'localhost', ['*://localhost/*'], ['*://localhost/*']],
	['an address', '127.0.0.1', ['*://127.0.0.1/*'], ['*://127.0.0.1/*']],
	['an address, with all sites', '127.0.0.1', ['*://*/*'], ['*://127.0.0.1/*']],
	['an address of IP version 6, with all sites', '[::1]', ['<all_urls>'], ['*://[::1]/*']],
	['the bare host of a shared domain', 'github.io', ['*://github.io/*'], ['*://github.io/*']],
	['all sites', 'a.example', ['*://*/*'], ['*://*.a.example/*']],
	['all sites, as some browsers write it', 'a.example', ['<all_urls>'], ['*://*.a.example/*']],
	['both schemes apart', 'a.example', ['http://*.a.example/*', 'https://*.a.example/*'], ['*://*.a.example/*']],
	[
		'both schemes, not alike',
		'a.example',
		['http://a.example/*', 'https://*.a.example/*'],
		['http://a.example/*', 'https://*.a.example/*'],
	],
	['one scheme only', 'a.example', ['https://*.a.example/*'], []],
	['a larger domain', 'news.a.example', ['*://*.a.example/*'], ['*://*.news.a.example/*']],
	['a smaller domain', 'a.example', ['*://*.news.a.example/*'], []],
	['nothing', 'a.example', [], []],
])('%s', (_, site, granted, origins) => expect(findGrantedOrigins(site, new Set(granted))).toEqual(origins));
