import type {Line} from '../line.ts';
import {type Certainty, endsStory} from './header-lines.ts';
import type {PageFacts} from './line-facts.ts';
import {isHeading, isItalic} from './line-features.ts';
import {endsSentence} from './words.ts';

const fewestNumbered = 3;
const numbered = /^#?(\d{1,3})(?:[.):]|\s[–—-])\s?\S/;

/** “7. Ask the harbour master”: one of headings that count, built alike. Of 44 such headings on the labelled pages all are the story's. */
export const isNumberedHeading: Certainty = (line, page) =>
	isHeading(line) && line.linkWords === 0 && numbered.test(line.text) && page.alike(line) >= fewestNumbered && isCounted(line, page);

/** Another heading beside it has the number before or after. */
function isCounted({element, text, index}: Line, {lines}: PageFacts): boolean {
	const number = Number(numbered.exec(text)?.[1]);
	return lines.some(other => {
		const found = other.index !== index && other.element.localName === element.localName ? numbered.exec(other.text)?.[1] : undefined;
		return found !== undefined && Math.abs(Number(found) - number) === 1;
	});
}

/** From this probability on what stands above is a paragraph of the story; below that one, nothing is. */
const likely = 0.45;
const least = 0.2;
/** In lines: a box may stand between two paragraphs. */
const mostBetween = 2;

/** “It came to that.”: a sentence in a paragraph built like one of the story's right above it, where the story goes on. */
export const isAmongParagraphs: Certainty = (line, page, verdicts) => {
	const {element, index, linkWords, text} = line;
	if (element.localName !== 'p' || linkWords > 0 || (verdicts[index] ?? 0) < least || !endsSentence(text) || isItalic(line)) return false;
	if (page.findings[index] || page.phrases[index] || page.showsBefore(index) || endsStory(line, page, verdicts)) return false;
	const above = page.lines.slice(Math.max(0, index - mostBetween), index);
	return above.some(
		other =>
			other.isProse &&
			(verdicts[other.index] ?? 0) >= likely &&
			other.element.parentElement === element.parentElement &&
			other.element.localName === 'p' &&
			other.element.className === element.className,
	);
};
