// @vitest-environment node
import {describe, expect, test} from 'vitest';
import {labelByBody, labelByParagraphs} from './label-by-body.ts';
import {labelBySegments, labelBySnippets, toMark} from './label-by-snippets.ts';
import type {Labels} from './line-labels.ts';
import type {ReadLine} from './read-lines.ts';

const toLine = (text: string, like: Partial<ReadLine> = {}): ReadLine => ({
	text,
	words: text.split(' ').length,
	tag: 'p',
	isCaption: false,
	isReadable: true,
	isFound: false,
	...like,
});

const opening = 'The ferry to Marrow Island sank at its moorings on Tuesday night.';
const spoken = '“Nobody was aboard,” the harbour master said, “and the cat swam ashore.”';
const ending = 'A crane is on its way from the mainland, the harbour office says, and will arrive on Friday morning if the wind allows.';
const teaser = 'Seven ferries that sank in calm water, and why';
const articleBody = [opening, 'The cat', spoken, ending].join('\n');

/** `+` story, `-` not, `?` unknown. */
const toSigns = (labels: Labels) => labels.map(label => (label ? (label.isStory ? '+' : '-') : '?')).join('');

describe('labels by the body', () => {
	test.each([
		['paragraphs, and what is none', [opening, spoken, teaser, ending], '++-+'],
		['other quotation marks and dashes', [opening, spoken.replace(/[“”]/g, '"')], '++'],
		['a part of a paragraph', [opening, ending.slice(0, 40)], '++'],
		['a paragraph with a word changed within', [opening, ending.replace('office says', 'board said')], '++'],
		['one whose end is another', [opening, `${ending.slice(0, 50)} to be seen by all who wish to`], '+-'],
		['a few words of the story within it', [opening, 'swam ashore', ending], '+++'],
		['the same outside it', ['swam ashore', opening, ending], '-++'],
		['a sub-heading of the story', [opening, 'The cat', spoken], '+++'],
		['a line of nothing but signs', [opening, '* * *', ending], '+?+'],
		['a page that does not hold the story', [teaser, 'Sign in'], '??'],
		['a pull quote away from the story', [spoken, teaser, teaser, teaser, teaser, teaser, opening, spoken, ending], '------+++'],
	])('%s', (_, texts, signs) =>
		expect(
			toSigns(
				labelByBody(
					texts.map(text => toLine(text)),
					{articleBody},
				),
			),
		).toBe(signs),
	);

	test.each([
		['a paragraph that the truth leaves out', {}, 1],
		['a list item that it may have forgotten', {tag: 'li'}, 0.35],
		['one that nobody keeps', {tag: 'li', isReadable: false}, 1],
	])('%s', (_, like, weight) => {
		const lines = [toLine(opening), toLine(teaser, like)];
		expect(labelByParagraphs(lines, {paragraphs: [opening]})).toMatchObject([
			{isStory: true, weight: 1},
			{isStory: false, weight},
		]);
	});
});

describe('labels by snippets', () => {
	const truth = {
		lines: [toMark(opening), toMark(ending)],
		keep: [{text: 'the cat swam ashore', hard: true}, {text: 'The ferry to Marrow Island'}],
		remove: [{text: 'ferries that sank in calm water'}],
		removeLines: [{text: 'Read More'}],
	};
	test.each([
		['a line of the story', toLine(ending), {isStory: true, weight: 1.3, isGuess: false}],
		['one in other marks and case', toLine(ending.toUpperCase()), {isStory: true, weight: 1.3, isGuess: false}],
		['one of two in a line', toLine(`Friday\n${ending}`), {isStory: true, weight: 1.3, isGuess: false}],
		['one that looks like clutter', toLine(spoken), {isStory: true, weight: 4, isGuess: false}],
		['clutter that Readability keeps', toLine(teaser), {isStory: false, weight: 2.5, isGuess: false}],
		['clutter that it does not keep', toLine(teaser, {isReadable: false}), {isStory: false, weight: 1.2, isGuess: false}],
		['a whole line that must go', toLine('Read more'), {isStory: false, weight: 1, isGuess: false}],
		['the same words in a sentence', toLine('Read more books, the mayor said'), undefined],
		['a caption that nobody judged', toLine('The ferry in June', {isCaption: true}), {isStory: false, weight: 0.2, isGuess: true}],
		['a line outside the story', toLine('Sign in', {isReadable: false}), {isStory: false, weight: 0.2, isGuess: true}],
		['a short word of a snippet', toLine('sank'), undefined],
	])('%s', (_, line, label) => expect(labelBySnippets([line], truth)).toEqual([label]));

	test('none where nobody marked the story', () => expect(labelBySnippets([toLine(teaser)], {...truth, lines: []})).toEqual([undefined]));
});

test.each([
	['a line with a wanted segment', `${opening} ${spoken}`, '+'],
	['a line with an unwanted one', `Read: ${teaser}`, '-'],
	['a long part of an unwanted one', teaser.slice(0, 30), '-'],
	['a short part of it', teaser.slice(0, 10), '?'],
	['any other', ending, '?'],
])('labels by segments: %s', (_, text, sign) =>
	expect(toSigns(labelBySegments([toLine(text)], {with: ['the cat swam'], without: [teaser]}))).toBe(sign),
);
