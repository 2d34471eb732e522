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
		prefix: new RegExp(`^(?:${either(spoken.flatMap(({bylinePrefixes}) => bylinePrefixes))})(?=[\\s:])[\\s:]*`, 'i'),
		between: new RegExp(`\\s+(?:${either(spoken.flatMap(({and}) => and))})\\s+`, 'gi'),
		publishers: new Set(publishers.map(fold)),
	};
}

function toPattern(word: string): string {
	return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const aside = /\([^()]*\)|\S+@\S+|https?:\S+|@\w+/g;
const separators = /\s*[,;|/•·&+]\s*|\s+[-–—]\s+|\s*:\s+/;
/** What follows names those who took the pictures. */
const credits =
	/(?:^|[\s,;|/(])(?:fotos?|photos?|photograph\p{L}*|bild(?:er)?|zdjęcia?|images?|video|kamera|grafik|illustration\p{L}*|фото)\s*(?::|by\b|von\b|av\b|par\b)[\s\S]*$/iu;

/** The people that a byline names: “Von: Ana Kühn und Bo Li (Text), dpa” → Ana Kühn, Bo Li. */
export function toPeople(byline: string, rules: BylineRules): string[] {
	const bare = cleanText(byline, 400).replace(aside, ' , ').trim();
	const text = bare.includes(':') || bare.length > 30 ? bare.replace(credits, '') : bare;
	const parts = text
		.replace(rules.prefix, '')
		.replace(rules.between, ' , ')
		.split(separators)
		.map(part => part.replace(rules.prefix, '').replace(/^[\s"“”„.*]+|[\s"“”*]+$/g, ''))
		.filter(part => part !== '');
	const [last, first] = parts;
	const isReversed = parts.length === 2 && last && first && isSingleName(last) && isSingleName(first);
	return uniqueNames((isReversed ? [`${first} ${last}`] : parts).filter(part => isPerson(part, rules))).slice(0, mostPeople);
}

/** Half of “Doe, Jane”. */
function isSingleName(part: string): boolean {
	return !/[\s.]/.test(part) && isCapital(part) && !isCapital(part.slice(1)) && !isBodyWord(part) && !agencies.has(fold(part));
}

function isPerson(name: string, {publishers}: BylineRules): boolean {
	const words = name.split(/\s+/);
	if (
		name.length > longestName ||
		words.length > 6 ||
		/[\d\u0021\u0023-\u0026\u0028-\u002c\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007e…]/.test(name)
	)
		return false;
	const folded = fold(name);
	if (folded.length < 2 || publishers.has(folded) || agencies.has(folded) || words.some(isBodyWord)) return false;
	if (eastAsian.test(name)) return folded.length <= 12 && !eastAsianBody.test(name);
	const small = words.filter(word => !isCapital(word));
	const isLowered = small.length === words.length && words.length > 1 && words.length < 4;
	return (
		isLowered ||
		(small.every(word => particles.has(word.toLowerCase())) &&
			(words.length > 1 || (/[^\s.]{3}/.test(name.slice(1)) && name !== name.toUpperCase())))
	);
}

const eastAsian = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\s・]+$/;
const eastAsianBody = /新聞|新闻|通信|編集|编辑|記者|记者|デジタル|ニュース|[部社網网報报]$/;

function isBodyWord(word: string): boolean {
	const bare = word.toLowerCase().replace(/[.,]$/, '');
	return bodyWords.has(bare) || bodyWordParts.test(bare) || (/^[A-Z]{2}/.test(word) && agencies.has(fold(word)));
}

/** Letters without case, as in Arabic or Hebrew, count as capitals. */
function isCapital(word: string): boolean {
	const first = word.charAt(0);
	return first === first.toUpperCase();
}

/** Each name once, however it is written. */
export function uniqueNames(names: readonly string[]): string[] {
	const seen = new Set<string>();
	return names.filter(name => !seen.has(fold(name)) && seen.add(fold(name)));
}
