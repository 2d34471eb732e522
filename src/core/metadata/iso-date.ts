/** What most publishers write; the last days of a month, which not all have, are looked at apart. */
const usual = /^((?:19[89]|20\d)\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/;
/** ISO 8601 and its common slips, upper case. */
const iso =
	/^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]\s*(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(?:([AP])\.?M\b\.?\s*)?(Z|UTC|GMT|[ECMP][DS]T|[+-]\d{3}(?!\d)|[+-]\d{2}(?::?\d{2})?)?)?/;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** “Thu, 25 Apr 2024 14:07:00 +0200”, as in mail and feeds. */
const mail =
	/^(?:[a-z]{3},\s*)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(?:([ap])\.?m\b\.?\s*)?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
/** “April 25, 2024 2:07 pm”, as American systems write. */
const american =
	/^(?:[a-z]{3,9},?\s+)?([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})(?:,?\s+(?:at\s+)?(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(?:([ap])\.?m\b)?)?/i;
/** “Thu Apr 25 14:07:00 EDT 2024”, “Thu Apr 25 2024 14:07:00 GMT-0400 (Eastern Daylight Time)”, as programs print dates. */
const printed =
	/^[a-z]{3} ([a-z]{3}) {1,2}(\d{1,2}) (?:(\d{4}) )?(\d{2}):(\d{2}):(\d{2})(?: (?:(?:UTC|GMT)(?=[+-]))?(UTC|GMT|[ECMP][DS]T|[+-]\d{2}:?\d{2}))?(?: (\d{4}))?(?: \(|$)/i;

/** Seconds or milliseconds since 1970. */
const epoch = /^1\d{9}(?:\d{3})?$/;

/**
 * A date as ISO 8601: the parts that the publisher gave, with their zone, never moved to another one. Undefined for what is no date of a news story
 * (1980 to 2099). Understood are ISO 8601 and its common slips, and the formats of mail and of American systems.
 */
export function toIsoDate(text: string | undefined): string | undefined {
	if (!text) return undefined;
	const given = text.trim().slice(0, 60);
	const [, time, offset] = usual.exec(given) ?? [];
	return time && offset ? time + offset : readDate(given);
}

function readDate(given: string): string | undefined {
	if (epoch.test(given)) return new Date(Number(given.slice(0, 10)) * 1000).toISOString();
	const [, year, month, day, hour, minute, second, half, zone] = iso.exec(given.toUpperCase()) ?? [];
	if (year) return build([year, month, day], [toFullHour(hour, half), minute, second], zone);
	const [, progMonth, progDay, yearBefore, progHour, progMinute, progSecond, progZone, yearAfter] = printed.exec(given) ?? [];
	if (progMonth) return build([yearBefore ?? yearAfter, toMonth(progMonth), progDay], [progHour, progMinute, progSecond], progZone);
	const [, mailDay, mailMonth, mailYear, mailHour, mailMinute, mailSecond, mailHalf, mailZone] = mail.exec(given) ?? [];
	if (mailYear) return build([mailYear, toMonth(mailMonth), mailDay], [toFullHour(mailHour, mailHalf), mailMinute, mailSecond], mailZone);
	const [, usMonth, usDay, usYear, usHour, usMinute, usSecond, usHalf] = american.exec(given) ?? [];
	if (usYear) return build([usYear, toMonth(usMonth), usDay], [toFullHour(usHour, usHalf), usMinute, usSecond], undefined);
	return undefined;
}

type Parts = readonly (string | undefined)[];

function build([year, month, day]: Parts, [hour, minute, second = '0']: Parts, zone: string | undefined): string | undefined {
	if (!isBetween(year, 1980, 2099) || !isBetween(month, 1, 12) || !isBetween(day, 1, countDays(year, month))) return undefined;
	const date = `${year}-${pad(month)}-${pad(day)}`;
	if (!hour || !isBetween(hour, 0, 23) || !isBetween(minute, 0, 59) || !isBetween(second, 0, 59)) return date;
	return `${date}T${pad(hour)}:${pad(minute)}:${pad(second)}${toZone(zone)}`;
}

/** Of a month, counted from 1: its last day stands right before the next one's first. */
const countDays = (year: string | undefined, month: string | undefined) => new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();

/** The zones that American publishers write by name. */
const hoursBehind: Readonly<Record<string, number>> = {EDT: 4, EST: 5, CDT: 5, CST: 6, MDT: 6, MST: 7, PDT: 7, PST: 8};

function toZone(zone: string | undefined): string {
	if (!zone) return '';
	const hours = hoursBehind[zone.toUpperCase()];
	if (hours) return `-0${hours}:00`;
	// “-500”.
	const digits = zone.replace(':', '').replace(/^([+-])(?=\d{3}$)/, '$10');
	return /^[+-]/.test(zone) ? `${digits.slice(0, 3)}:${digits.slice(3) || '00'}` : 'Z';
}

function toMonth(name: string | undefined): string {
	return String(months.indexOf((name ?? '').toLowerCase()) + 1);
}

/** “2:07 pm” is 14:07, “12:07 am” 0:07; “14:07 pm” is that already. */
function toFullHour(hour: string | undefined, half: string | undefined): string | undefined {
	if (!hour || !half || Number(hour) > 12) return hour;
	return String((Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0));
}

function isBetween(text: string | undefined, least: number, most: number): boolean {
	const number = Number(text);
	return Number.isInteger(number) && number >= least && number <= most;
}

function pad(text: string | undefined): string {
	return (text ?? '').padStart(2, '0');
}
