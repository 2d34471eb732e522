import {useWords} from '../ui/words.ts';
import {AddSite} from './add-site.tsx';
import {KeptList} from './kept-list.tsx';
import {KeyList} from './key-list.tsx';
import {SiteList} from './site-list.tsx';
import {SitesFile} from './sites-file.tsx';
import {useSites} from './use-sites.ts';

export function Options() {
	const {translate} = useWords();
	const {sites, granted} = useSites();
	return (
		<main>
			<p class="brand">{translate('extensionName')}</p>
			<h1>{translate('autoCleanSites')}</h1>
			<p class="lead">{translate('autoCleanSitesLead')}</p>
			<AddSite />
			{sites && <SiteList sites={sites} granted={granted} />}
			{sites && <SitesFile sites={sites} />}
			<KeptList />
			<KeyList />
		</main>
	);
}
