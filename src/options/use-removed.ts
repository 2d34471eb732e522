import {useState} from 'preact/hooks';
import type {Site} from '../browser/sites.ts';

interface Removed<Was> {
	/** In alphabetical order: those that are there, and among them those that were removed here. */
	listed: readonly Site[];
	/** What brings a removed one back; undefined for one that is there. */
	wasOf(site: Site): Was | undefined;
	/** To be called before one is removed. */
	note(site: Site, was: Was): void;
}

/** What the user removes stays in its place in the list, to be brought back, as long as the page is open. */
export function useRemoved<Was>(there: readonly Site[]): Removed<Was> {
	const [removed, setRemoved] = useState<ReadonlyMap<Site, Was>>(new Map());
	return {
		listed: [...new Set([...there, ...removed.keys()])].sort(),
		wasOf: site => (there.includes(site) ? undefined : removed.get(site)),
		note: (site, was) => setRemoved(before => new Map([...before, [site, was]])),
	};
}
