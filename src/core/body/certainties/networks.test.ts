// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {article, certaintyOf, story} from '../../../../test/certainty-of.ts';

test.each([
	['beside another', '<ul><li>Facebook</li><li>X.com</li></ul>', 0],
	['alone', '<div>Facebook</div>', 0.6],
	['beside what is none', '<ul><li>Facebook</li><li>The harbour office</li></ul>', 0.6],
	[
		'in a list that the story introduces',
		'<p>From Monday on the harbour board will watch what is said of the two locks on these networks:</p><ul><li>Facebook</li><li>TikTok</li></ul>',
		0.6,
	],
	[
		'in a list below a sentence',
		'<p>From Monday on the harbour board will watch what is said of the two locks.</p><ul><li>Facebook</li><li>TikTok</li></ul>',
		0,
	],
	['in a list below a label', '<p>Share this:</p><ul><li>Facebook</li><li>TikTok</li></ul>', 0],
	['in a line of more', '<ul><li>Facebook, founded in 2004</li><li>X.com</li></ul>', 0.6],
])('the name of a network %s', (_, lines, certainty) =>
	expect(certaintyOf(article(`${story}${lines}${story}`), 0.6, 'Facebook')).toBe(certainty),
);
