import type {Tag} from '../article.ts';
import {fold} from '../metadata/clean-text.ts';
import type {SubjectList} from '../metadata/find-subjects.ts';
import type {Metadata} from '../metadata.ts';
import type {Page} from '../page.ts';
import {toWebUrl} from '../web-url.ts';
import {readCredibleLabels} from './choose-subjects.ts';
import {findTagLists} from './find-tag-lists.ts';
import {toLabel} from './label.ts';
import {findStory} from './story-place.ts';

const mostTags = 12;
/** In letters; a shorter one may be the subject's name. */
const shortestHeadline = 20;

/**
 * The subjects that the publisher filed the story under: those that the page shows, then, where the metadata has the same list and more, the rest of it;
 * the metadata's best list where the page shows none. In the page's order, 12 at most.
 */
export function findTags(page: Page, metadata: Metadata): Tag[] {
	const items = findTagLists(page, metadata).flatMap(list => list.items);
	const onPage = clean(
		items.map(item => toShownTag(item, page)),
		metadata,
	);
	const shown = standsOverHeadline(items, page) && isSection(onPage, metadata.subjects) ? [] : onPage;
	const wording = {headline: `${metadata.title} ${metadata.standfirst ?? ''}`.toLowerCase(), text: findStory(page)?.text ?? ''};
	const lists = metadata.subjects
		.filter(list => shown.length === 0 || isPartOf(shown, list.labels))
		.map(list => readCredibleLabels(list, wording));
	const labels = lists.find(list => list.length > 1) ?? lists.find(list => list.length > 0) ?? [];
	return clean([...shown, ...labels.map(label => ({label, url: undefined, source: 'metadata' as const}))], metadata).slice(0, mostTags);
}

function toShownTag(item: Element, page: Page): Tag | undefined {
	const label = toLabel(item.textContent ?? '');
	return label === undefined ? undefined : {label, url: toWebUrl(item.getAttribute('href'), page.baseUrl), source: 'page'};
}

function standsOverHeadline([first]: readonly Element[], {document}: Page): boolean {
	const headline = document.querySelector('h1');
	return first !== undefined && headline !== null && (first.compareDocumentPosition(headline) & 4) !== 0;
}

/** Over the headline one label that the publisher's own tags do not know names the section. */
function isSection(shown: readonly Tag[], subjects: readonly SubjectList[]): boolean {
	const tags = subjects.find(({source}) => source === 'article:tag')?.labels ?? [];
	return shown.length === 1 && tags.length > 1 && !isPartOf(shown, tags);
}

function isPartOf(shown: readonly Tag[], labels: readonly string[]): boolean {
	const known = new Set(labels.map(fold));
	return shown.every(({label}) => known.has(fold(label)));
}

/** Each label once, without the publisher, the authors and the headline, alone or before the site's name. */
function clean(tags: readonly (Tag | undefined)[], {publisherNames, authors, title}: Metadata): Tag[] {
	const seen = new Set([...publisherNames, ...authors].map(fold));
	const headline = fold(title);
	const isHeadline = (label: string) => headline.length >= shortestHeadline && fold(label).startsWith(headline);
	// “Bo Li, harbour editor”
	const isAuthor = (label: string) =>
		label.includes(',') && authors.some(author => fold(label.slice(0, label.indexOf(','))) === fold(author));
	return tags
		.filter(tag => tag !== undefined)
		.filter(({label}) => !seen.has(fold(label)) && !isAuthor(label) && !isHeadline(label) && seen.add(fold(label)));
}
