import {callPage} from '../browser/call-page.ts';
import {PageError} from '../browser/page-error.ts';
import type {Tab} from '../browser/tabs.ts';
import {toFailure} from '../browser/to-reason.ts';
import {readArticle} from '../read-article.ts';
import type {View} from './view.ts';

/** Asks the page for its article. Never throws: whatever went wrong is a view too. */
export async function readView(tab: Tab | undefined, options: {onlySelection: boolean}): Promise<View> {
	if (!tab) return {status: 'forbidden', reason: 'other'};
	try {
		const article = await readArticle(tab.id, options);
		if (article) return {status: 'article', article};
		return {status: 'no-article', hasTried: options.onlySelection, frame: await callPage(tab.id, 'readFrame')};
	} catch (error) {
		return toFailedView(error);
	}
}

function toFailedView(error: unknown): View {
	if (error instanceof PageError && error.failure.reason === 'forbidden') return {status: 'forbidden', reason: error.failure.forbidden};
	return {status: 'failed', ...toFailure(error)};
}
