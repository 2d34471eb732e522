import type {Element, ElementContent} from 'hast';
import {expect, test} from 'vitest';
import {readBlocks} from './text.ts';

const element = (tagName: string, ...children: (string | Element)[]): Element => ({
	type: 'element',
	tagName,
	properties: {},
	children: children.map((child): ElementContent => (typeof child === 'string' ? {type: 'text', value: child} : child)),
});

const block = (tagName: string, ...children: (string | Element)[]): Element => ({
	...element(tagName, ...children),
	properties: {dataBlock: 0},
});

test.each([
	['none', block('p', 'The well is ', element('em', 'dry'), '.'), undefined],
	['a word', block('p', 'Set it to ', element('code', 'dry'), ' now.'), ['dry']],
	[
		'within what is bold',
		block('p', 'It is ', element('b', 'as ', element('kbd', 'dry'), ' as'), ' ', element('samp', 'sand')),
		['dry', 'sand'],
	],
	['after a line break', block('li', 'One', element('br'), element('code', 'two')), ['two']],
	['all that is typed', block('pre', element('code', 'dry()')), ['dry()']],
	['none of a row', block('tr', element('td', 'One'), element('td', element('code', 'two'))), undefined],
])('code in a block: %s', (_, child, code) => {
	const [only] = readBlocks({type: 'root', children: [child]});
	expect(only?.code?.map(({start, end}) => only.text.slice(start, end))).toEqual(code);
});

test.each([
	['none', block('p', 'The well is ', element('em', 'dry'), '.'), undefined],
	['within what is bold', block('p', element('b', 'It is ', element('q', 'dry')), ' and ', element('q', 'deep')), ['dry', 'deep']],
	['the outer one of two', block('p', element('q', 'It is ', element('q', 'dry'), ' now.')), ['It is dry now.']],
	['none of a row', block('tr', element('td', 'One'), element('td', element('q', 'two'))), undefined],
])('what is quoted in a block: %s', (_, child, quoted) => {
	const [only] = readBlocks({type: 'root', children: [child]});
	expect(only?.quoted?.map(({start, end}) => only.text.slice(start, end))).toEqual(quoted);
});
