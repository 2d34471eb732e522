// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {readOutline} from '../outline.ts';
import {readPage} from '../page.ts';
import {withWholeTables} from './whole-tables.ts';

const readLines = (body: string) => {
	const page = readPage(new DOMParser().parseFromString(`<body>${body}`, 'text/html'));
	if (!page) throw new Error('the page was not read');
	return readOutline(page).lines;
};

const row = (...cells: string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
const table = (...rows: string[]) => `<p>Tides</p><table>${rows.join('')}</table><p>End</p>`;
const tides = table(row('Graz', '7.1'), row('Linz', '4.0'), row('Wels', '1.2'));
const link = (text: string) => `<a href="/${text}">${text}</a>`;

test.each([
	['half of the cells', tides, ['Graz', 'Linz', 'Wels'], ['Graz', '7.1', 'Linz', '4.0', 'Wels', '1.2']],
	['a third of the cells', tides, ['Graz', 'Wels'], ['Graz', '7.1', 'Linz', '4.0', 'Wels', '1.2']],
	['a cell and the text', tides, ['Tides', 'Graz', 'End'], ['Tides', 'End']],
	['no cell', tides, ['Tides', 'End'], ['Tides', 'End']],
	['two cells in all', table(row('Graz', '7.1')), ['Graz'], ['Graz']],
	[
		'cells of links',
		table(...['Graz', 'Linz', 'Wels'].map(town => row(link(town), link(`${town}-2`)))),
		['Graz', 'Linz'],
		['Graz', 'Linz'],
	],
	[
		'columns of text',
		table(row(`One ${'word '.repeat(30)}`, 'Side'), row(`Two ${'word '.repeat(30)}`, 'More')),
		['One', 'Two'],
		['One', 'Two'],
	],
	['a table that lays out the page', `<table>${row(tides, 'Side')}${row('Two', 'More')}</table>`, ['Two'], ['Two']],
])('of a table with %s', (_, body, chosen, wanted) => {
	const lines = readLines(body);
	const first = (text: string) => text.split(' ')[0] ?? '';
	const story = lines.filter(({text}) => chosen.includes(first(text)));
	expect(withWholeTables(story, lines).map(({text}) => first(text))).toEqual(wanted);
});
