/** The language itself of a BCP 47 tag (“de-AT” → de); Norwegian in either of its written forms is “no”. */
export function toPrimary(tag: string): string;
export function toPrimary(tag: string | undefined): string | undefined;
export function toPrimary(tag: string | undefined): string | undefined {
	const primary = tag?.toLowerCase().split(/[-_]/, 1)[0];
	return primary === 'nb' || primary === 'nn' ? 'no' : primary;
}
