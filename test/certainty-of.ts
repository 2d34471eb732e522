import {overrule} from '../src/core/body/certainties/overrule.ts';
import {readStory} from '../src/core/body/extract-body.ts';
import {readPageFacts} from '../src/core/body/facts/line-facts.ts';
import {findClutter} from '../src/core/clutter/find-clutter.ts';
import {readMetadata} from '../src/core/metadata.ts';
import {readOutline} from '../src/core/outline.ts';
import {readPage} from '../src/core/page.ts';

/** Paragraphs of one story, alike but for a boat. */
export const paragraphs = ['ferry', 'dredger', 'pilot boat'].map(
	boat =>
		`<p>The harbour master said on Monday that the ${boat} would have to wait until the tide had turned, because the key was lost.</p>`,
);
export const story = paragraphs.join('');
export const article = (inner: string) => `<article><h1>Key to the lock lost</h1>${inner}</article>`;

/** What the rules for lines know of a page; needs jsdom. */
export function readFacts(html: string) {
	const page = readPage(new DOMParser().parseFromString(html, 'text/html'));
	if (!page) throw new Error('the page was not read');
	const metadata = readMetadata(page);
	const outline = readOutline(page);
	return readPageFacts(outline, metadata, readStory(page, outline, findClutter(page, outline, metadata)));
}

/** The certainty about the line that begins so, where the ranker gives every line the same probability. */
export function certaintyOf(body: string, probability = 0.6, start = 'Here') {
	const facts = readFacts(`<html lang="en"><title>Key to the lock lost</title><body>${body}`);
	const verdicts = overrule(
		facts.lines.map(() => probability),
		facts.lines,
		facts,
	);
	return verdicts[facts.lines.findIndex(({text}) => text.startsWith(start))];
}
