import {expect, test} from 'vitest';
import type {StoryBlock} from '../text.ts';
import {findQuotes} from './find-quotes.ts';

/** “?…” is a bold question, “#…” a heading. */
function toBlock(text: string): StoryBlock {
	if (text.startsWith('#')) return {kind: 'heading', text: text.slice(1)};
	return text.startsWith('?') ? {kind: 'paragraph', text: text.slice(1), isStrong: true} : {kind: 'paragraph', text};
}

const intro = 'Mira Solano comes late. She has led the band for six years.';
const how = ['?You fell into this. How?', 'I was the second cellist, and somebody had to.'];
const when = ['?Did they notice?', 'The oboist noticed.', 'I went home.'];
const read = ['?Do you read reviews?', 'Only the bad ones. I keep a box.'];
const end = 'Mira Solano plays on 3 December.';

test.each([
	['bold', [intro, ...how, ...when, ...read, end], 3],
	['headings', [intro, ...how, ...when, ...read, end].map(text => text.replace('?', text.startsWith('?') ? '#' : '?')), 3],
	['two only', [intro, ...how, ...read, end], 0],
	['not bold', [intro, ...how, ...when, ...read, end].map(text => text.replace(/^\?/, '')), 0],
	[
		'answered to whoever reads',
		[intro, '?Who pays?', 'You do, and we all do.', '?How much?', 'You pay nine.', '?Until when?', 'We pay until May.'],
		0,
	],
	['answered by nobody', [intro, '?Who pays?', 'The town does.', '?How much?', 'About nine million.', '?Until when?', 'Until May.'], 0],
])('answers to questions that are %s', (_, texts, count) => {
	const quotes = findQuotes(texts.map(toBlock), {language: 'en', title: '', authors: []});
	expect(quotes.map(({speaker}) => speaker)).toEqual(new Array(count).fill('Mira Solano'));
	expect(quotes.map(({text}) => text).includes('The oboist noticed.\nI went home.')).toBe(count > 0);
});

test('an answer that quotes somebody is one quotation', () => {
	const texts = [intro, ...how, '?And then?', 'The manager said “same time next week?” and I said yes.', ...read];
	const quotes = findQuotes(texts.map(toBlock), {language: 'en', title: '', authors: []});
	expect(quotes[1]?.text).toBe('The manager said “same time next week?” and I said yes.');
	expect(quotes).toHaveLength(3);
});

test.each([
	['named before each answer', ['Solano: I was the second cellist.', 'Solano:I laughed.', 'Solano: Only the bad ones.'], 'I laughed.'],
	['of a colon of one answer', ['I was the second cellist.', 'Answer: I laughed.', 'Only the bad ones.'], 'Answer: I laughed.'],
])('who answers is %s', (_, [first = '', second = '', third = ''], text) => {
	const texts = [
		'Lea Brandt met Mira Solano. Lea Brandt is a critic.',
		'?Gull: How?',
		first,
		'?Who noticed?',
		second,
		'?And reviews?',
		third,
	];
	const quotes = findQuotes(texts.map(toBlock), {language: 'en', title: 'What Mira Solano says', authors: []});
	expect(quotes.map(({speaker}) => speaker)).toEqual(new Array(3).fill('Mira Solano'));
	expect(quotes[1]?.text).toBe(text);
});

const turns = ['Q: Is the bay open?', 'A: It is open to everybody.', 'Q: Until when?', 'A: I hope for ever.'];
const mayor = 'Mayor Ada Ito spent Thursday in Brill. She mocked the Harbour Party. Her rivals of the Harbour Party lost.';

test.each([
	['no body', '', mayor, 'Ada Ito'],
	['whom the title names', 'Q&A with Nora Kell', 'Tom Reyes met Nora Kell. Tom Reyes asked about the bay.', 'Nora Kell'],
	['whom the story names most', '', 'Tom Reyes met Nora Kell. Tom Reyes spoke about the bay.', 'Tom Reyes'],
])('the guest is %s', (_, title, before, guest) => {
	const blocks = [before, ...turns].map(toBlock);
	const quotes = findQuotes(blocks, {language: 'en', title, authors: []});
	expect(quotes.map(({speaker}) => speaker)).toEqual([guest, guest]);
});
