/** Why the browser lets no extension read a page. */
export type ForbiddenReason =
	| 'browser-page'
	| 'no-page'
	| 'reading-view'
	| 'store'
	| 'pdf'
	| 'view-source'
	| 'extension'
	| 'file'
	| 'other';

const stores = [
	'chromewebstore.google.com',
	'chrome.google.com',
	'microsoftedge.microsoft.com',
	'addons.opera.com',
	'addons.mozilla.org',
	'accounts.firefox.com',
	'support.mozilla.org',
];

/** Why a page that refused the content script did so, as far as its address and the browser's complaint tell. */
export function toForbiddenReason(url: string | undefined, complaint: string): ForbiddenReason {
	if (/error page/i.test(complaint)) return 'no-page';
	if (/chrome:\/\//i.test(complaint)) return 'browser-page';
	if (/gallery cannot be scripted/i.test(complaint)) return 'store';
	if (url === undefined || !URL.canParse(url)) return 'other';
	const {protocol, hostname, pathname} = new URL(url);
	if (protocol === 'view-source:') return 'view-source';
	if (protocol === 'about:' && pathname === 'reader') return 'reading-view';
	if (/\.pdf$/i.test(pathname)) return 'pdf';
	if (protocol === 'file:') return 'file';
	if (/^(chrome|moz|ms-browser)-extension:$/.test(protocol)) return 'extension';
	if (/^(chrome|chrome-search|chrome-untrusted|chrome-error|devtools|about|edge|brave|opera|vivaldi|resource):$/.test(protocol))
		return 'browser-page';
	return stores.includes(hostname) ? 'store' : 'other';
}
