import type {Surface} from './real-browser.ts';
import {until} from './until.ts';

/** What the popup shows of a story, in the popup's own words. */
export interface ShownStory {
	title: string;
	standfirst: string;
	/** Byline, dates, reading time. */
	facts: string[];
	/** Paragraphs, headings, list entries. */
	article: string[];
	quotes: ShownQuote[];
	tags: string[];
	removals: ShownRemoval[];
}

export interface ShownQuote {
	text: string;
	speaker: string;
	/** A word or phrase in marks, listed apart from what people said. */
	isFragment: boolean;
	/** How the sentence names the speaker, and the word that brings the quotation in. */
	naming: string[];
}

export interface ShownRemoval {
	kind: string;
	excerpt: string;
	reason: string;
}

/** The popup's text once it is done reading the page. */
export function readPopupText(popup: Surface, seconds = 20): Promise<string> {
	const read = () => {
		const isReading = !document.querySelector('main') || document.querySelector('[aria-busy="true"]');
		return isReading ? undefined : document.body?.innerText;
	};
	return until('the popup to have read the page', () => popup.evaluate(read), seconds);
}

/** Reads the story as a user does, tab by tab. Throws with what stands there when the popup shows no story. */
export async function readPopup(popup: Surface): Promise<ShownStory> {
	const text = await readPopupText(popup);
	const hasStory = await popup.evaluate(() => document.querySelector('[role="tab"]') !== null);
	if (!hasStory) throw new Error(`The popup shows no article: ${text}`);
	const header = await popup.evaluate(readHeader);
	const article = await readTab(popup, 'Article', readArticle);
	const quotes = await readTab(popup, 'Quotes', readQuotes);
	const tags = await readTab(popup, 'Tags', readTags);
	const removals = await readTab(popup, 'Removed', readRemovals);
	await selectTab(popup, 'Article');
	return {...header, article, quotes, tags, removals};
}

export async function selectTab(popup: Surface, name: string): Promise<void> {
	await popup.click({role: 'tab', name});
	await until(`the tab ${name}`, () =>
		popup.evaluate(label => document.querySelector('[role="tab"][aria-selected="true"]')?.textContent.startsWith(label), name),
	);
}

async function readTab<T>(popup: Surface, name: string, read: () => T): Promise<Awaited<T>> {
	await selectTab(popup, name);
	return popup.evaluate(read);
}

// Each of these runs in the popup, on its own.

function readHeader(): Pick<ShownStory, 'title' | 'standfirst' | 'facts'> {
	const read = (selector: string) => document.querySelector(selector)?.textContent.trim() ?? '';
	return {
		title: read('header h1'),
		standfirst: read('header .standfirst'),
		facts: [...document.querySelectorAll('header .facts li')].map(fact => fact.textContent.trim()),
	};
}

function readArticle(): string[] {
	const blocks = '[role="tabpanel"] :is(p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, td, th, dt, dd)';
	return [...document.querySelectorAll(blocks)]
		.filter(block => !block.querySelector('p, li, blockquote'))
		.map(block => block.textContent.replace(/\s+/g, ' ').trim())
		.filter(Boolean);
}

function readQuotes(): ShownQuote[] {
	return [...document.querySelectorAll('[role="tabpanel"] li:has(q)')].map(card => ({
		isFragment: card.closest('details') !== null,
		text: card.querySelector('q')?.textContent ?? '',
		speaker: card.querySelector('.speaker')?.textContent ?? '',
		naming: [...card.querySelectorAll('.naming bdi bdi')].map(naming => naming.textContent),
	}));
}

function readTags(): string[] {
	return [...document.querySelectorAll('[role="tabpanel"] li')].map(tag => tag.textContent.trim());
}

function readRemovals(): ShownRemoval[] {
	return [...document.querySelectorAll('[role="tabpanel"] details')].flatMap(kind =>
		[...kind.querySelectorAll('li')].map(piece => ({
			kind: kind.querySelector('summary')?.firstChild?.textContent?.trim() ?? '',
			excerpt: piece.querySelector('.excerpt')?.textContent.trim() ?? '',
			reason: piece.querySelector('.reason')?.textContent.trim() ?? '',
		})),
	);
}
