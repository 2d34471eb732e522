import type {Page} from '../page.ts';
import {toWebUrl} from '../web-url.ts';

/** The address of the story's next page, where it goes on there: a link that publishers mark so, to the same address with the next number. */
export function findNextPage({document, url, baseUrl}: Page): string | undefined {
	const own = readNumbered(url);
	if (!own) return undefined;
	let found: string | undefined;
	for (const link of document.querySelectorAll(nextLinks)) {
		if (link.closest(comments)) continue;
		const address = toWebUrl(link.getAttribute('href'), baseUrl);
		const next = address === undefined ? undefined : readNumbered(address);
		if (next?.rest !== own.rest) continue;
		// Counted from 0 by “?page=1”: pages of comments, or of a list.
		if (!own.isWritten && next.isWritten && next.page === 1 && link.textContent?.trim() !== '1') return undefined;
		if (next.page === own.page + 1) found ??= address;
	}
	return found;
}

/** A whole page or story may be called “comments-open”. */
const comments = '[class*=comment i]:not(html, body, main, article)';

/** `rel=next` alone may be the next story. */
const nextLinks = [
	'link[rel~=next]',
	'a[rel~=next]',
	...['pagin', 'pager', 'page-link', 'page-num', 'page-nav'].flatMap(name => [`[class*=${name} i] a`, `a[class*=${name} i]`]),
].join();

/** An address without the number of its page, and that number: 1 where it has none. */
interface Numbered {
	rest: string;
	page: number;
	/** Whether it has one. */
	isWritten: boolean;
}

/** “…/the-ferry/2”, “…/the-ferry,seite-2.html”, “…/the-ferry?page=2” */
function readNumbered(address: string): Numbered | undefined {
	if (!URL.canParse(address)) return undefined;
	const {hostname, pathname, searchParams} = new URL(address);
	// Asked one by one: in Firefox's content scripts they cannot be counted through.
	const key = numberKeys.find(name => searchParams.has(name));
	const asked = key === undefined ? undefined : searchParams.get(key);
	if (key !== undefined) searchParams.delete(key);
	const [, path = pathname.replace(/(?:\.\w{2,5}|\/)$/, ''), written] = (asked === undefined && numberedPath.exec(pathname)) || [];
	const rest = `${hostname.replace(/^www\./, '')}${path}?${searchParams}`;
	const number = asked ?? written;
	const page = Number(number ?? 1);
	return path.length > 1 && Number.isInteger(page) ? {rest, page, isWritten: number !== undefined} : undefined;
}

const numberKeys = ['page', 'p', 'pg', 'paged', 'seite', 'pagina'];
/** One or two digits at the end: longer numbers are those of stories. */
const numberedPath = /^(.+?)(?:[/,_-](?:page|seite|pagina|p|s)?[/,=_-]?)(\d{1,2})(?:\.\w{2,5})?\/?$/i;
