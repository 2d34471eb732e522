import {languages} from '../languages/index.ts';
import type {Language} from '../languages/language.ts';
import {cleanText, fold} from './clean-text.ts';
import {agencies, bodyWordParts, bodyWords} from './not-people.ts';

/** What is needed to read a byline. */
export interface BylineRules {
	/** Words before and between names. */
	prefix: RegExp;
	between: RegExp;
	/** Folded names of the publisher. */
	publishers: ReadonlySet<string>;
}

/** Small words inside names. */
const particles: ReadonlySet<string> = new Set(
	'a af al am auf av aw bin bint d da dal das de dei del della den der des di do dos du e el en i ibn la las le les lo los of ter ten the und van vande vander vom von y z zu zum zur'.split(
		' ',
	),
);

const mostPeople = 12;
const longestName = 60;

/** The rules for a page's language (its own words and English ones; every language's where it is unknown). */
export function toBylineRules(language: Language | undefined, publishers: readonly string[]): BylineRules {
	const spoken = language ? [language, ...languages.filter(({tag}) => tag === 'en')] : languages;
	const either = (words: readonly string[]) =>
		[...new Set(words)]
			.sort((one, other) => other.length - one.length)
			.map(toPattern)
			.join('|') || '(?!)';
	return {
		prefix: new RegExp(`^(?:${either(spoken.flatMap(({bylinePrefixes}) => bylinePrefixes))})(?=[\\s:])[\\s:]*`, 'iu'),
		between: new RegExp(`\\s+(?:${either(spoken.flatMap(({and}) => and))})\\s+`, 'giu'),
		publishers: new Set(publishers.map(fold)),
	};
}

function toPattern(word: string): string {
	return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The people that a byline names: “Von: Ana Kühn und Bo Li (Text), dpa” → Ana Kühn, Bo Li. */
export function toPeople(byline: string, rules: BylineRules): string[] {
	const bare = cleanText(byline, 400)
		.replace(/\([^()]*\)|\S+@\S+|https?:\S+|@\w+/g, ' , ')
		.trim();
	const parts = bare
		.replace(rules.prefix, '')
		.replace(rules.between, ' , ')
		.split(/\s*[,;|/•·&+]\s*|\s+[-–—]\s+|\s*:\s+|\s+\|\|\s+/)
		.map(part => part.replace(rules.prefix, '').replace(/^[\s"“”„.*]+|[\s"“”*]+$/gu, ''))
		.filter(part => part !== '');
	const [last, first] = parts;
	if (parts.length === 2 && last && first && isSingleName(last) && isSingleName(first))
		return isPerson(`${first} ${last}`, rules) ? [`${first} ${last}`] : [];
	return unique(parts.filter(part => isPerson(part, rules))).slice(0, mostPeople);
}

/** Half of “Doe, Jane”. */
function isSingleName(part: string): boolean {
	return /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(part) && !bodyWords.has(part.toLowerCase()) && !agencies.has(fold(part));
}

function isPerson(name: string, {publishers}: BylineRules): boolean {
	const folded = fold(name);
	const words = name.split(/\s+/);
	if (name.length > longestName || folded.length < 2 || words.length > 6 || !/^\p{L}[\p{L}\p{M}'’‘“”".\s-]*$/u.test(name)) return false;
	if (publishers.has(folded) || agencies.has(folded) || words.some(isBodyWord)) return false;
	if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s]+$/u.test(name)) return isEastAsianName(name);
	const small = words.filter(word => /^\p{Ll}/u.test(word));
	const isLowered = small.length === words.length && words.length < 4;
	return (words.length > 1 || /^\p{Lu}\p{Ll}{2,}$/u.test(name)) && (isLowered || small.every(word => particles.has(word)));
}

function isBodyWord(word: string): boolean {
	const bare = word.toLowerCase().replace(/[.,]$/, '');
	return bodyWords.has(bare) || bodyWordParts.test(bare) || (/^\p{Lu}{2,}/u.test(word) && agencies.has(fold(word)));
}

function isEastAsianName(name: string): boolean {
	return fold(name).length <= 12 && !/新聞|新闻|通信|編集|编辑|記者|记者|デジタル|ニュース|[部社网報报]$/u.test(name);
}

function unique(names: readonly string[]): string[] {
	const seen = new Set<string>();
	return names.filter(name => !seen.has(fold(name)) && seen.add(fold(name)));
}
