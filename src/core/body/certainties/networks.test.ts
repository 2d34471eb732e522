// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {article, certaintyOf, story} from '../../../../test/certainty-of.ts';

test.each([
	['beside another', '<ul><li>Facebook</li><li>X.com</li></ul>', 0],
	['alone', '<div>Facebook</div>', 0.6],
	['beside what is none', '<ul><li>Facebook</li><li>The harbour office</li></ul>', 0.6],
	['in a line of more', '<ul><li>Facebook, founded in 2004</li><li>X.com</li></ul>', 0.6],
])('the name of a network %s', (_, lines, certainty) =>
	expect(certaintyOf(article(`${story}${lines}${story}`), 0.6, 'Facebook')).toBe(certainty),
);
