// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {PageText} from './page-text.tsx';
import {show} from './test-story.tsx';
import {toBounded} from './to-bounded.ts';

test.each([
	['short enough', 'abcde', 5, 'abcde'],
	['one too many', 'abcdef', 5, 'abcd…'],
	['cut at a space', 'abc def', 5, 'abc…'],
	['never through the middle of a sign', 'abc🚢🚢', 5, 'abc…'],
])('%s', (_, text, max, bounded) => expect(toBounded(text, max)).toBe(bounded));

test('words of the page stand by themselves', () => expect(show(<PageText text="<b>‮x" />).innerHTML).toBe('<bdi>&lt;b&gt;‮x</bdi>'));
