import {isTableOfFacts} from '../is-table-of-facts.ts';
import type {Line} from '../line.ts';

/** In words: cells hold names and figures. */
const longestCell = 8;
const fewestCells = 4;
/** Where as large a share of the cells is the story's, all are: one by one they tell too little. */
const enough = 0.25;

/** The story's lines with the tables among them whole: without half of its cells a table says something else. */
export function withWholeTables(story: readonly Line[], lines: readonly Line[]): Line[] {
	const chosen = new Set(story);
	for (const [table, cells] of findTables(lines)) {
		const [first, last] = [cells[0]?.index ?? 0, cells.at(-1)?.index ?? 0];
		const isOne = cells.length >= fewestCells && last - first === cells.length - 1 && areShort(cells) && isTableOfFacts(table);
		if (!isOne) continue;
		const isStory = cells.filter(cell => chosen.has(cell)).length >= cells.length * enough;
		for (const cell of cells) isStory ? chosen.add(cell) : chosen.delete(cell);
	}
	return lines.filter(line => chosen.has(line));
}

function findTables(lines: readonly Line[]): Map<Element, Line[]> {
	const tables = new Map<Element, Line[]>();
	for (const line of lines) {
		const table = line.element.closest('table');
		if (!table) continue;
		const cells = tables.get(table);
		if (cells) cells.push(line);
		else tables.set(table, [line]);
	}
	return tables;
}

/** Few of them links: a table of links leads elsewhere. */
function areShort(cells: readonly Line[]): boolean {
	const sum = (count: (cell: Line) => number) => cells.reduce((all, cell) => all + count(cell), 0);
	const words = sum(cell => cell.words);
	return words <= cells.length * longestCell && sum(cell => cell.linkWords) < words / 2;
}
