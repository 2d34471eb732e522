import {expect, test} from 'vitest';
import {toTextFragment} from './text-fragment.ts';

test.each([
	['few words', 'We sail at ten.', 'We%20sail%20at%20ten.'],
	['a hyphen and a comma', 'half-full, he', 'half%2Dfull%2C%20he'],
	['many words', 'a b c d e f g h i j k l m n', 'a%20b%20c%20d%20e%20f,i%20j%20k%20l%20m%20n'],
])('%s', (_, words, fragment) =>
	expect(toTextFragment('https://a.example/b?c=d#e', words)).toBe(`https://a.example/b?c=d#:~:text=${fragment}`),
);
