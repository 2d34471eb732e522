import {toIsoDate} from './iso-date.ts';

const numeric = /(?<!\d)(\d{1,2})[./]\s?(\d{1,2})[./]\s?(20\d\d|19[89]\d)(?!\d)/;
const eastAsian = /(20\d\d|19[89]\d)\s?[年년./-]\s?(\d{1,2})\s?[月월./-]\s?(\d{1,2})\s?[日일]?(?!\d)/;

/** The first date that a short text writes out (“28. April 2023”, “28.04.2023”, “2023年4月28日”), as ISO 8601 without a time. Days stand before months but in American English. */
export function findWrittenDate(written: string, language: string | undefined): string | undefined {
	const text = foreignDigit.test(written) ? written.replace(foreignDigits, toDigit) : written;
	const [, year, month, day] = eastAsian.exec(text) ?? [];
	if (year && month && day) return toIsoDate(`${year}-${pad(month)}-${pad(day)}`);
	const [, first, second, numericYear] = numeric.exec(text) ?? [];
	if (first && second && numericYear) {
		const isMonthFirst = (language === 'en-US' || Number(second) > 12) && Number(first) <= 12;
		return toIsoDate(`${numericYear}-${pad(isMonthFirst ? first : second)}-${pad(isMonthFirst ? second : first)}`);
	}
	return findNamedMonth(text.toLowerCase(), language);
}

const foreignDigit = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/;
const foreignDigits = new RegExp(foreignDigit.source, 'g');
/** Arabic and Persian ones stand in rows of sixteen from the first place on, those of India from the seventh. */
const toDigit = (digit: string) => String((digit.charCodeAt(0) % 16) - (digit < '\u0900' ? 0 : 6));

const withYear = /(?<!\d)(?:20\d\d|19[89]\d)(?!\d)/;
/** Thai papers count years from the Buddha. */
const thaiYear = /(?<!\d)25[5-9]\d(?!\d)/;

function findNamedMonth(written: string, language: string | undefined): string | undefined {
	const text = language?.startsWith('th') ? written.replace(thaiYear, year => String(Number(year) - 543)) : written;
	// The rest is slow to compile, and month names are slow to read: most texts have no year.
	if (!withYear.test(text)) return undefined;
	const [, beforeYear] = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s[^\d]{2,20}\s(?:20\d\d|19[89]\d)(?!\d)/.exec(text) ?? [];
	const [, afterMonth] = /\p{L}{3,}\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(?:20\d\d|19[89]\d)(?!\d)/u.exec(text) ?? [];
	const [, afterYear] = /(?<!\d)(?:20\d\d|19[89]\d)\.?\s\p{L}{3,}\s(\d{1,2})(?!\d)/u.exec(text) ?? [];
	const [year] = withYear.exec(text) ?? [];
	const day = beforeYear ?? afterMonth ?? afterYear;
	if (!day || !year) return undefined;
	const words = (text.match(/[\p{L}\p{M}.]{2,}/gu) ?? []).map(word => word.replace(/^\.+|\.+$/g, ''));
	const month = readMonthNames(language).findIndex(names => words.some(word => names.includes(word)));
	return month < 0 ? undefined : toIsoDate(`${year}-${pad(String(month + 1))}-${pad(day)}`);
}

const english =
	'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec';
const known = new Map<string, string[][]>();

/** The names of the months, January first, in a language and in English, long and short, as they stand beside a day. */
function readMonthNames(language = 'en'): string[][] {
	const before = known.get(language);
	if (before) return before;
	const formats = openFormats(language);
	const names = english.split('|').map((names, month) => {
		const date = new Date(Date.UTC(2020, month, 5));
		return [...names.split(' '), ...formats.map(format => readMonthName(format, date))];
	});
	known.set(language, names);
	return names;
}

/** None for English: its names are known, and each format takes half a millisecond to open. */
function openFormats(language: string): Intl.DateTimeFormat[] {
	if (/^en\b/.test(language) || Intl.DateTimeFormat.supportedLocalesOf([language]).length === 0) return [];
	return (['long', 'short'] as const).map(month => new Intl.DateTimeFormat(language, {day: 'numeric', month, timeZone: 'UTC'}));
}

function readMonthName(format: Intl.DateTimeFormat, date: Date): string {
	const month = format.formatToParts(date).find(part => part.type === 'month')?.value ?? '';
	return month.toLowerCase().replace(/\.$/, '');
}

function pad(text: string): string {
	return text.padStart(2, '0');
}
