import {fold} from './clean-text.ts';

/** In UTF-16 units; a shorter paragraph may be a byline or a caption. */
const shortestText = 80;
/** In UTF-16 units; a longer link is another story's headline. */
const longestLink = 40;

/** Whether an element stands between the page's headline and the story's second paragraph; undefined where the page has not both. */
export type HeaderTest = ((element: Element) => boolean) | undefined;

export function toHeaderTest(document: Document): HeaderTest {
	const headline = findHeadline(document);
	if (!headline) return undefined;
	const isText = (paragraph: Element) => isAfter(headline, paragraph) && (paragraph.textContent ?? '').length > shortestText;
	let left = 2;
	const second = [...document.querySelectorAll('p')].find(paragraph => isText(paragraph) && --left === 0);
	return second && (element => isAfter(headline, element) && !isAfter(second, element));
}

/** The first `<h1>` that the window's title has, too, else the first: a logo may be one. Where there is none, what else is a heading, or called one, that begins the title. */
export function findHeadline(document: Document): Element | undefined {
	const [first, ...others] = document.querySelectorAll('h1');
	if (first && others.length === 0) return first;
	const title = fold(document.title);
	const isTold = (heading: Element, shortest: number) => {
		const text = heading.textContent ?? '';
		return text.length < longestHeadline && fold(text).length > shortest && title.includes(fold(text));
	};
	if (first) return [first, ...others].find(heading => isTold(heading, shortestHeadline)) ?? first;
	const headings = [...document.querySelectorAll(calledHeadings)].slice(0, mostHeadings);
	return headings.find(heading => isTold(heading, shortestCalled));
}

/** In UTF-16 units, with white space; in letters; the second of what is no `<h1>`, and may be the site's name. */
const longestHeadline = 500;
const shortestHeadline = 10;
const shortestCalled = 16;
const mostHeadings = 60;
const calledHeadings = 'body h2, body h3, body [class*="head" i], body [class*="title" i]';

const isAfter = (one: Element, other: Element) => (one.compareDocumentPosition(other) & 4) > 0;

/** The elements of a page that may tell of the story, those of its header first. */
export function findHeaderFirst(document: Document, selector: string, isInHeader: HeaderTest): Element[] {
	const elements = [...document.querySelectorAll(selector)];
	return isInHeader ? [...elements.filter(isInHeader), ...elements.filter(element => !isInHeader(element))] : elements;
}

/** Whether an element stands in none of these places, or in one that has the headline, or in a rail of the story's header. */
export function isOutside(element: Element | null, places: string, isInHeader: boolean): boolean {
	const place = element?.closest(places);
	return !place || place.querySelector('h1') !== null || (isInHeader && element !== null && isRail(place, element));
}

/** A place beside or below the headline that leads to no other story before the element: in a header it has authors and date. */
function isRail(place: Element, element: Element): boolean {
	const isHeadline = ({textContent}: Element) => (textContent ?? '').trim().length > longestLink;
	const before = [...place.querySelectorAll('a, h2, h3, h4')].filter(other => isAfter(other, element));
	return place.matches('aside, footer, li') && !before.some(other => other.localName !== 'a' || isHeadline(other));
}
