// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {article, certaintyOf, paragraphs, story} from '../../../test/certainty-of.ts';

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
	['items without links below a label', '<div><h3>Related stories</h3><ul><li>Here otters swim</li></ul></div>', 'Here otters', 0.6],
])('a list of %s', (_, list, start, certainty) =>
	expect(certaintyOf(article(`${paragraphs[0]}${list}${story}`), 0.6, start)).toBe(certainty),
);
