import {PageError} from './page-error.ts';
import {StorageError} from './stored-value.ts';
import {translate} from './translate.ts';

/** What went wrong, for the user to read. */
export function toReason(error: unknown): string {
	if (error instanceof PageError && error.failure.reason === 'navigated') return translate('pageWentAway');
	// What the background could not write down comes from there with nothing but its words.
	if (new StorageError(error).reason === 'full') return translate('storageFull');
	return error instanceof Error ? error.message : String(error);
}
