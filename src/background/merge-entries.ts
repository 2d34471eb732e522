import type {Entries} from '../browser/shared-entries.ts';
import {toSignatures} from './to-signatures.ts';

interface Sides {
	/** On this device. */
	here: Entries;
	/** As the browser brought them from elsewhere. */
	there: Entries;
	/** As both were when they last agreed. */
	known: Entries;
}

/** What both sides should be: each one's changes since they last agreed. Where both have changed the same, nothing is lost. */
export function mergeEntries({here, there, known}: Sides): Entries {
	const merged = new Map<string, string>();
	for (const key of new Set([...here.keys(), ...there.keys()])) {
		const value = merge({here: here.get(key), there: there.get(key), known: known.get(key)});
		if (value !== undefined) merged.set(key, value);
	}
	return merged;
}

interface Values {
	here: string | undefined;
	there: string | undefined;
	known: string | undefined;
}

function merge({here, there, known}: Values): string | undefined {
	if (here === there || there === known) return here;
	if (here === known) return there;
	if (here === undefined || there === undefined) return here ?? there;
	return toUnion(here, there);
}

function toUnion(here: string, there: string): string {
	const [ours, theirs] = [toSignatures(here), toSignatures(there)];
	return ours && theirs ? JSON.stringify([...new Set([...ours, ...theirs])]) : here;
}
