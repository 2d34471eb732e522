import type {Line} from '../../line.ts';
import {isHeading} from '../ranking/line-features.ts';
import type {Certainty} from './header-lines.ts';

/** A line with less is no line of the story, wherever it stands. */
const least = 0.2;
/** Lines above it that are looked at. */
const mostAbove = 12;
/** What a heading may stand over that is no line. */
const shown = 'img, picture, figure, iframe, video, audio, table, embed, object, [class*=embed i], [class*=player i]';

/** A heading at the story's end with nothing below it that is shown: what it stood over is none of the story. A sentence may be a pull quote. */
export const isHollowHeading: Certainty = (line, page, verdicts) => {
	if (!isHeading(line) || /[.]["”“»]?$/.test(line.text)) return false;
	const isTold = ({index}: Line) => (verdicts[index] ?? 0) >= least;
	const last = page.lines.findLast(isTold);
	if (last && last.index > line.index) return false;
	const above = page.lines
		.slice(Math.max(0, line.index - mostAbove), line.index)
		.filter(isTold)
		.slice(-2);
	// “Ten shops in ten headings”: the story itself.
	if (above.length === 2 && above.every(isHeading)) return false;
	return !standsOverFigure(line.element) && !standsOverParagraph(line.element, above.at(-1)?.element);
};

/** What comes right after it is a picture, a film or a table. */
function standsOverFigure(element: Element): boolean {
	const next = element.nextElementSibling ?? element.parentElement?.nextElementSibling;
	return next != null && (next.matches(shown) || next.querySelector(shown) !== null);
}

/** “How to listen”, in the editor's own text: the paragraph below it is left out, and may be missed. */
const standsOverParagraph = ({parentElement, nextElementSibling}: Element, above: Element | undefined) =>
	nextElementSibling?.localName === 'p' && (parentElement?.contains(above ?? null) ?? false);
