import type {Line} from '../../line.ts';
import type {PageFacts} from '../facts/line-facts.ts';
import {squeeze} from '../facts/words.ts';

/** Fewer words may stand in two places by chance; where the story has them in marks, hardly so. */
const shortestRepeat = 6;
const shortestQuoted = 4;
/** In words: a name with what they are. */
const longestSource = 8;
/** A whole page or story may be called so after its subject. */
const isPart = ':not(html, body, main, article)';
const pullQuotes = `blockquote, aside, [aria-hidden=true], [class*=pull]${isPart}, [class*=quote i]${isPart}`;

/** A pull quote says again what the story says; there “she said” may stand between its sentences. */
export function isRepeat(line: Line, page: PageFacts): boolean {
	if (line.words < shortestQuoted || line.words > 60 || !line.element.closest(pullQuotes)) return false;
	const sentences = line.text.split(/(?<=[.!?])\s/).map(squeeze);
	const isRepeatedIn = (text: string) => sentences.every(sentence => text.includes(sentence));
	const isTelling = ({text}: Line) => line.words >= shortestRepeat || /["“”„«»]/.test(text);
	return page.lines.some(
		other => other !== line && other.isProse && other.words > line.words && isTelling(other) && isRepeatedIn(page.squeezed(other)),
	);
}

/** “Ada Ito, baker”: who said what a pull quote says again. */
function isSource(line: Line, page: PageFacts): boolean {
	const before = page.lines[line.index - 1];
	if (line.words > longestSource || !before || !isRepeat(before, page)) return false;
	// Each of the two may have a class that says “pull quote”: the box is what holds both.
	let box = line.element.closest(pullQuotes);
	while (box && !box.contains(before.element)) box = box.parentElement?.closest(pullQuotes) ?? null;
	return box !== null;
}

/** A pull quote, or who said it. */
export const isOfPullQuote = (line: Line, page: PageFacts): boolean => isRepeat(line, page) || isSource(line, page);
