import {beforeEach, expect, test, vi} from 'vitest';
import {createLocks} from '../browser/test-locks.ts';

/** Stands in for the browser's two stores; the shared one has its quotas. */
const fake = vi.hoisted(() => {
	const toSize = ([key, value]: [string, unknown]) => Buffer.byteLength(key + JSON.stringify(value));
	const createArea = (mostItems: number) => {
		const kept = new Map<string, unknown>();
		const area = {
			kept,
			writes: 0,
			get: async (key: string | null) =>
				JSON.parse(JSON.stringify(key === null ? Object.fromEntries(kept) : kept.has(key) ? {[key]: kept.get(key)} : {})),
			set: async (values: Record<string, unknown>) => {
				area.writes++;
				const fresh = Object.keys(values).filter(key => !kept.has(key));
				if (kept.size + fresh.length > mostItems) throw new Error('MAX_ITEMS quota exceeded');
				const all = [...new Map([...kept, ...Object.entries(values)])].reduce((sum, entry) => sum + toSize(entry), 0);
				if (mostItems === 512 && all > 102_400) throw new Error('QUOTA_BYTES quota exceeded');
				for (const [key, value] of Object.entries(values)) {
					if (mostItems === 512 && toSize([key, value]) > 8192) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
					kept.set(key, value);
				}
			},
			remove: async (keys: string[]) => {
				area.writes++;
				for (const key of keys) kept.delete(key);
			},
		};
		return area;
	};
	const shared = createArea(512);
	return {createArea, storage: {local: createArea(Number.POSITIVE_INFINITY), session: createArea(9), sync: shared}};
});
vi.mock('webextension-polyfill', () => ({default: {storage: fake.storage}}));
vi.stubGlobal('navigator', {locks: createLocks()});

const {shareSettings} = await import('./share-settings.ts');
const {autoCleanSites, keptPieces} = await import('../settings.ts');
const {sync} = fake.storage;

/** Another device that uses the same account. */
async function onDevice<T>(device: ReturnType<typeof fake.createArea>, task: () => Promise<T>): Promise<T> {
	const before = fake.storage.local;
	fake.storage.local = device;
	try {
		return await task();
	} finally {
		fake.storage.local = before;
	}
}

const createDevice = () => fake.createArea(Number.POSITIVE_INFINITY);
const readSharedSites = () => [...sync.kept.keys()].filter(key => key.startsWith('site '));
const many = (count: number) => Array.from({length: count}, (_, index) => `site-${String(index).padStart(5, '0')}.example`);

beforeEach(() => {
	sync.kept.clear();
	sync.writes = 0;
	fake.storage.local = createDevice();
});

test('two devices agree on what either has added and removed', async () => {
	const other = createDevice();
	await autoCleanSites.write(['a.example', 'b.example']);
	await shareSettings();
	await onDevice(other, async () => {
		await shareSettings();
		expect(await autoCleanSites.read()).toEqual(['a.example', 'b.example']);
		await autoCleanSites.write(['b.example', 'c.example']);
		await keptPieces.write({'b.example': ['aside.poll']});
		await shareSettings();
	});
	await autoCleanSites.update(sites => [...sites, 'd.example']);
	await shareSettings();
	expect(await autoCleanSites.read()).toEqual(['b.example', 'c.example', 'd.example']);
	expect(await keptPieces.read()).toEqual({'b.example': ['aside.poll']});
});

test('loses no entry of ten thousand, and stays within the quotas', async () => {
	await autoCleanSites.write(many(10_000));
	await shareSettings();
	expect(await autoCleanSites.read()).toHaveLength(10_000);
	expect(sync.kept.size).toBe(450);
	expect(sync.writes).toBe(1);
	await shareSettings();
	expect(sync.writes).toBe(1);
	await autoCleanSites.update(sites => sites.slice(100));
	await shareSettings();
	expect([await autoCleanSites.read(), sync.kept.size, sync.writes]).toEqual([many(10_000).slice(100), 450, 3]);
});

test('shares what fits in bytes, whatever it is written in', async () => {
	const signatures = Array.from({length: 40}, (_, index) => `section “${'港の壁を建て直す計画について'.repeat(4)}${index}”`);
	await autoCleanSites.write(many(30));
	await keptPieces.write(Object.fromEntries(many(30).map((site, index) => [site, signatures.slice(index)])));
	await shareSettings();
	expect([...sync.kept.keys()].filter(key => key.startsWith('site '))).toHaveLength(30);
	expect([...sync.kept.keys()].filter(key => key.startsWith('kept ')).length).toBeGreaterThan(5);
	expect(Object.keys(await keptPieces.read())).toHaveLength(30);
});

