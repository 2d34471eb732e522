import type {Tag} from '../article.ts';
import {fold} from '../metadata/clean-text.ts';
import {toHttp} from '../metadata/find-lead-image.ts';
import type {Metadata} from '../metadata.ts';
import type {Page} from '../page.ts';
import {findLinkLists} from './find-tag-lists.ts';
import {toLabel} from './label.ts';

const mostTags = 12;

/** The subjects that the publisher filed the story under: the page's tag list, else its metadata. In the page's order, 12 at most. */
export function findTags(page: Page, metadata: Metadata): Tag[] {
	const foreign = new Set([...metadata.publisherNames, ...metadata.authors].map(fold));
	const shown = findLinkLists(page)
		.flatMap(({links}) => links)
		.map(link => toTag(link.textContent ?? '', link.getAttribute('href'), page));
	const tags = shown.some(tag => tag !== undefined)
		? shown
		: metadata.subjects
				.slice(0, 1)
				.flatMap(({labels}) => labels)
				.map(label => toTag(label, null, page));
	const seen = new Set<string>();
	return tags
		.filter(tag => tag !== undefined)
		.filter(({label}) => !foreign.has(fold(label)) && !seen.has(fold(label)) && seen.add(fold(label)))
		.slice(0, mostTags);
}

function toTag(raw: string, href: string | null, page: Page): Tag | undefined {
	const label = toLabel(raw);
	return label === undefined ? undefined : {label, url: toHttp(href, page.baseUrl), source: href === null ? 'metadata' : 'page'};
}
