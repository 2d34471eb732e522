/** “3 May 2026” in the user's language; a day without an hour stays that day everywhere. `undefined` when it is no date. */
export function toLongDate(date: string | undefined, locale: string): string | undefined {
	const time = date === undefined ? Number.NaN : Date.parse(date);
	if (date === undefined || Number.isNaN(time)) return undefined;
	const timeZone = /^\d{4}-\d{2}-\d{2}$/.test(date) ? {timeZone: 'UTC'} : {};
	return new Intl.DateTimeFormat(locale, {dateStyle: 'long', ...timeZone}).format(time);
}
