import {expect, test, vi} from 'vitest';
import {PageError} from './page-error.ts';
import {StorageError} from './stored-value.ts';
import {toReason} from './to-reason.ts';

vi.mock('webextension-polyfill', () => ({default: {i18n: {getMessage: (key: string) => key}}}));

test.each<[string, unknown, string]>([
	['a page that went away', new PageError({reason: 'navigated'}), 'pageWentAway'],
	['a page that complains', new PageError({reason: 'failed', complaint: 'bang'}), 'bang'],
	['a full storage', new StorageError(new Error('QUOTA_BYTES quota exceeded')), 'storageFull'],
	['a full storage, as the background tells it', new Error('QUOTA_BYTES quota exceeded'), 'storageFull'],
	['a storage that fails', new StorageError(new Error('bang')), 'bang'],
	['anything else', 'bang', 'bang'],
])('%s', (_, error, reason) => expect(toReason(error)).toBe(reason));
