// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {article, certaintyOf, paragraphs} from '../../../../test/certainty-of.ts';

const post = (time: string, text = paragraphs[0], head = '<h2>The lock opens</h2>') =>
	`<div class="post"><time>${time}</time>${head}${text}</div>`;
const others = ['13:05', '11:40', '10:15'].map(time => post(time)).join('');

test.each([
	['above each post', post('14:20'), 0.3, 1],
	['above each post without a heading', post('14:20', paragraphs[1], ''), 0.3, 1],
	['written another way', post('2.20 pm'), 0.3, 1],
	['above a list of links', post('14:20', '<p><a href="/a">The ferry stops at noon</a></p>', ''), 0.3, 0],
])('the time %s', (_, first, probability, certainty) => {
	const start = /<time>(.+?)<\/time>/.exec(first)?.[1] ?? '';
	expect(certaintyOf(article(`${first}${others}`), probability, start)).toBe(certainty);
});

test('a time that stands alone on the page', () =>
	expect(certaintyOf(article(`${post('14:20')}${paragraphs.join('')}`), 0.1, '14:20')).toBeLessThan(0.2));
