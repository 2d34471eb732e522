import {readTab} from '../browser/tabs.ts';
import type {Article} from '../core/article.ts';
import {readKeptArticle} from '../full-view.ts';
import {readArticle} from '../read-article.ts';

/** The article that the address of the full view names; undefined when it is kept no more and its tab has gone or gone on. */
export async function readStory(address: string): Promise<Article | undefined> {
	const {searchParams} = new URL(address);
	const kept = await readKeptArticle(searchParams.get('key') ?? '');
	if (kept) return kept;
	const tab = await readTab(Number(searchParams.get('tab')));
	if (!tab) return undefined;
	const article = await readArticle(tab.id, {onlySelection: false}).catch(() => undefined);
	return article?.url === searchParams.get('from') ? article : undefined;
}

/** Whether somebody read the story before, and it was kept for a while. */
export const wasKept = (address: string) => new URL(address).searchParams.has('key');
