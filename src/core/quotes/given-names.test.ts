import {expect, test} from 'vitest';
import {givenNames} from './given-names.ts';
import * as is from './is.ts';
import {readBits, readLexicon} from './lexicon.ts';

test.each([
	['the first of its list', 'aaron', is.male | is.givenName],
	['one that begins as the one before', 'alberto', is.male | is.givenName],
	['one that begins as a man’s', 'alexandra', is.female | is.givenName],
	['the last of its list', 'zoe', is.female | is.givenName],
	['a part of one', 'alber', 0],
	['what one adds to the one before', 'rto', 0],
	['a name for both', 'kim', 0],
])('%s', (_, word, bits) => expect(readBits(readLexicon(undefined), word)).toBe(bits));

test.each(Object.entries(givenNames))('%s: a name shares no more with the one before than that has', (_, packed) => {
	let length = 0;
	for (const part of ` ${packed}`.match(/[ \d][^ \d]+/g) ?? []) {
		expect(Number(part[0]), part).toBeLessThanOrEqual(length);
		length = Number(part[0]) + part.length - 1;
	}
});
