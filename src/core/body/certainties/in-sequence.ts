import type {Line} from '../../line.ts';
import type {PageFacts} from '../facts/line-facts.ts';
import {endsSentence} from '../facts/words.ts';
import {isHeading, isItalic} from '../ranking/line-features.ts';
import {type Certainty, endsStory} from './header-lines.ts';

const fewestNumbered = 3;
const numbered = /^#?(\d{1,3})(?:[.):]|\s[–—-])\s?\S/;
/** NaN where a line has none. */
const readNumber = ({text}: Line) => Number(numbered.exec(text)?.[1]);

/** “7. Ask the harbour master”: one of headings that count. Of 66 such headings on the labelled pages 65 are the story's. */
export const isNumberedHeading: Certainty = (line, page) => {
	if (!isHeading(line) || line.linkWords > 0 || !numbered.test(line.text)) return false;
	const numbers = readNumbers(page).get(line.element.localName) ?? [];
	const own = readNumber(line);
	return numbers.length >= fewestNumbered && (numbers.includes(own - 1) || numbers.includes(own + 1));
};

const read = new WeakMap<PageFacts, Map<string, number[]>>();

/** The numbers that begin lines, by the elements that hold them; read once for a page, as each of its headings asks. */
function readNumbers(page: PageFacts): Map<string, number[]> {
	const known = read.get(page);
	if (known) return known;
	const numbers = new Map<string, number[]>();
	for (const line of page.lines) {
		const number = readNumber(line);
		const {localName} = line.element;
		if (!(number >= 0)) continue;
		const others = numbers.get(localName);
		if (others) others.push(number);
		else numbers.set(localName, [number]);
	}
	read.set(page, numbers);
	return numbers;
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

const rating = /^\d{1,2}(?:[.,]\d)?\s?\/\s?(?:4|5|6|10|20|100)$/;
/** In words: of what is rated. */
const longestRated = 6;
const leastRated = 0.35;

/** “Cleanliness ∙ 3/5”: what a review finds, beside what it rates. A number beside a picture counts pictures. */
export const isRating: Certainty = ({element, index, text}, page, verdicts) => {
	const above = page.readable[index] && rating.test(text) && !page.showsBefore(index) ? page.lines[index - 1] : undefined;
	return (
		above !== undefined &&
		above.words <= longestRated &&
		above.element.parentElement === element.parentElement &&
		(verdicts[above.index] ?? 0) >= leastRated
	);
};
