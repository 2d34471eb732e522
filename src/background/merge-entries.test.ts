import {expect, test} from 'vitest';
import {mergeEntries} from './merge-entries.ts';

type Side = Record<string, string>;

test.each<[string, Side, Side, Side, Side]>([
	['nothing anywhere', {}, {}, {}, {}],
	['the same on both sides', {a: '1'}, {a: '1'}, {a: '1'}, {a: '1'}],
	['added here', {a: '1', b: '1'}, {a: '1'}, {a: '1'}, {a: '1', b: '1'}],
	['added there', {a: '1'}, {a: '1', b: '1'}, {a: '1'}, {a: '1', b: '1'}],
	['added on both sides, not alike', {a: '1', b: '1'}, {a: '1', c: '1'}, {a: '1'}, {a: '1', b: '1', c: '1'}],
	['removed here', {}, {a: '1'}, {a: '1'}, {}],
	['removed there', {a: '1', b: '1'}, {b: '1'}, {a: '1', b: '1'}, {b: '1'}],
	['removed on both sides', {}, {}, {a: '1'}, {}],
	['removed here, changed there', {}, {a: '["x","y"]'}, {a: '["x"]'}, {a: '["x","y"]'}],
	['changed here, removed there', {a: '["x","y"]'}, {}, {a: '["x"]'}, {a: '["x","y"]'}],
	['changed here', {a: '["x","y"]'}, {a: '["x"]'}, {a: '["x"]'}, {a: '["x","y"]'}],
	['changed on both sides', {a: '["x","y"]'}, {a: '["x","z"]'}, {a: '["x"]'}, {a: '["x","y","z"]'}],
	['a device that never agreed with any', {a: '1'}, {b: '1'}, {}, {a: '1', b: '1'}],
	['too many to share: only here', {a: '1', b: '1'}, {a: '1'}, {a: '1'}, {a: '1', b: '1'}],
])('%s', (_, here, there, known, merged) => {
	const toEntries = (side: Side) => new Map(Object.entries(side));
	expect(Object.fromEntries(mergeEntries({here: toEntries(here), there: toEntries(there), known: toEntries(known)}))).toEqual(merged);
});
