import {commonWords} from '../languages/common-words.ts';

/** In UTF-16 units. */
const longestSample = 3000;
/** Fewer words tell nothing. */
const fewestWords = 40;
/** A fifth and more of a text are its language's commonest words; of another language's, a few. */
const leastShare = 0.15;

/** The language of a page in Latin letters that says none, by the small words of its first paragraphs; undefined where it is none of `commonWords`. */
export function guessLanguage(document: Document): string | undefined {
	const words = readSample(document);
	if (words.length < fewestWords) return undefined;
	const shares = Object.entries(commonWords).map(([tag, common]) => {
		const known = new Set(common.split(' '));
		return {tag, share: words.filter(word => known.has(word)).length / words.length};
	});
	const best = shares.reduce((most, next) => (next.share > most.share ? next : most));
	return best.share >= leastShare ? best.tag : undefined;
}

function readSample(document: Document): string[] {
	let text = '';
	for (const paragraph of document.getElementsByTagName('p')) {
		if (text.length > longestSample) break;
		text += ` ${(paragraph.textContent ?? '').slice(0, longestSample)}`;
	}
	return text.toLowerCase().match(/[a-zß-ɏḀ-ỿ]+/g) ?? [];
}
