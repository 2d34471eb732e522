import browser, {type Storage} from 'webextension-polyfill';

/** One value that outlives the page that wrote it, and that all pages of the extension see change. */
export interface StoredValue<T> {
	/** The fallback where nothing is stored, where what is stored has another shape, or where the storage cannot be read. */
	read(): Promise<T>;
	/** Whether a good value is stored: none is where nobody wrote one yet, where it is corrupt, or where the storage cannot be read. */
	isStored(): Promise<boolean>;
	/** Throws a `StorageError`. */
	write(value: T): Promise<void>;
	/** Reads, changes and writes with nothing in between, whoever else wants to: another window, the background. Throws a `StorageError`. */
	update(change: (value: T) => T): Promise<void>;
	/** Calls on every change, wherever it was made; gives back a function that ends it. */
	onChange(listener: (value: T) => void): () => void;
}

/** Values of one kind, each under a name: whoever writes one, at once and unread, leaves all others as they are. */
export interface NamedValues<T> {
	of(name: string): StoredValue<T | undefined>;
	/** Those under which something is stored. */
	readNames(): Promise<string[]>;
}

export class StorageError extends Error {
	override readonly name = 'StorageError';
	/** `full`: the quota is used up. */
	readonly reason: 'full' | 'failed';

	constructor(cause: unknown) {
		super(cause instanceof Error ? cause.message : String(cause), {cause});
		this.reason = /quota/i.test(`${cause instanceof Error ? cause.name : ''} ${this.message}`) ? 'full' : 'failed';
	}
}

type Guard<T> = (stored: unknown) => stored is T;
type Area = () => Storage.StorageArea;

/** A value kept on this device. `isValid` tells a good value from a corrupt one; without it, whatever has the fallback's type is good. */
export function storedValue<T>(key: string, fallback: T, isValid: Guard<T> = isLike(fallback)): StoredValue<T> {
	return valueIn(() => browser.storage.local, {key, fallback, isValid});
}

/** A value forgotten when the browser closes. */
export function sessionValue<T>(key: string, fallback: T, isValid: Guard<T> = isLike(fallback)): StoredValue<T> {
	return valueIn(() => browser.storage.session, {key, fallback, isValid});
}

/** Values forgotten when the browser closes; what is stored under this prefix is theirs. */
export function sessionValues<T>(prefix: string, isValid: Guard<T>): NamedValues<T> {
	const area = () => browser.storage.session;
	return {
		of: name => valueIn<T | undefined>(area, {key: `${prefix}${name}`, fallback: undefined, isValid}),
		async readNames() {
			const stored = await area()
				.get(null)
				.catch(() => ({}));
			return Object.keys(stored)
				.filter(key => key.startsWith(prefix))
				.map(key => key.slice(prefix.length));
		},
	};
}

function valueIn<T>(area: Area, {key, fallback, isValid}: {key: string; fallback: T; isValid: Guard<T>}): StoredValue<T> {
	const toValue = (stored: unknown) => (isValid(stored) ? stored : fallback);
	const readStored = async () => {
		const stored = await area()
			.get(key)
			.catch(() => ({}));
		return Object.entries(stored).find(([name]) => name === key)?.[1];
	};
	const read = async () => toValue(await readStored());
	const write = async (value: T) => {
		try {
			await (value === undefined ? area().remove(key) : area().set({[key]: value}));
		} catch (cause) {
			throw new StorageError(cause);
		}
	};
	return {
		read,
		isStored: async () => isValid(await readStored()),
		write,
		async update(change) {
			await navigator.locks.request(`stored ${key}`, async () => {
				const before = await read();
				const after = change(before);
				if (after !== before) await write(after);
			});
		},
		onChange(listener) {
			const listen = (changes: Record<string, Storage.StorageChange>) => {
				if (key in changes) listener(toValue(changes[key]?.newValue));
			};
			const {onChanged} = area();
			onChanged.addListener(listen);
			return () => onChanged.removeListener(listen);
		},
	};
}

function isLike<T>(fallback: T): Guard<T> {
	return (stored): stored is T =>
		stored !== undefined && stored !== null && typeof stored === typeof fallback && Array.isArray(stored) === Array.isArray(fallback);
}

export function isListOfStrings(stored: unknown): stored is readonly string[] {
	return Array.isArray(stored) && stored.every(isString);
}

export function isString(stored: unknown): stored is string {
	return typeof stored === 'string';
}

export function isRecordOf<T>(isValue: Guard<T>): Guard<Readonly<Record<string, T>>> {
	return (stored): stored is Readonly<Record<string, T>> =>
		typeof stored === 'object' && stored !== null && !Array.isArray(stored) && Object.values(stored).every(isValue);
}
