// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {isTableOfFacts} from './is-table-of-facts.ts';

const rows = (cell: string) => `<table>${`<tr><th>Lund</th><td>${cell}</td></tr>`.repeat(3)}</table>`;

test.each([
	['a table of words', rows('3 min'), true],
	['a table of paragraphs', rows('<p>3 min</p>'), true],
	['the same in a box', `<div>${rows('<p>3 min</p>')}</div>`, true],
	['a table of boxes with paragraphs', rows('<div><p>3 min</p></div>'), false],
	['a table of tables', rows('<table></table>'), false],
	['a table of one column', `<table>${'<tr><td>3 min</td></tr>'.repeat(3)}</table>`, false],
])('%s: %s', (_, html, isOne) => {
	const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
	expect(table && isTableOfFacts(table)).toBe(isOne);
});
