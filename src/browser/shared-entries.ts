import browser from 'webextension-polyfill';

/** Small entries by name, each a string. */
export type Entries = ReadonlyMap<string, string>;

/** The browser takes 512 along, of 8 kB each and 100 kB together; the rest stays on this device. */
const mostEntries = 450;
const largestEntry = 6000;
const mostBytes = 80_000;

/** What the browser takes to the user's other devices; undefined where it cannot say. */
export async function readShared(): Promise<Entries | undefined> {
	try {
		const stored = await browser.storage.sync.get(null);
		return new Map(Object.entries(stored).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
	} catch {
		return undefined;
	}
}

/** Makes the shared entries these, with two writes at most, and gives what is shared from then on: fewer where they do not all fit. */
export async function writeShared(wanted: Entries, before: Entries): Promise<Entries> {
	const fitting = toFitting(wanted, before);
	const gone = [...before.keys()].filter(key => !fitting.has(key));
	const fresh = [...fitting].filter(([key, value]) => before.get(key) !== value);
	try {
		if (gone.length > 0) await browser.storage.sync.remove(gone);
		if (fresh.length > 0) await browser.storage.sync.set(Object.fromEntries(fresh));
		return fitting;
	} catch {
		// Over a quota, or too often in this minute: whatever it took is known at the next reading.
		return (await readShared()) ?? before;
	}
}

/** What is shared already stays so; then whatever there is room for. */
function toFitting(wanted: Entries, before: Entries): Entries {
	const fitting = new Map<string, string>();
	let bytes = 0;
	const ordered = [...wanted].sort(([a], [b]) => Number(before.has(b)) - Number(before.has(a)));
	for (const [key, value] of ordered) {
		const size = toSize(key, value);
		if (size > largestEntry || bytes + size > mostBytes || fitting.size >= mostEntries) continue;
		fitting.set(key, value);
		bytes += size;
	}
	return fitting;
}

/** In bytes, as the browser counts: of the name, and of the value as JSON. */
function toSize(key: string, value: string): number {
	return new TextEncoder().encode(key + JSON.stringify(value)).length;
}

/** Calls when another device, or another window, has changed what is shared. */
export function onSharedChange(listener: () => void): void {
	browser.storage.sync.onChanged.addListener(listener);
}
