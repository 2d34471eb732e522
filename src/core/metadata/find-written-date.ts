import {toIsoDate} from './iso-date.ts';

const numeric = /(?<!\d)(\d{1,2})[./]\s?(\d{1,2})[./]\s?(20\d\d|19[89]\d)(?!\d)/;
const eastAsian = /(20\d\d|19[89]\d)\s?[年년./-]\s?(\d{1,2})\s?[月월./-]\s?(\d{1,2})\s?[日일]?(?!\d)/;

/** The first date that a short text writes out (“28. April 2023”, “28.04.2023”, “2023年4月28日”), as ISO 8601 without a time. Days stand before months but in American English. */
export function findWrittenDate(text: string, language: string | undefined): string | undefined {
	const [, year, month, day] = eastAsian.exec(text) ?? [];
	if (year && month && day) return toIsoDate(`${year}-${pad(month)}-${pad(day)}`);
	const [, first, second, numericYear] = numeric.exec(text) ?? [];
	if (first && second && numericYear) {
		const isMonthFirst = (language === 'en-US' || Number(second) > 12) && Number(first) <= 12;
		return toIsoDate(`${numericYear}-${pad(isMonthFirst ? first : second)}-${pad(isMonthFirst ? second : first)}`);
	}
	return findNamedMonth(text.toLowerCase(), language);
}

const withYear = /(?<!\d)(?:20\d\d|19[89]\d)(?!\d)/;

function findNamedMonth(text: string, language: string | undefined): string | undefined {
	// The rest is slow to compile, and month names are slow to read: most texts have no year.
	if (!withYear.test(text)) return undefined;
	const [, beforeYear] = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s[^\d]{3,20}\s(?:20\d\d|19[89]\d)(?!\d)/.exec(text) ?? [];
	const [, afterMonth] = /\p{L}{3,}\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(?:20\d\d|19[89]\d)(?!\d)/u.exec(text) ?? [];
	const [year] = withYear.exec(text) ?? [];
	const day = beforeYear ?? afterMonth;
	if (!day || !year) return undefined;
	const words = text.match(/\p{L}{3,}/gu) ?? [];
	const month = readMonthNames(language).findIndex(names => words.some(word => names.includes(word)));
	return month < 0 ? undefined : toIsoDate(`${year}-${pad(String(month + 1))}-${pad(day)}`);
}

/** The names of the months, January first, in a language and in English, long and short, as they stand beside a day. */
function readMonthNames(language: string | undefined): string[][] {
	const locales = ['en', ...(language && Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0 ? [language] : [])];
	const formats = locales.flatMap(locale =>
		(['long', 'short'] as const).map(month => new Intl.DateTimeFormat(locale, {day: 'numeric', month, timeZone: 'UTC'})),
	);
	return Array.from({length: 12}, (_, month) => {
		const date = new Date(Date.UTC(2020, month, 5));
		return formats.map(format =>
			(format.formatToParts(date).find(part => part.type === 'month')?.value ?? '').toLowerCase().replace(/\.$/, ''),
		);
	});
}

function pad(text: string): string {
	return text.padStart(2, '0');
}
