/** Paragraphs, items and headings may each have a number of their own; a box with one is another box. */
const numbered = new Set('p li h2 h3 h4 h5 h6'.split(' '));
/** “par-12”, “block-id-7QxLm2”, “qRtWmk”: what a machine gave. */
const looksGiven = /\d|[a-z][A-Z]/;

/**
 * How elements are built, by name and classes, in their order: equal where they are built alike.
 * What a machine gave to one of them alone tells nothing of it.
 */
export function describeBuild(elements: readonly Element[]): string[] {
	const parts = elements.map(element => toNames(element));
	const counts = new Map<string, number>();
	for (const names of parts) for (const name of names) if (looksGiven.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
	return elements.map(({localName}, place) => {
		const names = parts[place] ?? [];
		const told = numbered.has(localName) ? names.map(name => (counts.get(name) === 1 ? '#' : name)) : names;
		return `${localName}.${told.join(' ')}`;
	});
}

const toNames = (element: Element): string[] => element.getAttribute('class')?.split(/\s+/).filter(Boolean) ?? [];
