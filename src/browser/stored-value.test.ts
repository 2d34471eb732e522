import {beforeEach, expect, test, vi} from 'vitest';
import {isListOfStrings, isString, StorageError, sessionValue, sessionValues, storedValue} from './stored-value.ts';

type Changes = Record<string, {newValue?: unknown}>;

/** Stands in for the browser's storage: two areas, and listeners that hear every change. */
const fake = vi.hoisted(() => {
	const createArea = () => {
		const kept = new Map<string, unknown>();
		const listeners = new Set<(changes: Changes) => void>();
		const tell = (key: string, newValue: unknown) => {
			for (const listener of listeners) listener({[key]: {newValue}});
		};
		return {
			kept,
			failure: undefined as Error | undefined,
			async get(key: string | null) {
				if (this.failure) throw this.failure;
				if (key === null) return Object.fromEntries(kept);
				return kept.has(key) ? {[key]: kept.get(key)} : {};
			},
			async set(values: Record<string, unknown>) {
				if (this.failure) throw this.failure;
				for (const [key, value] of Object.entries(values)) {
					kept.set(key, value);
					tell(key, value);
				}
			},
			async remove(key: string) {
				kept.delete(key);
				tell(key, undefined);
			},
			onChanged: {
				addListener: (listener: (changes: Changes) => void) => listeners.add(listener),
				removeListener: (listener: (changes: Changes) => void) => listeners.delete(listener),
			},
		};
	};
	return {storage: {local: createArea(), session: createArea()}};
});
vi.mock('webextension-polyfill', () => ({default: fake}));

const {local, session} = fake.storage;

beforeEach(() => {
	local.kept.clear();
	session.kept.clear();
	session.failure = undefined;
	local.failure = undefined;
});

test('gives back what was written', async () => {
	const sites = storedValue<readonly string[]>('sites', []);
	await sites.write(['a.example']);
	expect(await sites.read()).toEqual(['a.example']);
});

test.each([
	['nothing', undefined],
	['nothing at all', null],
	['another type', 'a.example'],
	['an object', {0: 'a.example'}],
	['a list of something else', ['a.example', 7]],
])('gives the fallback where %s is stored', async (_, stored) => {
	local.kept.set('sites', stored);
	expect(await storedValue<readonly string[]>('sites', ['fallback'], isListOfStrings).read()).toEqual(['fallback']);
});

test('gives the fallback where the storage cannot be read', async () => {
	local.failure = new Error('An unexpected error occurred');
	expect(await storedValue('isLarge', true).read()).toBe(true);
});

test.each([
	['QuotaExceededError', 'QuotaExceededError: storage.local API call exceeded its quota limitations.', 'full'],
	['Error', 'Resource::kQuotaBytes quota exceeded', 'full'],
	['Error', 'An unexpected error occurred', 'failed'],
])('says why it could not write: %s, %s', async (name, message, reason) => {
	local.failure = Object.assign(new Error(message), {name});
	const failed = await storedValue('isLarge', true)
		.write(false)
		.catch((error: unknown) => error);
	expect(failed).toBeInstanceOf(StorageError);
	expect(failed).toMatchObject({reason});
});

test('tells of changes until it is told not to', async () => {
	const isLarge = storedValue('isLarge', true);
	const seen: boolean[] = [];
	const end = isLarge.onChange(value => seen.push(value));
	await isLarge.write(false);
	await storedValue('other', true).write(false);
	await local.remove('isLarge');
	end();
	await isLarge.write(false);
	expect(seen).toEqual([false, true]);
});

test('keeps what is for this session elsewhere', async () => {
	await sessionValue('wish', '').write('a.example');
	expect([local.kept.size, session.kept.get('wish')]).toEqual([0, 'a.example']);
});

test('keeps values of a kind apart, and knows their names', async () => {
	const wishes = sessionValues('wish ', isString);
	await sessionValue('other', '').write('x');
	await Promise.all([wishes.of('a.example').write('asked'), wishes.of('b.example').write('told')]);
	expect(await wishes.readNames()).toEqual(['a.example', 'b.example']);
	await wishes.of('a.example').write(undefined);
	expect(await wishes.readNames()).toEqual(['b.example']);
	expect([await wishes.of('a.example').read(), await wishes.of('b.example').read()]).toEqual([undefined, 'told']);
	session.failure = new Error('An unexpected error occurred');
	expect(await wishes.readNames()).toEqual([]);
});
