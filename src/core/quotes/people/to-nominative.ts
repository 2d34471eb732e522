import {beginsLarge} from '../words/letters.ts';
import type {Lexicon} from '../words/lexicon.ts';

/** Surnames whose other form is sure, and how it ends when who is so called is the subject. */
const endings: readonly (readonly [RegExp, string])[] = [
	[/([sdc]k)iego$/, '$1i'],
	[/([sdc]k)iej$/, '$1a'],
	[/([aeioóuy][cdmnrtwz]{1,2}|[yi]k)a$/, '$1'],
];

/** „zdaniem Ewy Małeckiej“: Ewa Małecka, where the language's list has the given name; words in lower case. */
export function toNominative(words: string[], {givenGenitives}: Lexicon): string[] {
	const [first = '', ...rest] = words;
	const given = givenGenitives.get(first);
	if (!given || rest.length === 0) return words;
	const isWoman = given.endsWith('a');
	const last = rest.at(-1) ?? '';
	// „Ewy Nowak“
	const ending = endings.find(([end], n) => end.test(last) && (n < 2 ? isWoman === (n === 1) : !isWoman));
	if (!ending) return isWoman && /[^aeiouyjęą]$/.test(last) ? [given, ...rest] : words;
	return [given, ...rest.slice(0, -1), last.replace(ending[0], ending[1])];
}

/** The same as written. */
export function writeNominative(name: string, lexicon: Lexicon): string {
	const words = name.split(' ');
	const lower = words.map(word => word.toLowerCase());
	const nominative = toNominative(lower, lexicon);
	return nominative === lower
		? name
		: nominative.map((word, n) => (beginsLarge(words[n] ?? '') ? word.charAt(0).toUpperCase() + word.slice(1) : word)).join(' ');
}
