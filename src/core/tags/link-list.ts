import {fold} from '../metadata/clean-text.ts';
import {toLabel} from './label.ts';
import {readAddress} from './tag-link.ts';
import {listLabels, listWords, otherLists} from './words.ts';

/** A piece of the page that is nothing but short links: a list of subjects, a menu, a row of share buttons. */
export interface LinkList {
	element: Element;
	links: readonly Element[];
	/** How much speaks for a list of the story's subjects; 3 is enough. */
	score: number;
}

const mostLinks = 40;
const longestRest = 60;
const longestLink = 70;

/** The largest element round a link that holds only short links and perhaps a label. Undefined where the link stands in prose. */
export function growList(link: Element): Element | undefined {
	let list: Element | undefined;
	for (let element = link.parentElement, steps = 0; element && steps < 6; element = element.parentElement, steps++) {
		if (/^(?:BODY|MAIN|ARTICLE|HTML)$/.test(element.tagName) || !holdsOnlyShortLinks(element)) break;
		list = element;
	}
	return list;
}

function holdsOnlyShortLinks(element: Element): boolean {
	const links = element.querySelectorAll('a');
	if (links.length === 0 || links.length > mostLinks) return false;
	let linkText = 0;
	for (const link of links) {
		const length = (link.textContent ?? '').trim().length;
		if (length > longestLink) return false;
		linkText += length;
	}
	const rest = (element.textContent ?? '').replace(/[\s,|•·#]+/g, ' ').length - linkText - links.length;
	return rest <= longestRest && !element.querySelector('h1, img[src]:not([width="1"]), form, time, p + p, video, iframe');
}

export function judgeList(element: Element): LinkList {
	const links = [...element.querySelectorAll('a[href]')].filter(link => toLabel(link.textContent ?? '') !== undefined);
	const share = (test: (link: Element) => boolean) => (links.length > 0 ? links.filter(test).length / links.length : 0);
	const names = readNames(element, links[0]);
	const isNamed = names.some(name => listWords.has(name));
	const isMarked = share(link => /(?:^|\s)tag(?:\s|$)/i.test(link.getAttribute('rel') ?? '')) > 0.5;
	const isTopical = share(link => readAddress(link, link.textContent ?? '').isTopic) >= 0.5;
	const isSlugged = share(link => readAddress(link, link.textContent ?? '').isLabel) >= 0.6;
	const isHashed = share(link => /^[#＃]/.test((link.textContent ?? '').trim())) >= 0.6;
	const evidence = [isNamed && 2, isMarked && 2, isTopical && 2, isSlugged && 1, isHashed && 2, hasLabel(element, links) && 2];
	return {
		element,
		links,
		score: links.length === 0 ? 0 : evidence.reduce<number>((sum, weight) => sum + Number(weight), 0) - (isOther(element) ? 9 : 0),
	};
}

/** Whether the words before the links say that subjects follow: “Topics:”, “Mehr zum Thema”. */
function hasLabel(element: Element, links: readonly Element[]): boolean {
	const [first] = links;
	const text = (element.textContent ?? '').trim();
	const own = text.slice(0, Math.max(0, text.indexOf((first?.textContent ?? '').trim())));
	return [own, element.previousElementSibling?.textContent, element.parentElement?.previousElementSibling?.textContent].some(isLabel);
}

function isLabel(text: string | null | undefined): boolean {
	if (!text || text.length > 80) return false;
	return listLabels.has(
		text
			.toLowerCase()
			.replace(/\s+/g, ' ')
			.replace(/[:：.…#]+\s*$/, '')
			.trim(),
	);
}

/** The parts of the class names round a list: its own, of two elements above it, and of its first link. */
function readNames(element: Element, link: Element | undefined): string[] {
	const near = [element, element.parentElement, element.parentElement?.parentElement, element.firstElementChild, link?.parentElement, link];
	return near.flatMap(one => (one ? splitNames(one) : []));
}

export function splitNames(element: Element): string[] {
	const names = element.getAttribute('class');
	if (!names) return [];
	return names
		.slice(0, 300)
		.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
		.toLowerCase()
		.split(/[\s_-]+/);
}

/** Whether the list belongs to the site (menu, footer, trends), to another story (a teaser) or is something else (share buttons, a trail of sections). */
function isOther(element: Element): boolean {
	for (let above: Element | null = element, steps = 0; above && above.tagName !== 'BODY'; above = above.parentElement, steps++) {
		if (steps < 4 && splitNames(above).some(name => otherLists.has(name))) return true;
		if (/^(?:NAV|HEADER|FOOTER)$/.test(above.tagName) && !above.parentElement?.closest('article, main') && !above.querySelector('h1'))
			return true;
	}
	return false;
}

export function sameLabels(one: LinkList, other: LinkList): boolean {
	const labels = (list: LinkList) =>
		list.links
			.map(link => fold(link.textContent ?? ''))
			.sort()
			.join();
	return labels(one) === labels(other);
}
