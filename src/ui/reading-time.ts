/** Adults read about 238 English words of non-fiction a minute: M. Brysbaert, “How many words do we read per minute?”, 2019. */
const wordsPerMinute = 238;
/** Signs a minute of scripts that write no spaces between words: a round figure between those measured for Chinese and Japanese. */
const signsPerMinute = 500;

const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/gu;
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** Whole minutes, 1 at least. Not by `Intl.Segmenter`: its time grows with the square of the text. */
export function toReadingMinutes(text: string): number {
	const signs = text.match(unspaced)?.length ?? 0;
	const words = text.replace(unspaced, ' ').match(word)?.length ?? 0;
	return Math.max(1, Math.round(words / wordsPerMinute + signs / signsPerMinute));
}
