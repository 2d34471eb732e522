import type {Lexicon} from './lexicon.ts';

/** The article at the end of a noun. */
const articles = ['n', 'en', 't', 'et'];

/** What a noun may be without the article that is its end, in Danish with a single consonant: “kokken” is the “kok”. */
export function withoutArticle(lower: string): string[] {
	const bare = articles.flatMap(end => (lower.endsWith(end) ? lower.slice(0, -end.length) : []));
	return bare.flatMap(noun => (/([^aeiouyæøåäö])\1$/.test(noun) ? [noun, noun.slice(0, -1)] : noun));
}

/** “the 72-year-old” */
export const endsAsAge = (word: string, {ageEnds}: Lexicon) => ageEnds.some(end => word.endsWith(end));

/** “bergenseren”, “PVV'er”: a short one is the whole word. */
export const endsAsNative = (word: string, {natives}: Lexicon) =>
	natives.some(end => word === end || ((end.length > 5 || end.startsWith("'")) && word.endsWith(end)));
