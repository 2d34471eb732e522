import {fold} from '../metadata/clean-text.ts';
import {toLabel} from './label.ts';
import {placeOf, type Story} from './story-place.ts';
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

/** What else the page knows of its story. */
export interface Context {
	story: Story | undefined;
	/** Folded labels of the metadata. */
	known: ReadonlySet<string>;
	host: string;
}

export function judgeList(element: Element, {story, known, host}: Context): LinkList {
	const all = [...element.querySelectorAll('a[href]')].filter(
		link => toLabel(link.textContent ?? '') !== undefined && leadsToSite(link, host),
	);
	const share = (test: (link: Element) => boolean) => (all.length > 0 ? all.filter(test).length / all.length : 0);
	const textOf = (link: Element) => (link.textContent ?? '').trim();
	const isTopical = (link: Element) => isMarked(link) || readAddress(link, textOf(link)).isTopic || /^[#＃]/.test(textOf(link));
	const isSlugged = (link: Element) => readAddress(link, textOf(link)).isLabel;
	const names = readNames(element, all[0]);
	const evidence = [
		names.some(name => listWords.has(name)) && 2,
		share(isMarked) > 0.5 && 2,
		share(isTopical) >= 0.5 && 2,
		share(isSlugged) >= 0.5 && 1,
		share(link => known.has(fold(textOf(link)))) >= 0.5 && 2,
		story && share(link => textOf(link).length > 3 && story.text.includes(textOf(link).toLowerCase())) >= 0.5 && 1,
		hasLabel(element, all) && 2,
		story && weighPlace(element, story),
		isOther(element) && -9,
		isOfAnotherStory(element, story) && -9,
	];
	const proven = all.filter(link => isTopical(link) || isSlugged(link) || known.has(fold(textOf(link))));
	const shapes = new Set(proven.map(readShape));
	const score = all.length === 0 ? 0 : evidence.reduce<number>((sum, weight) => sum + Number(weight), 0);
	return {element, links: proven.length >= all.length * 0.5 ? all.filter(link => shapes.has(readShape(link))) : all, score};
}

/** `rel="category tag"` is a section. */
function isMarked(link: Element): boolean {
	const rel = (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/);
	return rel.includes('tag') && !rel.includes('category');
}

/** How a link is built in: the links of one list are alike, a share button beside them is not. */
function readShape(link: Element): string {
	return [link.parentElement, link.parentElement?.parentElement, link.parentElement?.parentElement?.parentElement]
		.map(element => element?.tagName)
		.join();
}

/** Not to a place on this page, to a mail program or to another site. */
function leadsToSite(link: Element, host: string): boolean {
	const href = (link.getAttribute('href') ?? '').trim();
	if (href === '' || /^(?:#|(?!https?:)[a-z][\w+.-]*:)/i.test(href)) return false;
	const [, other] = /^(?:https?:)?\/\/([^/?#:]+)/i.exec(href) ?? [];
	return other === undefined || toSite(other) === toSite(host);
}

function toSite(host: string): string {
	return host.toLowerCase().split('.').slice(-2).join('.');
}

/** Lists of subjects stand after the story; what stands far above it is the site's. */
function weighPlace(element: Element, story: Story): number {
	const {side, steps} = placeOf(element, story);
	if (steps === 0 && element.closest('p, h1, h2, h3, h4')) return -3;
	if (side === 'after') return steps <= 5 ? 1 : 0;
	if (side === 'among') return 0;
	return steps <= 3 ? -1 : -3;
}

/** The subjects of another story, beside its headline. */
function isOfAnotherStory(element: Element, story: Story | undefined): boolean {
	const article = element.closest('article');
	if (
		/^H[1-6]$/.test(element.tagName) ||
		element.closest('h1, h2, h3') ||
		(article && story && !article.contains(story.root) && !story.root.contains(article))
	)
		return true;
	for (let above = element.parentElement, steps = 0; above && steps < 3; above = above.parentElement, steps++) {
		if ((story && above.contains(story.root)) || (above.textContent ?? '').length > 500) return false;
		const headline = above.querySelector('h2 a, h3 a, h4 a, a h2, a h3, a h4');
		if (headline && !element.contains(headline) && (headline.textContent ?? '').trim().length > 25) return true;
	}
	return false;
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
	const own = splitNames(element);
	if (own.some(name => otherLists.has(name))) return true;
	if (
		!own.some(name => listWords.has(name)) &&
		element.parentElement &&
		splitNames(element.parentElement).some(name => otherLists.has(name))
	)
		return true;
	for (let above: Element | null = element; above && above.tagName !== 'BODY'; above = above.parentElement) {
		if (/^(?:NAV|HEADER|FOOTER)$/.test(above.tagName) && !above.parentElement?.closest('article, main') && !above.querySelector('h1'))
			return true;
	}
	return false;
}
