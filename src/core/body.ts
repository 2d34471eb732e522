import type {Root} from 'hast';
import type {Finding} from './clutter/rule.ts';
import type {Line, Outline} from './outline.ts';
import type {Page} from './page.ts';
import {findReadableLines} from './readability.ts';
import {toBody} from './sanitize.ts';

/** The body of the story, and what was found in it that is no part of it. */
export interface Body {
	tree: Root;
	leftovers: Finding[];
}

/** Finds the story's lines among those that no clutter covers, and writes them as a tree; undefined where there is no story. */
export function extractBody(page: Page, outline: Outline, clutter: readonly Finding[]): Body | undefined {
	const cut = new Set<Line>();
	const gone: Element[] = [];
	for (const {element, first, end} of clutter) {
		for (const line of outline.lines.slice(first, end)) cut.add(line);
		const block = outline.block(element);
		if (block.first === first && block.end === end) gone.push(element);
	}
	const readable = findReadableLines(page, outline.lines, gone);
	const lines = outline.lines.filter(line => readable.has(line) && !cut.has(line));
	const [firstLine] = lines;
	const lastLine = lines.at(-1);
	if (!firstLine || !lastLine) return undefined;
	const captions = new Set(lines.filter(line => line.element.closest('figure, figcaption')));
	const images = outline.images.filter(
		image => image.line >= firstLine.index && image.line <= lastLine.index && !gone.some(element => element.contains(image.element)),
	);
	return {tree: toBody({lines, captions, images, baseUrl: page.baseUrl}), leftovers: []};
}
