import {useId, useState} from 'preact/hooks';
import type {Site} from '../browser/sites.ts';
import {toCounted} from '../ui/to-counted.ts';
import {useKeptFocus} from '../ui/use-kept-focus.ts';
import {useWords} from '../ui/words.ts';
import {AllowAll} from './allow-all.tsx';
import {SiteEntry} from './site-entry.tsx';
import {useRemoved} from './use-removed.ts';

interface Props {
	sites: readonly Site[];
	granted: ReadonlySet<Site>;
}

/** More entries than anybody reads; a search finds the others. */
const mostShown = 200;
/** A list this short needs no search. */
const shortList = 5;

export function SiteList({sites, granted}: Props) {
	const words = useWords();
	const {translate} = words;
	const id = useId();
	const [search, setSearch] = useState('');
	const {listed, wasOf, note} = useRemoved<boolean>(sites);
	const missing = sites.filter(site => !granted.has(site));
	const {box, hold} = useKeptFocus<HTMLElement>(missing.length > 1);
	if (listed.length === 0) return <p class="remark">{translate('noSites')}</p>;
	const found = listed.filter(site => site.includes(search.trim().toLowerCase()));
	const hidden = found.length - mostShown;
	return (
		<section aria-label={translate('autoCleanSites')} ref={box}>
			{listed.length > shortList && (
				<div class="search">
					<label class="visually-hidden" for={id}>
						{translate('searchSites')}
					</label>
					<input
						id={id}
						type="search"
						placeholder={translate('searchSites')}
						value={search}
						onInput={event => setSearch(event.currentTarget.value)}
					/>
				</div>
			)}
			{missing.length > 1 && <AllowAll sites={missing} onUse={hold} />}
			{found.length === 0 && <p class="remark">{translate('noSuchSites')}</p>}
			<ul class="sites">
				{found.slice(0, mostShown).map(site => (
					<SiteEntry
						key={site}
						site={site}
						isGranted={granted.has(site)}
						wasGranted={wasOf(site)}
						onRemove={() => note(site, granted.has(site))}
					/>
				))}
			</ul>
			{hidden > 0 && <p class="remark">{toCounted(words, hidden, {one: 'moreSites', other: 'moreSites'})}</p>}
		</section>
	);
}
