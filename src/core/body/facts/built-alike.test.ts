// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {describeBuild} from './built-alike.ts';

test.each([
	['the same class', '<p class="text">', '<p class="text">', true],
	['the same classes, set otherwise', '<p class="text wide">', '<p class=" text  wide ">', true],
	['a number each', '<p class="text par-1">', '<p class="text par-2">', true],
	['a name each, from a machine', '<p class="qRtWmk">', '<p class="vLs4xa">', true],
	['another class each', '<p class="text">', '<p class="notice">', false],
	['the same, and one of them a number', '<p class="text">', '<p class="text par-2">', false],
	['another name', '<p class="text par-1">', '<h3 class="text par-2">', false],
	['a number each, of boxes', '<div class="col-8">', '<div class="col-4">', false],
])('two elements with %s', (_, one, other, areAlike) => {
	const {body} = new DOMParser().parseFromString(`<body>${one}One</${one.match(/\w+/)?.[0]}>${other}Two`, 'text/html');
	const [first, second] = describeBuild([...body.children]);
	expect(first === second).toBe(areAlike);
});

test('a name from a machine that several elements have is theirs', () => {
	const {body} = new DOMParser().parseFromString('<p class="css-1a"><p class="css-1a"><p class="css-2b"><p class="css-3c">', 'text/html');
	expect(describeBuild([...body.children])).toEqual(['p.css-1a', 'p.css-1a', 'p.#', 'p.#']);
});
