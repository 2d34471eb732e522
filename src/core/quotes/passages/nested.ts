import * as is from '../words/is.ts';
import {type Lexicon, readBits} from '../words/lexicon.ts';
import type {Marked} from './marked.ts';
import {findSingleMarked} from './single-marks.ts';

/** In characters: “the bakers of Graz observed.” */
const longest = 80;

/** ““‘It is late,’ Ada Ito said. ‘Go home.’””: what another paper wrote, where the inner marks hold what was said. */
export function openNested(text: string, marked: readonly Marked[], lexicon: Lexicon): Marked[] {
	return marked.flatMap(one => {
		const words = /^['‘]/.test(text.slice(one.start, one.end)) ? text.slice(one.start, one.end) : '';
		const inner = words ? findSingleMarked(words) : [];
		if (!isAttributed(words, inner, lexicon)) return [one];
		return inner.map(({start, end, from, to, ...rest}, n) => ({
			...rest,
			start: one.start + start,
			end: one.start + end,
			// The outer marks are no signs of the sentence.
			from: n === 0 ? one.from : one.start + from,
			to: to === words.length ? one.to : one.start + to,
		}));
	});
}

/** “,’ the bakers said.”; not “‘Gull’ is what they said.” */
function isAttributed(words: string, [first, second]: readonly Marked[], lexicon: Lexicon): boolean {
	if (!first || first.from > 0 || !/[,?!]$/.test(words.slice(first.start, first.end))) return false;
	const told = words.slice(first.to, second?.from);
	const isEnded = second === undefined || /[,.:]\s*$/.test(told);
	return isEnded && told.length < longest && told.split(/[^A-Za-zÀ-ÿ]+/).some(word => readBits(lexicon, word.toLowerCase()) & is.verb);
}
