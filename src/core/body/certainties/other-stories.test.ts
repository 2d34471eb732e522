// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {article, certaintyOf, paragraphs, story} from '../../../../test/certainty-of.ts';

const item = (text: string) => `<li><a href="/4711">Otters</a> ${text}</li>`;
const linked = '<li><a href="/4711">Here otters swim</a> on Monday</li><li><a href="/4712">Herons</a> on Tuesday</li>';

test.each([
	['items that all break off', `<ul>${item('here…')}${item('again …')}${item('at last...')}</ul>`, 'Otters here', 0],
	['items of which one is whole', `<ul>${item('here…')}${item('again …')}${item('at last, in the canal')}</ul>`, 'Otters here', 0.6],
	['two that break off', `<ul>${item('here…')}${item('again …')}</ul>`, 'Otters here', 0.6],
	['items without links', `<ul>${'<li>Otters here …</li>'.repeat(3)}</ul>`, 'Otters here', 0.6],
	['linked items below a label', `<div><h3>Related stories</h3><ul>${linked}</ul></div>`, 'Here otters', 0],
	['linked items below a phrase', `<div><div>Stories you may have missed</div><ul>${linked}</ul></div>`, 'Here otters', 0],
	[
		'linked items below a phrase and more',
		`<div><div>Stories you may have missed about animals</div><ul>${linked}</ul></div>`,
		'Here otters',
		0.6,
	],
	['linked items below a heading', `<div><h3>Animals that returned</h3><ul>${linked}</ul></div>`, 'Here otters', 0.6],
	[
		'paragraphs that are links below a label',
		`<p>Related stories:</p>${'<p><a href="/4711">Here otters return</a></p>'.repeat(2)}`,
		'Here',
		0,
	],
	[
		'a paragraph that is a link below others',
		`<p>Otters swim</p>${'<p><a href="/4711">Here otters return</a></p>'.repeat(2)}`,
		'Here',
		0.6,
	],
	['a paragraph with a link below a label', '<p>Related stories:</p><p>Here <a href="/4711">otters</a> return</p>', 'Here', 0.6],
	['items without links below a label', '<div><h3>Related stories</h3><ul><li>Here otters swim</li></ul></div>', 'Here otters', 0.6],
])('a list of %s', (_, list, start, certainty) =>
	expect(certaintyOf(article(`${paragraphs[0]}${list}${story}`), 0.6, start)).toBe(certainty),
);

const slug = '/news/otters-return-to-canal';
test.each([
	['after a kicker', `<p><b>Here wildlife: </b><a href="${slug}">Otters return to the canal</a></p>`, 0],
	['after a kicker, as a sentence', `<p>Here we are: <a href="${slug}">the otters return to the canal</a>.</p>`, 0.6],
	[
		'after half a sentence',
		`<p>Here is what the harbour master had to say of it: <a href="${slug}">the otters return to the canal</a></p>`,
		0.6,
	],
	['to another site', '<p>Here wildlife: <a href="https://zoo.example/otters-return-to-canal">Otters return to the canal</a></p>', 0.6],
	['that is all of its paragraph', '<p><a href="/4711">HERE OTTERS RETURN TO THE CANAL</a></p>', 0, 'HERE'],
	['that asks', '<p><a href="/4711">Here otters swim, but do they sleep?</a></p>', 0],
	['that is a sentence', '<p><a href="/4711">Here otters return to the canal.</a></p>', 0.6],
	['of few words', '<p><a href="/4711">Here otters return</a></p>', 0.6],
	['that is no story but a document', '<p><a href="/files/4711.pdf">Here is what the office found</a></p>', 0.6],
	['on this page', '<p><a href="#notes">Here is what the office found</a></p>', 0.6],
	['that is the only item of its list', '<ul><li><a href="/4711">Here otters swim by night</a></li></ul>', 0],
	['of few words in such a list', '<ul><li><a href="/4711">Here otters swim</a></li></ul>', 0.6],
	['whose address spells nothing', '<p>Here wildlife: <a href="/4711">Otters return to the canal</a></p>', 0.6],
	['in an article within the story', '<article><h2><a href="/4711">Here otters return</a></h2><time>2 May</time></article>', 0],
	['in such an article with sentences', `<article><h2><a href="/4711">Here otters return</a></h2>${story}</article>`, 0.6],
	['in a section of the story', '<section><h2><a href="/4711">Here otters return</a></h2></section>', 0.6],
])('a link to another story %s', (_, link, certainty, start = 'Here') =>
	expect(certaintyOf(article(`${paragraphs[0]}${link}${story}`), 0.6, start)).toBe(certainty),
);
