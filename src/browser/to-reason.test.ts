import {expect, test, vi} from 'vitest';
import {PageError} from './page-error.ts';
import {StorageError} from './stored-value.ts';
import {toFailure, toReason} from './to-reason.ts';

vi.mock('webextension-polyfill', () => ({
	default: {i18n: {getMessage: (key: string, [detail]: string[]) => (detail === undefined ? key : `${key}: ${detail}`)}},
}));

test.each<[string, unknown, string]>([
	['a page that went away', new PageError({reason: 'navigated'}), 'pageWentAway'],
	['a page that does not answer', new PageError({reason: 'silent'}), 'pageSilent'],
	['a page that lets nobody in', new PageError({reason: 'forbidden', forbidden: 'pdf'}), 'forbiddenTitle'],
	['a page that complains', new PageError({reason: 'failed', complaint: 'bang'}), 'saidFailed: bang'],
	['a full storage', new StorageError(new Error('QUOTA_BYTES quota exceeded')), 'storageFull'],
	['a full storage, as the background tells it', new Error('QUOTA_BYTES quota exceeded'), 'storageFull'],
	['a storage that fails', new StorageError(new Error('bang')), 'saidFailed: bang'],
	['anything else', 'bang', 'saidFailed: bang'],
])('%s', (_, error, reason) => expect(toReason(error)).toBe(reason));

test.each<[string, unknown, object]>([
	['what is known is told in a sentence', new PageError({reason: 'silent'}), {reason: 'pageSilent', detail: undefined}],
	['what is not, too; the words of the browser stand below it', new Error('bang'), {reason: 'failed', detail: 'bang'}],
])('%s', (_, error, failure) => expect(toFailure(error)).toEqual(failure));
