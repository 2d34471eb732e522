import {expect, test} from 'vitest';
import {toSpoken} from './to-spoken.ts';

test.each([
	['It is late,', 'It is late'],
	['It is late.', 'It is late.'],
	['Well, it is late', 'Well, it is late'],
	['もう遅い，', 'もう遅い'],
	[',', ''],
])('“%s” is read as “%s”', (words, spoken) => expect(toSpoken(words)).toBe(spoken));
