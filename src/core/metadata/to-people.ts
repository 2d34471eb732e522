import {languages} from '../languages/index.ts';
import type {Language} from '../languages/language.ts';
import {cleanText, fold} from './clean-text.ts';
import {agencies, bodyWordParts, bodyWords} from './not-people.ts';

/** What is needed to read a byline. */
export interface BylineRules {
	/** Words before and between names, lower case. */
	prefixes: ReadonlySet<string>;
	between: ReadonlySet<string>;
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

const english = languages.filter(({tag}) => tag === 'en');

/** The rules for a page's language (its own words and English ones; every language's where it is unknown). */
export function toBylineRules(language: Language | undefined, publishers: readonly string[]): BylineRules {
	const prefixes = new Set<string>();
	const between = new Set<string>();
	for (const spoken of language ? [language, ...english] : languages) {
		for (const word of spoken.bylinePrefixes) prefixes.add(word);
		for (const word of spoken.and) between.add(word);
	}
	return {prefixes, between, publishers: new Set(publishers.map(fold))};
}

/** Whether the text begins as a byline does: “By …”. */
export function hasPrefix(text: string, rules: BylineRules): boolean {
	return withoutPrefix(text, rules) !== text;
}

/** Without the longest prefix that it has. */
export function withoutPrefix(text: string, {prefixes}: BylineRules): string {
	const start = text.slice(0, longestPrefix).toLowerCase();
	let end = 0;
	for (let index = 1; index < start.length; index++) {
		const mark = start.charAt(index);
		if ((mark === ' ' || mark === ':') && prefixes.has(start.slice(0, index))) end = index;
	}
	return end === 0 ? text : text.slice(end).replace(/^[\s:]+/, '');
}

const longestPrefix = 40;

/** “Benjamin (Ben) Reed”: a given name and a family name, and between them how he is called. */
const nickname = /^([A-ZÀ-ÞĀ-Ž][^\s(),]+) \([A-ZÀ-ÞĀ-Ž.][^\s(),]*\) ([A-ZÀ-ÞĀ-Ž][^\s(),]+)$/;
const aside = /\([^()]*\)|\S+@\S+|https?:\S+|@\w+/g;
const separators = /\s*[,;|/／•·&+]\s*|\s+[-–—]\s+|\s*:\s+/;
/** What follows names those who took the pictures. */
const credits =
	/(?:^|[\s,;|/(])(?:[Ff]otos?|[Pp]hotos?|[Pp]hotograph[^\s:]*|[Bb]ild(?:er)?|[Zz]djęcia?|[Ii]mages?|[Vv]ideo|[Kk]amera|[Gg]rafik|[Ii]llustration[^\s:]*|[Фф]ото)\s*(?::|(?:by|von|av|par)\s)[\s\S]*$/;

/** The people that a byline names: “Von: Ana Kühn und Bo Li (Text), dpa” → Ana Kühn, Bo Li. */
export function toPeople(byline: string, rules: BylineRules): string[] {
	const parts = splitByline(byline, rules);
	const [last, first] = parts;
	const isReversed = parts.length === 2 && byline.includes(',') && last && first && isSingleName(last) && isSingleName(first);
	const people = (isReversed ? [`${first} ${last}`] : parts).filter(part => isPerson(part, rules));
	return uniqueNames(preferLarge(people)).slice(0, mostPeople);
}

/** Names in small letters are names where no other is written large: none in “Hello, home baker and mother”. */
export function preferLarge(names: readonly string[]): readonly string[] {
	const large = names.filter(name => name !== name.toLowerCase() || name === name.toUpperCase());
	return large.length > 0 ? large : names;
}

/** The people of a line that begins as bylines do and has no more than so many letters besides: “By Ana Kühn and Bo Li”; none of “By the Old Canal”. */
export function readSigned(text: string, rules: BylineRules, mostBeside: number): string[] {
	if (!hasPrefix(text, rules)) return [];
	const people = toPeople(text, rules).filter(name => isWhole(name) && isCapital(name));
	return fold(text).length - fold(people.join('')).length <= mostBeside ? people : [];
}

/** A single word may be anything. */
export function isWhole(name: string): boolean {
	return /\s/.test(name) || /[\u3040-\u9fff\uac00-\ud7af]/.test(name);
}

function splitByline(byline: string, rules: BylineRules): string[] {
	const written = cleanText(byline, 400);
	let text = written.replace(withoutPrefix(written, rules), name => name.replace(nickname, '$1 $2'));
	if (/[(@:]/.test(text) || text.length > 30) text = text.replace(aside, ' , ').trim().replace(credits, '');
	const isSigned = hasPrefix(text, rules);
	const words = withoutPrefix(text, rules).split(' ');
	for (let index = 1; index < words.length; index++) if (rules.between.has((words[index] ?? '').toLowerCase())) words[index] = ',';
	return words
		.join(' ')
		.split(separators)
		.map(part =>
			withoutPrefix(part, rules)
				.replace(/^[\s"“”„.*【–—-]+|[\s"“”*】–—-]+$|(?<=[a-zà-ÿ]{3})\.$/g, '')
				.replace(eastAsianRole, ''),
		)
		.filter(part => part !== '')
		.map(part => withoutOffice(part, rules, isSigned));
}

/** “By Jane Doe Staff Writer”, “JANE DOE AP Sports Writer”, “By JANE DOE The Harbour Post”: without what she is and for whom, where no sign parts it from her name. */
function withoutOffice(part: string, {publishers}: BylineRules, isSigned: boolean): string {
	const words = part.split(' ');
	const isMiddle = /^[A-Z]\.?$/.test(words[1] ?? '') || particles.has(words[1] ?? '');
	const [name, rest] = [words.slice(0, isMiddle ? 3 : 2), words.slice(isMiddle ? 3 : 2)];
	const isLoud = name.join('') === name.join('').toUpperCase() && rest.join('') !== rest.join('').toUpperCase();
	if (rest.length === 0 || !(isSigned || isLoud) || name.some(isBodyWord) || !name.every(word => isCapital(word) || particles.has(word)))
		return part;
	const isOffice = rest.some(isBodyWord) || publishers.has(fold(rest.join(' '))) || /^special to\b/i.test(rest.join(' '));
	return isOffice ? name.join(' ') : part;
}

/** Half of “Doe, Jane”. */
function isSingleName(part: string): boolean {
	return !/[\s.]/.test(part) && isCapital(part) && !isCapital(part.slice(1)) && !isBodyWord(part) && !agencies.has(fold(part));
}

function isPerson(name: string, {publishers, prefixes}: BylineRules): boolean {
	const words = name.split(' ');
	if (name.length > longestName || words.length > 6 || noName.test(name) || words[0] === 'The') return false;
	const folded = fold(name);
	if (folded.length < 2 || prefixes.has(name.toLowerCase()) || publishers.has(folded) || agencies.has(folded) || words.some(isBodyWord))
		return false;
	if (eastAsian.test(name)) return folded.length <= 12 && !eastAsianBody.test(name);
	const small = words.filter(word => !isCapital(word));
	const isLowered = small.length === words.length && words.length > 1 && words.length < 4;
	return (
		isLowered ||
		(small.every(word => particles.has(word.toLowerCase())) &&
			(words.length > 1 || (/[^\s.]{3}/.test(name.slice(1)) && name !== name.toUpperCase())))
	);
}

/** Digits, “©”, arrows and the ASCII signs that no name has: all but `"`, `'`, `-` and `.`. */
const noName = /[!#-&(-,/-@[-`{-~…©←-⇿»›▶►▸]/;
/** Whether a name is surely a newsroom's, an agency's or the publisher's. */
export function isBody(name: string, {publishers}: BylineRules): boolean {
	const folded = fold(name);
	return publishers.has(folded) || agencies.has(folded) || eastAsianBody.test(name) || name.split(' ').some(isBodyWord);
}

const eastAsian = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\s・]+$/;
const eastAsianBody =
	/新聞|新闻|通信|編集|编辑|記者|记者|デジタル|ニュース|(?:일보|신문|뉴스|편집국|방송)$|[部社網网報报]$|[報报][導导道]$/;
/** “김도현 기자”, “佐藤健太 記者”, and without a space “記者王小明”; “記者会見” is no name. */
const eastAsianRole = /(?:^|\s)(?:(?:선임|전문)?기자|특파원|記者|记者)$|^(?:記者|记者)\s?(?=[\u3400-\u9fff]{2,4}$)(?![会會])/;

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
