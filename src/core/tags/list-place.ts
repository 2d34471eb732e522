import {splitNames} from '../metadata/class-names.ts';
import {namesTags} from './names-tags.ts';
import {placeOf, type Story} from './story-place.ts';
import {otherLists, trails} from './words.ts';

/** Lists of subjects stand after the story; what stands far above it is the site's, links within a paragraph are the story's own, but for those marked as its tags. */
export function weighPlace(element: Element, story: Story, isMarked: boolean): number {
	const {side, steps} = placeOf(element, story);
	const block = steps === 0 ? element.closest('p, h1, h2, h3, h4') : null;
	if (block && !isMarked && !namesTags(block)) return -3;
	if (side === 'after') return steps <= 5 ? 1 : 0;
	if (side === 'among') return 0;
	return steps <= 3 ? -1 : -3;
}

/** Whether the list belongs to the site (menu, footer, trends) or is something else (share buttons). */
export function isOfSite(element: Element): boolean {
	if (isNamedAs(otherLists, element)) return true;
	const frame = element.closest('nav, header, footer');
	return frame !== null && !frame.parentElement?.closest('article, main') && !frame.querySelector('h1');
}

/** Whether it is called a trail of sections. What is written before one is believed sooner: “Filed under:”. */
export function isTrail(element: Element): boolean {
	return isNamedAs(trails, element);
}

function isNamedAs(names: ReadonlySet<string>, element: Element): boolean {
	const isOther = (one: Element) => splitNames(one).some(name => names.has(name));
	const parent = element.parentElement;
	return isOther(element) || (parent !== null && !namesTags(element) && isOther(parent));
}

/** Whether the list names the subjects of another story: it stands beside its headline. */
export function isOfAnotherStory(element: Element, story: Story | undefined): boolean {
	if (element.closest('h1, h2, h3')) return true;
	const article = story && element.closest('article');
	if (article && !article.contains(story.root) && !story.root.contains(article)) return true;
	for (let above = element.parentElement, steps = 0; above && steps < 3; above = above.parentElement, steps++) {
		if ((story && above.contains(story.root)) || (above.textContent ?? '').length > 500) return false;
		const headline = above.querySelector('h2 a, h3 a, h4 a, a h2, a h3, a h4');
		if (headline && !element.contains(headline) && (headline.textContent ?? '').trim().length > 25) return true;
	}
	return false;
}
