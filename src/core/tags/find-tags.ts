import type {Tag} from '../article.ts';
import type {Metadata} from '../metadata.ts';
import type {Page} from '../page.ts';

/** The subjects that the publisher filed the story under: the page's tag list, else its metadata. In the page's order, 12 at most. */
export function findTags(_page: Page, _metadata: Metadata): Tag[] {
	return [];
}
