import * as is from '../words/is.ts';
import {beginsLarge} from '../words/letters.ts';
import type {Lexicon} from '../words/lexicon.ts';
import type {Marked} from './marked.ts';
import {reports} from './unmarked.ts';

/** In characters: “, fortæller Ada Ito fra Graz.” */
const longest = 60;
const opened = /^\s*["“”„«»‘‚]/;

/** “»Broen er lukket, siger hun.”: the mark that is missing before who said it, where the next block does not go on. */
export function closeBefore(
	text: string,
	marked: readonly Marked[],
	{lexicon, next}: {lexicon: Lexicon; next: string | undefined},
): Marked[] {
	return marked.map(one => {
		const isOpen = !one.isClosed && one.to === text.length && !opened.test(next ?? '');
		const end = isOpen ? findEnd(text, one, lexicon) : undefined;
		return end === undefined ? one : {...one, end, to: end, isClosed: true};
	});
}

function findEnd(text: string, {start}: Marked, lexicon: Lexicon): number | undefined {
	const comma = text.lastIndexOf(', ');
	const tail = text.slice(comma + 2);
	if (comma <= start || tail.length > longest || !/[^.]\.$/.test(tail) || !reports(tail, lexicon)) return undefined;
	const [, subject = ''] = tail.split(/[\s.,]+/, 2);
	const isSomebody = ((lexicon.words.get(subject) ?? 0) & (is.he | is.she)) !== 0 || beginsLarge(subject);
	return isSomebody ? comma + 1 : undefined;
}
