/** Adults read about 238 English words of non-fiction a minute: M. Brysbaert, “How many words do we read per minute?”, 2019. */
const wordsPerMinute = 238;
/** Enough for a book chapter; counting more would only keep the popup waiting. */
const longest = 200_000;

/** Whole minutes, 1 at least. Words are what the browser's dictionary calls so: Japanese and Thai write no spaces. */
export function toReadingMinutes(text: string, language: string | undefined): number {
	const read = text.slice(0, longest);
	const segments = new Intl.Segmenter(toKnownLocale(language), {granularity: 'word'}).segment(read);
	let words = 0;
	for (const segment of segments) if (segment.isWordLike) words++;
	return Math.max(1, Math.round((words * (text.length / Math.max(1, read.length))) / wordsPerMinute));
}

/** A page may claim any language; `Intl` throws at what is not one. */
function toKnownLocale(language: string | undefined): string | undefined {
	try {
		return language && Intl.getCanonicalLocales(language)[0];
	} catch {
		return undefined;
	}
}
