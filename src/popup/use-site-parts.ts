import {useEffect, useState} from 'preact/hooks';
import type {Site} from '../browser/sites.ts';
import type {AutoCleanSwitch} from './auto-clean-switch.tsx';

interface SiteParts {
	site: Site;
	Switch: typeof AutoCleanSwitch;
}

/** The site of an address and its switch; undefined until they are read, and where the address is unknown or of no site. */
export function useSiteParts(url: string | undefined): SiteParts | undefined {
	const [parts, setParts] = useState<SiteParts | undefined>(undefined);
	useEffect(() => {
		import('./site-parts.ts').then(({toSite, AutoCleanSwitch}) => {
			const site = url && toSite(url);
			setParts(site ? {site, Switch: AutoCleanSwitch} : undefined);
		});
	}, [url]);
	return parts;
}
