import {isRomance, type Lexicon} from './lexicon.ts';
import type {Token} from './token.ts';

/** The article at the end of a noun. */
const articles = ['n', 'en', 't', 'et'];

/** What a noun may be without the article that is its end, in Danish with a single consonant: “kokken” is the “kok”. */
export function withoutArticle(lower: string): string[] {
	const last = lower.at(-1);
	if (last !== 'n' && last !== 't') return [];
	const nouns: string[] = [];
	for (const end of articles) {
		if (!lower.endsWith(end)) continue;
		const noun = lower.slice(0, -end.length);
		nouns.push(noun);
		if (noun.length > 2 && noun.at(-1) === noun.at(-2)) nouns.push(noun.slice(0, -1));
	}
	return nouns;
}

/** “beboerne”, “lärarna”: of several, what one of them may be. */
export const singularsOf = (lower: string, {plurals}: Lexicon) =>
	plurals.flatMap(({end, singular}) => (lower.endsWith(end) ? lower.slice(0, -end.length) + singular : []));

/** “the 72-year-old” */
export const endsAsAge = (word: string, {ageEnds}: Lexicon) => ageEnds.some(end => word.endsWith(end));

/** “bergenseren”, “PVV'er”: a short one is the whole word. */
export const endsAsNative = (word: string, {natives}: Lexicon) =>
	natives.some(end => word === end || ((end.length > 5 || end.startsWith("'")) && word.endsWith(end)));

/** « le Breton », « le Finistérien »: in Romance languages no name, for all that it is written large. */
export function isNativeHere(tokens: readonly Token[], n: number, lexicon: Lexicon): boolean {
	const [article, noun] = [tokens[n - 1], tokens[n]];
	if (!noun || !isRomance(lexicon) || !lexicon.definite.includes(article?.lower ?? '')) return false;
	if (endsAsNative(noun.lower, lexicon)) return true;
	// « dans le Valais », « Le Parisien »
	const isPlace = lexicon.inside.includes(tokens[n - 2]?.lower ?? '') || article?.isCapital === true || tokens[n + 1]?.isCapital === true;
	const isLong = (end: string) => noun.lower.endsWith(end) && noun.lower.length > end.length + shortestStem;
	return noun.isCapital && !isPlace && lexicon.nativeEnds.some(isLong);
}

/** In letters: “l'Oise” is none. */
const shortestStem = 2;
