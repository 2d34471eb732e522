import {useEffect, useState} from 'preact/hooks';
import {onSitesAdded, onSitesRemoved, readGranted} from '../browser/granted.ts';
import type {Site} from '../browser/sites.ts';
import {autoCleanSites} from '../settings.ts';

interface Sites {
	/** In alphabetical order; undefined until they are read. */
	sites: readonly Site[] | undefined;
	/** Those that the browser allows on this device. */
	granted: ReadonlySet<Site>;
}

/** The sites as they stand now, whoever changes them: this page, a popup, another window, the browser's own settings. */
export function useSites(): Sites {
	const [sites, setSites] = useState<Sites>({sites: undefined, granted: new Set()});
	useEffect(() => {
		const update = async () => {
			const wanted = [...(await autoCleanSites.read())].sort();
			setSites({sites: wanted, granted: new Set((await readGranted(wanted)).keys())});
		};
		update();
		onSitesAdded(update);
		onSitesRemoved(update);
		return autoCleanSites.onChange(update);
	}, []);
	return sites;
}
