import {Readability} from '@mozilla/readability';
import type {Line} from '../../line.ts';
import type {Outline} from '../../outline.ts';
import type {Page} from '../../page.ts';
import {StorySketch} from './story-sketch.ts';

/** Readability throws these away at the end, whatever they hold. */
const neverKept = 'aside, footer';

/** In characters: with less, Readability looks again and throws less away, by names first. */
export const enough = {brief: 250, long: 500};

interface Search {
	cut: readonly Element[];
	/** One of `enough`. */
	charThreshold: number;
}

/**
 * The lines that Readability takes for the story, without those of the elements that are `cut`; none where it finds no story.
 * It is shown a sketch of the page, as it is slow in a large document and moves and renames what it keeps.
 */
export function findReadableLines(page: Page, outline: Outline, {cut, charThreshold}: Search): Set<Line> {
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
	return sketch.findLines(new StorySearch(sketch.document, {charThreshold}).find(sketch.headline));
}

/**
 * Of Readability only its search for the story, by its own steps: all that makes its result fit to be shown is left out.
 * A sketch has no scripts, images or hidden elements, and of the result only the marks are read. That spares a fifth of its time.
 * The names are Readability's own of version 0.6, which the lock file holds: after an update the tests of the pages say whether they still fit.
 */
class StorySearch extends Readability<Element> {
	declare _articleTitle: string;
	declare _metadata: {byline: string};
	declare _getArticleTitle: () => string;
	declare _unescapeHtmlEntities: (text: string) => string;
	declare _prepDocument: () => void;
	declare _grabArticle: () => Element | null;

	find(headline: string): Element | undefined {
		this._prepDocument();
		this._articleTitle = this._unescapeHtmlEntities(headline || this._getArticleTitle());
		// With a byline none is looked for, nor cut.
		this._metadata = {byline: '-'};
		return this._grabArticle() ?? undefined;
	}

	_isProbablyVisible(): boolean {
		return true;
	}

	_cleanStyles(): void {}
}
