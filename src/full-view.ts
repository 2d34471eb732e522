import {leavesPrivateWindow, openBeside, openPopup} from './browser/own-window.ts';
import {sessionValue} from './browser/stored-value.ts';
import {readTab} from './browser/tabs.ts';
import type {Article} from './core/article.ts';

interface KeptArticle {
	key: string;
	article: Article;
}

/** Full views that can be reloaded after their page is gone; older ones ask the page once more. */
const mostKept = 8;
/** In JSON characters; the browser keeps 10 MB for a session, and the user's wishes need room too. */
const largestKept = 600_000;

const keptArticles = sessionValue<readonly KeptArticle[]>('fullViews', [], isKeptArticles);

/** Opens the reading page in a new tab beside that of the story. The article goes along by a key in the address; its tab is named for when it is kept no more. `false` where it would leave a private window, and is not opened. */
export async function openFullView(article: Article, tabId: number): Promise<boolean> {
	if (await leavesPrivateWindow(tabId)) return false;
	const key = crypto.randomUUID();
	if (JSON.stringify(article).length <= largestKept) {
		const others = await keptArticles.read();
		await keptArticles.write([{key, article}, ...others].slice(0, mostKept)).catch(() => undefined);
	}
	await openReader(tabId, {key, from: article.url});
	return true;
}

/** Opens the reading page of a tab whose story nobody has read yet: the page reads it. The popup in its place where that would leave a private window. */
export async function openFullViewOf(tabId: number): Promise<void> {
	if (await leavesPrivateWindow(tabId)) return openPopup();
	const tab = await readTab(tabId);
	await openReader(tabId, {from: tab?.url ?? ''});
}

async function openReader(tabId: number, names: Record<string, string>): Promise<void> {
	await openBeside(tabId, `src/reader/index.html?${new URLSearchParams({tab: String(tabId), ...names})}`, 'front');
}

export async function readKeptArticle(key: string): Promise<Article | undefined> {
	const kept = await keptArticles.read();
	return kept.find(entry => entry.key === key)?.article;
}

/** Only extension pages can write there, so the list's own shape is enough; the view checks the tree itself. */
function isKeptArticles(stored: unknown): stored is readonly KeptArticle[] {
	return Array.isArray(stored) && stored.every(entry => typeof entry?.key === 'string' && typeof entry.article?.title === 'string');
}
