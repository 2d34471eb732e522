// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {findClutter} from '../../clutter/find-clutter.ts';
import {readMetadata} from '../../metadata.ts';
import {readOutline} from '../../outline.ts';
import {readPage} from '../../page.ts';
import {readStory} from '../extract-body.ts';
import {readPageFacts} from '../facts/line-facts.ts';
import {doubts, lineFeatures, readLineFeatures} from './line-features.ts';

const html = `
	<title>Otters return to the canal</title>
	<main>
		<h1>Otters return to the canal</h1>
		<p>“They are back,” said Ida Brandt. After forty years the otters swim in the canal again, and nobody knows who let them in.</p>
		<p>The town, which once paid for every pelt, has put up 12 signs and asks that boats go slowly past the lock.</p>
		<ul class="related"><li><a href="/2026/pike-leave-the-canal">Pike leave the canal</a></li></ul>
	</main>`;

function describe(beginning: string): Record<string, number> {
	const page = readPage(new DOMParser().parseFromString(html, 'text/html'));
	if (!page) throw new Error('No page.');
	const metadata = readMetadata(page);
	const outline = readOutline(page);
	const facts = readPageFacts(outline, metadata, readStory(page, outline, findClutter(page, outline, metadata)));
	const line = outline.lines.find(({text}) => text.startsWith(beginning));
	const row = line ? readLineFeatures(line, facts) : [];
	expect(row).toHaveLength(lineFeatures.length);
	return Object.fromEntries(lineFeatures.map((name, place) => [name, row[place] ?? Number.NaN]));
}

test('has one name for each', () => {
	expect(new Set(lineFeatures).size).toBe(lineFeatures.length);
	expect(doubts).toHaveLength(lineFeatures.length);
});

test.each([
	['“They', {links: 0, endsSentence: 1, sentences: 2, quotes: 2, tag: 0, isHeading: 0, 'piece:isOwn': 1, 'before:words': 5, alike: 2}],
	['The town', {digits: 2 / 106, commas: 2, 'after:links': 1, fromHeadline: 2, repeats: 1}],
	['Otters', {isHeading: 1, titleShare: 1, endsSentence: 0, fromHeadline: 0}],
	['Pike', {links: 1, linksElsewhere: 0, slug: 4, spelled: 1, tag: 1, 'named:related': 1, readable: 0, 'before:links': 0}],
])('tells of “%s…”', (beginning, features) => expect(describe(beginning)).toMatchObject(features));
