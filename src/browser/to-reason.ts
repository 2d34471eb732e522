import {PageError} from './page-error.ts';
import {StorageError} from './stored-value.ts';
import {translate} from './translate.ts';

/** What went wrong, for the user to read: one sentence, with the browser's own words in it where we know no better. */
export function toReason(error: unknown): string {
	return toKnown(error) ?? translate('saidFailed', toWords(error));
}

/** The same for where there is more room; `detail`: the browser's own words, where we know no better, and in its language. */
export function toFailure(error: unknown): {reason: string; detail: string | undefined} {
	const known = toKnown(error);
	return known === undefined ? {reason: translate('failed'), detail: toWords(error)} : {reason: known, detail: undefined};
}

const pageReasons = {navigated: 'pageWentAway', silent: 'pageSilent', forbidden: 'forbiddenTitle', failed: undefined} as const;

function toKnown(error: unknown): string | undefined {
	const page = error instanceof PageError ? pageReasons[error.failure.reason] : undefined;
	if (page) return translate(page);
	// What the background could not write down comes from there with nothing but its words.
	return new StorageError(error).reason === 'full' ? translate('storageFull') : undefined;
}

const toWords = (error: unknown) => (error instanceof Error ? error.message : String(error));
