import {Readability} from '@mozilla/readability';
import type {Line, Outline} from '../outline.ts';
import type {Page} from '../page.ts';
import {StorySketch} from './story-sketch.ts';

/** Readability throws these away at the end, whatever they hold. */
const neverKept = 'aside, footer';

/**
 * The lines that Readability takes for the story, without those of the elements that are `cut`; none where it finds no story.
 * It is shown a sketch of the page, as it is slow in a large document and moves and renames what it keeps.
 */
export function findReadableLines(page: Page, outline: Outline, cut: readonly Element[]): Set<Line> {
	if (outline.lines.length === 0) return new Set();
	const {document} = page;
	const isCut = new Uint8Array(outline.lines.length);
	const covered = [...document.querySelectorAll('[aria-hidden=true]')].filter(element => !element.querySelector('p, h1, h2'));
	for (const element of [...cut, ...covered, ...document.querySelectorAll(neverKept)]) {
		const {first, end} = outline.block(element);
		isCut.fill(1, first, end);
	}
	const sketch = new StorySketch(document);
	for (const line of outline.lines) if (!isCut[line.index]) sketch.addLine(line);
	return sketch.findLines(readContent(sketch.document));
}

function readContent(document: Document): Element | undefined {
	const reader = new Readability<Element>(document, {
		serializer: node => node as Element,
		keepClasses: true,
		disableJSONLD: true,
		charThreshold: 250,
	});
	return reader.parse()?.content ?? undefined;
}
