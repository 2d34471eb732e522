import {type Entries, readShared, writeShared} from '../browser/shared-entries.ts';
import {autoCleanSites, type KeptPieces, keptPieces, sharedEntries} from '../settings.ts';
import {mergeEntries} from './merge-entries.ts';
import {toSignatures} from './to-signatures.ts';

const sitePrefix = 'site ';
const keptPrefix = 'kept ';
/** Names the store that is shared, so that one whose entries were all removed is told from an empty one: that of another account, or lost. */
const storeKey = 'store';

let last: Promise<void> = Promise.resolve();

/**
 * Makes this device and the user's others agree on sites and exceptions. Safe to call at any moment, any number of times.
 * One small entry for each site: two devices that change different sites never overwrite each other.
 */
export function shareSettings(): Promise<void> {
	last = last.catch(() => undefined).then(share);
	return last;
}

async function share(): Promise<void> {
	const there = await readShared();
	if (!there) return;
	const here = await readHere();
	if (here.size + there.size > 0) here.set(storeKey, there.get(storeKey) ?? crypto.randomUUID());
	const known = await readKnown(there);
	const merged = mergeEntries({here, there, known});
	if (!isSame(here, merged)) await writeHere(here, merged);
	const shared = await writeShared(merged, there);
	if (!isSame(known, shared)) await sharedEntries.write(Object.fromEntries(shared));
}

/** What was shared with another store, or is not stored on this device any more, was removed by nobody. */
async function readKnown(there: Entries): Promise<Entries> {
	const known = new Map(Object.entries(await sharedEntries.read()));
	if (there.size === 0 || known.get(storeKey) !== there.get(storeKey)) return new Map();
	const [hasSites, hasKept] = await Promise.all([autoCleanSites.isStored(), keptPieces.isStored()]);
	return new Map([...known].filter(([key]) => (key.startsWith(keptPrefix) ? hasKept : hasSites)));
}

async function readHere(): Promise<Map<string, string>> {
	const [sites, kept] = await Promise.all([autoCleanSites.read(), keptPieces.read()]);
	const pieces = Object.entries(kept)
		.filter(([, signatures]) => signatures.length > 0)
		.map(([site, signatures]) => [`${keptPrefix}${site}`, JSON.stringify(signatures)] as const);
	return new Map([...sites.map(site => [`${sitePrefix}${site}`, '1'] as const), ...pieces]);
}

/** Only what others have changed: the user may have changed more in the meantime. */
async function writeHere(before: Entries, after: Entries): Promise<void> {
	const changed = [...new Set([...before.keys(), ...after.keys()])].filter(key => before.get(key) !== after.get(key));
	const toChanged = (prefix: string) => changed.filter(key => key.startsWith(prefix)).map(key => key.slice(prefix.length));
	const sites = toChanged(sitePrefix);
	const keptOn = toChanged(keptPrefix);
	const isWanted = (site: string) => after.has(`${sitePrefix}${site}`);
	if (sites.length > 0) {
		const gone = new Set(sites);
		await autoCleanSites.update(list => [...list.filter(site => !gone.has(site)), ...sites.filter(isWanted)].sort());
	}
	if (keptOn.length > 0) await keptPieces.update(kept => withEntries(kept, keptOn, after));
}

/** An empty list of exceptions is none, and a site that has none is not listed: it would come back to every device. */
function withEntries(kept: KeptPieces, sites: readonly string[], entries: Entries): KeptPieces {
	const changed = sites.map(site => [site, toSignatures(entries.get(`${keptPrefix}${site}`) ?? '') ?? []] as const);
	return Object.fromEntries(Object.entries({...kept, ...Object.fromEntries(changed)}).filter(([, signatures]) => signatures.length > 0));
}

function isSame(one: Entries, other: Entries): boolean {
	return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}
