import {sentenceEnds} from '../../sentence-ends.ts';

/**
 * Letters, marks on them and digits, as the inside of a regular expression's class. Not `\p{L}`: Unicode properties cost
 * milliseconds to compile in a page just loaded.
 */
export const letters =
	'0-9A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u060b\\u060e-\\u061a\\u0620-\\u06d3\\u06d5-\\u0963\\u0966-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3021-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufeff\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffef';

const letter = new RegExp(`[${letters}]`);

export function isLetter(character: string): boolean {
	return letter.test(character);
}

/** Whether a character only says which way a line runs. */
export const turnsLine = (character: string) => /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(character);

/** Where the first letter or digit stands; -1 if there is none. */
export function findLetter(text: string): number {
	return text.search(letter);
}

export function isLarge(character: string): boolean {
	return character !== character.toLowerCase();
}

/** The first letter, at most three signs in, is a capital or of a script that has none. */
export function beginsLarge(text: string): boolean {
	const at = findLetter(text.slice(0, 4));
	const first = text.charAt(at);
	return at >= 0 && (isLarge(first) || first === first.toUpperCase());
}

const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u3040-\u30ff\u3400-\u9fff]/g;

/** How many words, `limit` at most; two letters are a word where a script puts no spaces between words. */
export function countWords(text: string, limit: number): number {
	const letters = text.slice(0, limit * 4).match(unspaced)?.length ?? 0;
	return Math.min(limit, letters > 2 ? Math.ceil(letters / 2) : text.split(/\s+/, limit).length);
}

const ended = new RegExp(`[${sentenceEnds},]$`);

/** The words end a sentence by themselves, or leave that to an attribution. */
export function endsSelf(words: string): boolean {
	return ended.test(words);
}

const accents: Readonly<Record<string, string>> = {
	a: 'áàâäãåąă',
	c: 'çćč',
	d: 'ďđ',
	e: 'éèêëęě',
	g: 'ğ',
	i: 'íìîïı',
	l: 'ł',
	n: 'ñńň',
	o: 'óòôöõøő',
	r: 'ř',
	s: 'śšşș',
	t: 'ťțţ',
	u: 'úùûüůű',
	y: 'ýÿ',
	z: 'źżž',
};
const plain = new Map(Object.entries(accents).flatMap(([letter, all]) => [...all].map(one => [one, letter])));

/** Latin letters without their accents, by a table: the first normalization in a page loads one of its own. */
export const withoutAccents = (word: string) => word.replace(/[^a-z]/g, letter => plain.get(letter) ?? letter);
