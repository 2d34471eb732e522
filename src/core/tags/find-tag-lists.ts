import type {Page} from '../page.ts';
import {toLabel} from './label.ts';
import {growList, judgeList, type LinkList} from './link-list.ts';
import {readAddress} from './tag-link.ts';

const enough = 3;
const mostLinks = 3000;

/** The lists of links on the page that name what the story is about, in page order. */
export function findLinkLists(page: Page): LinkList[] {
	const seen = new Set<Element>();
	const lists: LinkList[] = [];
	for (const link of [...page.document.querySelectorAll('a[href]')].slice(0, mostLinks)) {
		if (!mayBeTag(link)) continue;
		const element = growList(link);
		if (!element || seen.has(element)) continue;
		seen.add(element);
		const list = judgeList(element);
		if (list.score >= enough) lists.push(list);
	}
	return lists;
}

function mayBeTag(link: Element): boolean {
	const text = link.textContent ?? '';
	if (text.length > 120) return false;
	const label = toLabel(text);
	if (label === undefined) return false;
	const address = readAddress(link, text);
	return (
		address.isTopic ||
		address.isLabel ||
		/tag/i.test(link.getAttribute('rel') ?? '') ||
		/^\s*#/.test(text) ||
		/tag|topic|keyw|tema|them|schlag|stich|etik|emne|ämne/i.test(
			`${link.className} ${link.parentElement?.className} ${link.parentElement?.parentElement?.className}`,
		)
	);
}

/** The elements of the copy that list the story's subjects: clutter for the body. */
export function findTagLists(page: Page): Element[] {
	return findLinkLists(page).map(({element}) => element);
}
