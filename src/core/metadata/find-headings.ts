const most = 10;

/**
 * The headings that may say the title, in the page's order: each `<h1>`; where there is none, each `<h2>`, or what microdata calls the headline, that says it; where those stand in the trail of sections (“Home › Harbour › The last ferry”),
 * written for search, the headings of headers that say it.
 */
export function findHeadings(document: Document, saysTitle: (heading: Element) => boolean): Element[] {
	const first = [...document.querySelectorAll('h1')].slice(0, most);
	const shown = first.filter(heading => !isInTrail(heading));
	if (shown.length > 0) return shown;
	if (first.length === 0) return [...document.querySelectorAll('h2, [itemprop~="headline"]')].slice(0, most).filter(saysTitle);
	const others = [...document.querySelectorAll('header h2, hgroup h2')].slice(0, most).filter(saysTitle);
	return others.length > 0 ? others : first;
}

/** The last item of a list whose items before it are links. */
function isInTrail(heading: Element): boolean {
	const item = heading.closest('li');
	if (!item || item !== item.parentElement?.lastElementChild) return false;
	const before = [...item.parentElement.children].slice(0, -1);
	return before.length > 0 && before.every(other => other.querySelector('a[href]') !== null);
}
