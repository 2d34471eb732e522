import {cleanText, fold} from './clean-text.ts';

/** What stands between the parts of a window's title; an underscore on Chinese pages, with no space round it. */
const separators = /\s+[|•·–—:»«›‹/\\-]+\s+|\s*[|｜_]\s*|:\s+/g;
const places = 'h1, h2, h3, h4, [class*=title i], [class*=headline i]';
const mostPlaces = 100;
/** In UTF-16 units: of what a page shows, with all its white space, and of a headline. */
const longestShown = 400;
const shortest = 4;

/** Where the site's own name stands, be it in the page's first heading. */
const siteHeaders = 'body > header, [class~=header], [class~=banner], [class*=masthead i], [class*=logo i], [class*=site- i]';

/**
 * The headline of a page whose first heading is the site's name, or that has none: “Harbour Blog » Archive » The last ferry” in the window,
 * and “The last ferry” above the story. Only for a page that calls its headline nothing in its metadata.
 */
export function findShownTitle(document: Document): string | undefined {
	const ends = readEnds(cleanText(document.querySelector('title')?.textContent ?? '', longestShown));
	if (ends.size === 0) return undefined;
	const isShort = ({textContent}: Element) => (textContent ?? '').length <= longestShown;
	const shown = [...document.querySelectorAll(places)].slice(0, mostPlaces).filter(element => isShort(element) && !leadsHome(element));
	const known = shown.filter(({textContent}) => ends.has(fold(textContent ?? '')));
	const length = ({textContent}: Element) => fold(textContent ?? '').length;
	const first = known.find(element => element.localName === 'h1' && !element.closest(siteHeaders));
	const [best] = first ? [first] : known.sort((one, other) => length(other) - length(one));
	return best && cleanText(best.textContent ?? '', longestShown);
}

/** What the title begins or ends with, up to one of its separators, folded. */
function readEnds(title: string): ReadonlySet<string> {
	const ends = new Set<string>();
	for (const {index, 0: separator} of title.matchAll(separators)) {
		ends.add(fold(title.slice(0, index)));
		ends.add(fold(title.slice(index + separator.length)));
	}
	for (const end of ends) if (end.length < shortest) ends.delete(end);
	return ends;
}

/** The site's name, be it in the page's first heading. */
function leadsHome(element: Element): boolean {
	const link = element.querySelector('a[href]') ?? element.closest('a[href]');
	return link !== null && /^(?:https?:\/\/[^/]+)?\/?(?:(?:index|default)\.\w+)?$/i.test(link.getAttribute('href') ?? '');
}
