import {expect, test} from 'vitest';
import type {Quote} from '../core/article.ts';
import {toStandalone} from './to-standalone.ts';

test.each<[string, Quote['kind'], string]>([
	['The well is dry again,', 'statement', 'The well is dry again.'],
	['a dry place,', 'fragment', 'a dry place'],
	['井又干了，', 'statement', '井又干了。'],
	['Is the well dry?', 'statement', 'Is the well dry?'],
	['The well, they say, is dry', 'statement', 'The well, they say, is dry'],
])('“%s”, a %s, stands alone', (text, kind, words) => expect(toStandalone({text, kind})).toBe(words));
