// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {article, certaintyOf, paragraphs, story} from '../../../../test/certainty-of.ts';

// In a box of its own the text below says nothing of the heading.
const headed = (...headings: string[]) => article(headings.map(heading => `${heading}<div>${story}</div>`).join(''));

test.each([
	['that count', headed('<h2>6. Ask</h2>', '<h2>7. Look</h2>', '<h2>8. Wait</h2>'), '7.', 1],
	[
		'that count, each in a box of another kind',
		headed('<div><h2>6. Ask</h2></div>', '<section><h2>7. Look</h2></section>', '<h2>8. Wait</h2>'),
		'7.',
		1,
	],
	['that count to two', headed('<h2>6. Ask</h2>', '<h2>7. Look</h2>'), '7.', 0.1],
	['with words for figures', headed('<h2>Six. Ask</h2>', '<h2>Seven. Look</h2>', '<h2>Eight. Wait</h2>'), 'Seven.', 0.1],
	['of which one has a number', headed('<h2>Ask</h2>', '<h2>7. Look</h2>', '<h2>Wait</h2>'), '7.', 0.1],
	['that do not follow each other', headed('<h2>2. Ask</h2>', '<h2>7. Look</h2>', '<h2>11. Wait</h2>'), '7.', 0.1],
	['that count boats', headed('<h2>6 boats</h2>', '<h2>7 boats</h2>', '<h2>8 boats</h2>'), '7', 0.1],
	['that are links', headed('<h2>6. Ask</h2>', '<h2><a href="/7">7. Look</a></h2>', '<h2>8. Wait</h2>'), '7.', 0.1],
])('one of the headings %s', (_, body, start, certainty) => expect(certaintyOf(body, 0.1, start)).toBe(certainty));

const lost = (inner: string) => `<main>${article(`<section>${story.repeat(4)}</section><footer><div>${inner}</div></footer>`)}</main>`;

test.each([
	['between two', `${paragraphs[0]}<p>Here it was.</p>${paragraphs[1]}`, 1],
	['with a box between', `${paragraphs[0]}<div>A box</div><p>Here it was.</p>${paragraphs[1]}`, 1],
	['of another class', `${paragraphs[0]}<p class="note">Here it was.</p>${paragraphs[1]}`, 0.5],
	['in italics', `${paragraphs[0]}<p><em>Here it was.</em></p>${paragraphs[1]}`, 0.5],
	['that is a label', `${paragraphs[0]}<p>Here it was</p>${paragraphs[1]}`, 0.5],
	['below the last', `${paragraphs[0]}<p>Here it was.</p>`, 0.5],
	['above the first', `<p>Here it was.</p>${paragraphs[0]}`, 0.5],
])('a sentence among paragraphs that Readability loses, %s', (_, inner, certainty) =>
	expect(certaintyOf(lost(inner), 0.5)).toBe(certainty),
);

const rated = (above: string, mark: string) => article(`${paragraphs[0]}<section><div>${above}</div><div>${mark}</div></section>${story}`);

test.each([
	['beside what it rates', rated('Ropes', '3/5'), '3/5', 1],
	['with a fraction', rated('Ropes', '7.5 / 10'), '7.5', 1],
	['that is a date', rated('Ropes', '3/12'), '3/12', 0.4],
	['below a sentence', rated('They counted the ropes in all of the boats on Sunday.', '3/5'), '3/5', 0.4],
	['in another box', article(`${paragraphs[0]}<section><div>Ropes</div></section><div>3/5</div>${story}`), '3/5', 0.4],
	['below a picture', rated('Ropes', '<img src="/ropes.jpg" width="900" height="600">3/5'), '3/5', 0.4],
])('a mark %s', (_, body, start, certainty) => expect(certaintyOf(body, 0.4, start)).toBe(certainty));
