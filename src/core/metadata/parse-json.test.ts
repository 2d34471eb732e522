import {expect, test} from 'vitest';
import {parseJson} from './parse-json.ts';

test.each([
	['plain', '{"headline": "Ferry"}', {headline: 'Ferry'}],
	['in a comment', '<!-- {"headline": "Ferry"} -->', {headline: 'Ferry'}],
	['in CDATA', '//<![CDATA[\n{"headline": "Ferry"}\n//]]>', {headline: 'Ferry'}],
	['with trailing commas', '{"keywords": ["a", "b",], "headline": "Ferry, ]",}', {keywords: ['a', 'b'], headline: 'Ferry, ]'}],
	['with line breaks in a string', '{"headline": "Ferry\n\tsails"}', {headline: 'Ferry sails'}],
	['with a backslash that escapes nothing', String.raw`{"headline": "It\'s \"on\" \u00e9 \x"}`, {headline: 'It\'s "on" é x'}],
	['with a semicolon after it', '{"headline": "Ferry"};', {headline: 'Ferry'}],
	['cut off', '{"headline": "Fer', undefined],
	['no JSON at all', 'window.x = 1', undefined],
	['nothing', '', undefined],
])('JSON %s', (_, text, value) => expect(parseJson(text)).toEqual(value));

test.each([
	['deep nesting', '['.repeat(100_000)],
	['an endless string', `{"a": "${'\\"'.repeat(200_000)}`],
	['an endless string that seems to end', `{"a": "${'\\"'.repeat(200_000)}}`],
	['many quotes', '"'.repeat(200_001)],
	['many commas', `[${', '.repeat(200_000)}`],
])('%s ends and throws nothing', (_, text) => expect(parseJson(text)).toBeUndefined());
