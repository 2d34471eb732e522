import {expect, test} from 'vitest';
import {toForbiddenReason} from './forbidden.ts';

const refused = 'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

test.each([
	['a page of Chromium, whose address is not told', undefined, 'Cannot access a chrome:// URL', 'browser-page'],
	['a page of Firefox', 'about:config', 'Missing host permission for the tab', 'browser-page'],
	['an error page', 'https://news.example/', 'Frame with ID 0 is showing error page', 'no-page'],
	['the reading view of Firefox', 'about:reader?url=https%3A%2F%2Fnews.example%2F', 'Missing host permission for the tab', 'reading-view'],
	['the store of Chromium', 'https://chromewebstore.google.com/', 'The extensions gallery cannot be scripted.', 'store'],
	['the store of Firefox', 'https://addons.mozilla.org/en-GB/firefox/', 'Missing host permission for the tab', 'store'],
	['a PDF', 'https://news.example/report.PDF?page=2', 'Missing host permission for the tab', 'pdf'],
	['a page named after a PDF', 'https://news.example/report.pdf/comments', refused, 'other'],
	['the source of a page', 'view-source:https://news.example/', refused, 'view-source'],
	['a page of an extension', 'moz-extension://0f3e/index.html', 'Missing host permission for the tab', 'extension'],
	['a file', 'file:///home/anna/page.html', 'Cannot access contents of url "file:///home/anna/page.html".', 'file'],
	['a page that nothing is known of', undefined, refused, 'other'],
	['a page closed by a policy', 'https://intranet.example/', 'This page cannot be scripted due to an ExtensionsSettings policy.', 'other'],
])('%s', (_, url, complaint, reason) => expect(toForbiddenReason(url, complaint)).toBe(reason));
