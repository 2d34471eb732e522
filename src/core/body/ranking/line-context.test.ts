// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {findClutter} from '../../clutter/find-clutter.ts';
import {readMetadata} from '../../metadata.ts';
import {readOutline} from '../../outline.ts';
import {readPage} from '../../page.ts';
import {readStory} from '../extract-body.ts';
import {readPageFacts} from '../facts/line-facts.ts';
import {contextReader, readPlace} from './line-context.ts';

const html = `
	<title>Otters return to the canal</title>
	<main>
		<h1>Otters return to the canal</h1>
		<div>
			<p>“They are back,” said Ida Brandt. After forty years the otters swim in the canal again, and nobody knows who let them in.</p>
			<p>The town, which once paid for every pelt, has put up 12 signs and asks that boats go slowly past the lock.</p>
		</div>
		<p>Sign up for our letter.</p>
	</main>`;

function readPlaces() {
	const page = readPage(new DOMParser().parseFromString(html, 'text/html'));
	if (!page) throw new Error('No page.');
	const metadata = readMetadata(page);
	const outline = readOutline(page);
	const facts = readPageFacts(outline, metadata, readStory(page, outline, findClutter(page, outline, metadata)));
	return outline.lines.map(line => readPlace(line, facts));
}

test('a place is the same after a journey as text, for training reads it out of the page', () => {
	const places = readPlaces();
	expect(JSON.parse(JSON.stringify(places))).toStrictEqual(places);
});

test('tells the mean verdict on the lines of the elements 1 and 2 steps up', () => {
	const places = JSON.parse(JSON.stringify(readPlaces())) as ReturnType<typeof readPlaces>;
	const readContext = contextReader([0.25, 0.75, 1, 0], places);
	const means = places.map(place => readContext(place).slice(7, 9));
	expect(means).toEqual([
		[0.5, 0.5],
		[0.875, 0.5],
		[0.875, 0.5],
		[0.5, 0.5],
	]);
});
