import {reportTidyState} from '../browser/tidy-report.ts';
import type {Article} from '../core/article.ts';
import {extractArticle} from '../core/extract-article.ts';
import type {PageApi} from '../page-api.ts';
import {isStory} from './is-story.ts';
import {readSelection} from './read-selection.ts';
import {readStory} from './read-story.ts';
import {TidiedPage} from './tidied-page.ts';
import {whenParsed} from './when-ready.ts';

/** How long a reading waits for a page that is still arriving, in milliseconds. */
const arrivalTime = 3000;

export interface OpenPage extends PageApi {
	/** Hides the clutter without being asked: only where the page is an article's, and not once the user has decided for this page. */
	tidyUnasked(): void;
	/** Tells the badge again, as after the user came back to this page. */
	report(): void;
}

/** The living page: reads it, tidies it, gives it back. */
export function openPage(document: Document): OpenPage {
	const place = new TidiedPage(document);
	let isDecided = false;
	const report = () => {
		const state = place.readState();
		reportTidyState(state);
		return state;
	};
	const read = () => {
		const story = readStory(document);
		if (story) place.learn(story.pieces);
		return story;
	};
	return {
		report,
		async extractArticle({onlySelection}) {
			await whenParsed(document, arrivalTime);
			if (onlySelection) return extractSelection(document);
			return read()?.article;
		},
		readTidyState: async () => place.readState(),
		async tidy() {
			isDecided = true;
			await whenParsed(document, arrivalTime);
			const story = read();
			if (story) place.hide(story.clutter);
			return report();
		},
		tidyUnasked() {
			const story = isDecided ? undefined : read();
			if (!story || !isStory(story.article, document)) return;
			place.hide(story.clutter);
			report();
		},
		async restore() {
			isDecided = true;
			place.restore();
			return report();
		},
		showRemoval: async id => place.showRemoval(id),
		async restoreRemoval(id) {
			place.restoreRemoval(id);
			return report();
		},
	};
}

/** What stands in the copy has no place on the page, so that nothing of it can be shown or put back. */
function extractSelection(document: Document): Article | undefined {
	const selection = readSelection(document);
	const article = selection && extractArticle(selection);
	return article && {...article, url: document.URL, removals: []};
}
