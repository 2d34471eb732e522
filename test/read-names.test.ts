import {expect, test} from 'vitest';
import {readNames} from './read-names.ts';

test.each([
	['a global', 'const title = document.title;', ['document']],
	['a parameter of that name', 'function read(document: Document) { return document.title; }', []],
	['a property of that name', 'const page = {document: 1}; page.document;', []],
	['a destructured one', 'const {document} = page;', ['page']],
	['a destructured one of another name', 'export const read = ({document: copy, ...rest}) => [copy, rest];', []],
	['an imported one', "import {document} from './page.ts'; document;", []],
	['an imported file of its kind', "import words from './words.json' with {type: 'json'}; words;", []],
	['a type', 'let element: Element | undefined; type Node = string;', []],
	['a value that is a type too', 'const is = value instanceof Element;', ['value', 'Element']],
	['a caught error', 'try {} catch (error) { error; }', []],
	['a computed property', 'page[name];', ['page', 'name']],
])('finds free names: %s', (_, source, free) => expect(readNames('a.ts', source).free).toEqual(free));

test('finds declared names and the longest list of parameters', () => {
	const source = 'interface Page {} type Kind = 1; class Story { read(a, b) {} } const [first] = []; function join(a, b, c) {}';
	const {declared, mostParameters} = readNames('a.ts', source);
	expect(declared).toEqual(['Page', 'Kind', 'Story', 'a', 'b', 'first', 'join', 'c']);
	expect(mostParameters).toBe(3);
});
