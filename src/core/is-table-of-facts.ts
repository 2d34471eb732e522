/** A table of facts has rows of two cells and more, each a short line. */
export function isTableOfFacts(table: Element): boolean {
	if (table.querySelector('table, :scope div p, h1, h2, h3')) return false;
	const rows = [...table.querySelectorAll('tr')].slice(0, 50);
	return rows.filter(row => row.children.length > 1).length >= Math.max(1, rows.length / 2);
}
