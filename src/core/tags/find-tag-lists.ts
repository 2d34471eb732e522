import {fold} from '../metadata/clean-text.ts';
import type {Metadata} from '../metadata.ts';
import type {Page} from '../page.ts';
import {findBareList} from './find-bare-list.ts';
import {toLabel} from './label.ts';
import {type Context, growList, judgeList, type LinkList} from './link-list.ts';
import {findStory} from './story-place.ts';
import {readAddress} from './tag-link.ts';

/** A list of subjects that the page shows. */
export interface TagList {
	element: Element;
	/** What holds the labels: links, or the items of a list without links. */
	items: readonly Element[];
}

const enough = 3;
const mostLinks = 3000;
const known = new WeakMap<Page, TagList[]>();

/** The lists on the page that name what the story is about, in page order; looked for once per page. */
export function findTagLists(page: Page, metadata: Metadata): TagList[] {
	const lists = known.get(page) ?? lookForLists(page, metadata);
	known.set(page, lists);
	return lists;
}

function lookForLists(page: Page, metadata: Metadata): TagList[] {
	const story = findStory(page);
	const subjects = new Set(metadata.subjects.flatMap(({labels}) => labels).map(fold));
	const lists = judgeLists(page, {story, known: subjects, host: new URL(page.url, 'https://unknown.invalid').hostname});
	const single = lists.filter(list => list.score >= enough && !isRepeated(list, lists));
	const best = Math.max(0, ...single.map(({score}) => score));
	const chosen = single.filter(({score}) => score >= best - 2);
	if (chosen.length > 0) return chosen.map(({element, links}) => ({element, items: links}));
	const bare = findBareList(story);
	return bare ? [{element: bare, items: [...bare.children].map(item => item.querySelector('a[href]') ?? item)}] : [];
}

function judgeLists(page: Page, context: Context): LinkList[] {
	const seen = new Set<Element>();
	const lists: LinkList[] = [];
	for (const link of [...page.document.querySelectorAll('a[href]')].slice(0, mostLinks)) {
		if (!mayBeTag(link, context)) continue;
		const element = growList(link);
		if (!element || seen.has(element)) continue;
		seen.add(element);
		lists.push(judgeList(element, context));
	}
	return lists;
}

/** Whether lists built alike stand in three places or more: each teaser of another story has one. */
function isRepeated({element}: LinkList, lists: readonly LinkList[]): boolean {
	const shape = readShape(element);
	const alike = lists.filter(other => readShape(other.element) === shape);
	return new Set(alike.map(other => other.element.parentElement)).size >= 3;
}

function readShape(element: Element): string {
	return [element, element.parentElement].map(one => `${one?.tagName}.${one?.getAttribute('class')?.trim().split(/\s+/)[0] ?? ''}`).join();
}

const namesOfLists = /tag|topic|keyw|tema|them|schlag|stich|etik|emne|ämne/i;

/** A quick look that spares most links the long one. */
function mayBeTag(link: Element, context: Context): boolean {
	const text = link.textContent ?? '';
	if (text.length > 120) return false;
	const label = toLabel(text);
	if (label === undefined) return false;
	const address = readAddress(link, text);
	if (
		address.isTopic ||
		address.isLabel ||
		context.known.has(fold(label)) ||
		/^\s*[#＃]/.test(text) ||
		/tag/i.test(link.getAttribute('rel') ?? '')
	)
		return true;
	const parent = link.parentElement;
	return [link, parent, parent?.parentElement].some(element => namesOfLists.test(element?.getAttribute('class') ?? ''));
}
