import {namesTags} from './names-tags.ts';

const mostLinks = 40;
/** In UTF-16 units: the text round the links (a label, commas; half of it in a paragraph, be it underlined, or it is prose), and one link. */
const longestRest = 60;
const longestLink = 70;
const otherThings = 'h1, form, time, p + p, video, iframe';
const pictures = 'img[src]:not([width="1"])';

/** Finds the largest piece of the page round a link that holds only short links and perhaps a label; looks at each element once. */
export class LinkListFinder {
	readonly #verdicts = new Map<Element, boolean>();

	/** Undefined where the link stands in prose. */
	find(link: Element): Element | undefined {
		let list: Element | undefined;
		for (let element = link.parentElement, steps = 0; element && steps < 6; element = element.parentElement, steps++) {
			if (!this.#holdsOnlyShortLinks(element)) break;
			list = element;
		}
		return list;
	}

	#holdsOnlyShortLinks(element: Element): boolean {
		const known = this.#verdicts.get(element);
		if (known !== undefined) return known;
		const verdict = holdsOnlyShortLinks(element);
		this.#verdicts.set(element, verdict);
		return verdict;
	}
}

function holdsOnlyShortLinks(element: Element): boolean {
	if (element.tagName === 'BODY' || element.tagName === 'MAIN' || element.tagName === 'ARTICLE') return false;
	const links = element.getElementsByTagName('a');
	if (links.length === 0 || links.length > mostLinks) return false;
	let linkText = 0;
	for (const link of links) {
		const length = (link.textContent ?? '').trim().length;
		if (length > longestLink) return false;
		linkText += length;
	}
	const text = element.textContent ?? '';
	if (text.length > 10_000) return false;
	const rest = text.replace(/[\s,|•·#]+/g, ' ').length - linkText - links.length;
	const isNamed = namesTags(element);
	if (rest > (element.closest('p') && !isNamed ? longestRest / 2 : longestRest) || element.querySelector(otherThings)) return false;
	return isNamed || !element.querySelector(pictures);
}
