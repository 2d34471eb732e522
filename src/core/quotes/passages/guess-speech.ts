import {findSpeech, speeches} from '../../languages/speech/index.ts';
import type {Speech} from '../../languages/speech/speech.ts';
import type {StoryBlock} from '../../text.ts';

/** How many characters of a story tell its language. */
const sample = 1200;
/** In every language that Lede knows, more than this share of a story's words are articles, prepositions and the like. */
const usual = 0.2;

/**
 * How the story's language reports speech. Pages are often marked with the wrong language: what the page says counts only if the
 * story's small words agree. Undefined: none of the languages that Lede knows.
 */
export function guessSpeech(blocks: readonly StoryBlock[], declared: string | undefined): Speech | undefined {
	const own = findSpeech(declared);
	const words = readSample(blocks);
	if (words.length < 20 || (own && share(words, own) > usual)) return own;
	let best = own;
	let most = own ? share(words, own) * 1.5 : usual;
	for (const speech of Object.values(speeches)) {
		const found = share(words, speech);
		if (found > most) {
			best = speech;
			most = found;
		}
	}
	return best;
}

function readSample(blocks: readonly StoryBlock[]): string[] {
	let text = '';
	for (const block of blocks) {
		if (text.length > sample) break;
		text += ` ${block.text.slice(0, sample)}`;
	}
	return text.toLowerCase().split(/[\s.,;:!?()“”„"«»’']+/);
}

/** The share of words that are small words of a language. */
function share(words: readonly string[], {determiners, prepositions, conjunctions, auxiliaries}: Speech): number {
	const small = new Set(`${determiners} ${prepositions} ${conjunctions} ${auxiliaries}`.replaceAll("'", '').split(' '));
	return words.filter(word => small.has(word)).length / words.length;
}