test.each(['no list', '{"length": 1}', '[1]', ''])('goes on where another device has left “%s”', async corrupt => {
	await autoCleanSites.write(['a.example']);
	await keptPieces.write({'a.example': ['aside.poll']});
	sync.kept.set('kept a.example', corrupt);
	sync.kept.set('kept b.example', corrupt);
	sync.kept.set('site b.example', '1');
	sync.kept.set('site c.example', 7);
	await shareSettings();
	await shareSettings();
	expect(await autoCleanSites.read()).toEqual(['a.example', 'b.example']);
	expect(await keptPieces.read()).toMatchObject({'a.example': ['aside.poll']});
});

test('keeps all when the account is left and its store is empty', async () => {
	await autoCleanSites.write(many(5));
	await shareSettings();
	sync.kept.clear();
	await shareSettings();
	expect(await autoCleanSites.read()).toEqual(many(5));
	expect(readSharedSites()).toHaveLength(5);
});

test('keeps all when another account is joined that has sites of its own', async () => {
	await autoCleanSites.write(many(2));
	await shareSettings();
	sync.kept.clear();
	await onDevice(createDevice(), async () => {
		await autoCleanSites.write(['a.example']);
		await shareSettings();
	});
	await shareSettings();
	expect(await autoCleanSites.read()).toEqual(['a.example', ...many(2)]);
});

test('trusts what an older Lede has shared, which names no store', async () => {
	await autoCleanSites.write(many(3));
	await fake.storage.local.set({sharedEntries: Object.fromEntries(many(4).map(site => [`site ${site}`, '1']))});
	for (const site of many(4)) sync.kept.set(`site ${site}`, '1');
	await shareSettings();
	expect(await autoCleanSites.read()).toEqual(many(3));
	expect(readSharedSites()).toHaveLength(3);
});

test('brings back from what is shared what is corrupt on this device', async () => {
	await autoCleanSites.write(many(5));
	await shareSettings();
	fake.storage.local.kept.set('autoCleanSites', {0: 'a.example'});
	await shareSettings();
	expect(await autoCleanSites.read()).toEqual(many(5));
	expect(readSharedSites()).toHaveLength(5);
});

test.each([2, 5])('lets the last %i entries go, all at once, on every device', async count => {
	const other = createDevice();
	await autoCleanSites.write(many(count));
	await shareSettings();
	await onDevice(other, shareSettings);
	await autoCleanSites.write([]);
	await shareSettings();
	expect(readSharedSites()).toHaveLength(0);
	await onDevice(other, async () => {
		await shareSettings();
		expect(await autoCleanSites.read()).toEqual([]);
	});
});

const readSharedKept = () => [...sync.kept.keys()].filter(key => key.startsWith('kept '));

test('lets exceptions go on every device, and leaves nothing of them', async () => {
	const other = createDevice();
	await keptPieces.write({'a.example': ['aside.poll'], 'b.example': ['div.quiz']});
	await shareSettings();
	await onDevice(other, shareSettings);
	await keptPieces.write({'b.example': ['div.quiz']});
	await shareSettings();
	for (let round = 0; round < 2; round++) await onDevice(other, shareSettings);
	await shareSettings();
	expect(await onDevice(other, () => keptPieces.read())).toEqual({'b.example': ['div.quiz']});
	expect(await keptPieces.read()).toEqual({'b.example': ['div.quiz']});
	expect(readSharedKept()).toEqual(['kept b.example']);
});

test('takes an empty list that an older Lede has left for none', async () => {
	await keptPieces.write({'a.example': [], 'b.example': ['div.quiz']});
	sync.kept.set('kept c.example', '[]');
	await shareSettings();
	await keptPieces.update(kept => ({...kept, 'd.example': ['ul.tips']}));
	await shareSettings();
	expect(readSharedKept()).toEqual(['kept b.example', 'kept d.example']);
});

test('keeps all on this device while the browser refuses to share', async () => {
	const {set} = sync;
	sync.set = async () => {
		throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE quota exceeded');
	};
	await autoCleanSites.write(many(3));
	await shareSettings();
	expect(await autoCleanSites.read()).toEqual(many(3));
	sync.set = set;
	await shareSettings();
	expect(readSharedSites()).toHaveLength(3);
});

test('a second device with a list of its own adds it to the first', async () => {
	await autoCleanSites.write(['a.example']);
	await shareSettings();
	await onDevice(createDevice(), async () => {
		await autoCleanSites.write(['z.example']);
		await shareSettings();
		expect(await autoCleanSites.read()).toEqual(['a.example', 'z.example']);
	});
	await shareSettings();
	expect(await autoCleanSites.read()).toEqual(['a.example', 'z.example']);
});
