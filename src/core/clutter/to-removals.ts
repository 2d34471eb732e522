import type {Removal} from '../article.ts';
import type {Outline} from '../outline.ts';
import type {Page} from '../page.ts';
import type {Finding} from './rule.ts';

/** Characters of an excerpt: enough to know a box with two prompts by either. */
const longest = 300;

/** What went, as plain data: in page order, pieces without any words left out. */
export function toRemovals(findings: readonly Finding[], page: Page, outline: Outline): Removal[] {
	const removals: Removal[] = [];
	for (const {element, first, end, kind, evidence} of findings) {
		const excerpt = outline.lines
			.slice(first, end)
			.map(line => line.text)
			.join(' ');
		if (excerpt) removals.push({id: String(page.elements.indexOf(element)), kind, evidence, excerpt: shorten(excerpt)});
	}
	return removals;
}

const shorten = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text);
