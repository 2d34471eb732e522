import {fold} from '../metadata/clean-text.ts';
import type {Metadata} from '../metadata.ts';
import type {Page} from '../page.ts';
import {findBareList} from './find-bare-list.ts';
import {type Context, enough, type JudgedList, judgeList} from './judge-list.ts';
import {LinkListFinder} from './link-list.ts';
import {findStory, type Story} from './story-place.ts';
import {isLabelled, isTopical} from './tag-link.ts';

/** A list of subjects that the page shows. */
export interface TagList {
	element: Element;
	/** What holds the labels: links, or the items of a list without links. */
	items: readonly Element[];
}

const mostLinks = 1500;
/** In UTF-16 units; no label is longer. */
const longestText = 60;
const found = new WeakMap<Page, TagList[]>();

/** The lists on the page that name what the story is about, in page order; looked for once per page. */
export function findTagLists(page: Page, metadata: Metadata): TagList[] {
	const lists = found.get(page) ?? lookForLists(page, metadata);
	found.set(page, lists);
	return lists;
}

function lookForLists(page: Page, metadata: Metadata): TagList[] {
	const story = findStory(page);
	const known = new Set<string>();
	for (const {labels} of metadata.subjects) for (const label of labels) known.add(fold(label));
	const lists = judgeLists(page, {story, known, host: new URL(page.url, 'https://unknown.invalid').hostname});
	const likely = lists.some(({score}) => score >= enough) ? withoutRepeated(lists).filter(({score}) => score >= enough) : [];
	const chosen = chooseBest(likely);
	if (chosen.length > 0) return chosen.map(({element, links}) => ({element, items: links}));
	const bare = findBareList(story);
	return bare ? [{element: bare, items: [...bare.children].map(item => item.querySelector('a[href]') ?? item)}] : [];
}

/** Sections only where there is nothing else. */
function chooseBest(lists: readonly JudgedList[]): JudgedList[] {
	const subjects = lists.filter(({isOfSections}) => !isOfSections);
	const wanted = subjects.length > 0 ? subjects : lists;
	const best = Math.max(0, ...wanted.map(({score}) => score));
	return wanted.filter(({score}) => score >= best - 2);
}

function judgeLists(page: Page, context: Context): JudgedList[] {
	const finder = new LinkListFinder();
	const lists = new Map<Element, JudgedList>();
	const links = page.document.querySelectorAll('a[href]');
	const start = findStart(links, context.story);
	const end = Math.min(links.length, start + mostLinks);
	for (let index = start; index < end; index++) {
		const link = links[index];
		if (!link || !mayBeTag(link, context)) continue;
		const element = finder.find(link);
		if (element && !lists.has(element)) lists.set(element, judgeList(element, context));
	}
	return [...lists.values()];
}

/** The number of the first link in the story's surroundings: what stands further up is the site's. */
function findStart(links: NodeListOf<Element>, story: Story | undefined): number {
	const around = story?.root.parentElement?.parentElement?.parentElement;
	if (!around) return 0;
	let [low, high] = [0, links.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const link = links[middle];
		if (link && around.compareDocumentPosition(link) & 2) low = middle + 1;
		else high = middle;
	}
	return low;
}

const namesOfLists = /tag|topic|keyw|tema|them|schlag|stich|etik|mne|categor|cat-links/;

/** A quick look that spares most links the long one; the cheapest questions first. */
function mayBeTag(link: Element, {known}: Context): boolean {
	const raw = link.textContent ?? '';
	const text = raw.length < longestText * 2 ? raw.trim() : '';
	if (text.length < 2 || text.length > longestText) return false;
	if (isTopical(link, text) || link.getAttribute('rel')?.includes('tag')) return true;
	for (let element: Element | null = link, height = 0; element && height < 4; element = element.parentElement, height++) {
		const names = element.getAttribute('class');
		if (names && namesOfLists.test(names.toLowerCase())) return true;
	}
	return (known.size > 0 && known.has(fold(text))) || (isLabelled(link, text) && !link.closest('nav, footer'));
}

/** Without the lists that stand, built alike, in three places or more: each teaser of another story has one. */
function withoutRepeated(lists: readonly JudgedList[]): JudgedList[] {
	const places = new Map<string, Set<Element | null>>();
	for (const {element} of lists) {
		const shape = readShape(element);
		places.set(shape, (places.get(shape) ?? new Set()).add(element.parentElement));
	}
	return lists.filter(({element}) => (places.get(readShape(element))?.size ?? 0) < 3);
}

function readShape(element: Element): string {
	return [element, element.parentElement].map(one => `${one?.tagName}.${one?.getAttribute('class')?.trim().split(/\s+/)[0] ?? ''}`).join();
}
