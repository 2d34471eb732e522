import {useRef} from 'preact/hooks';
import type {Site} from '../browser/sites.ts';
import {toReason} from '../browser/to-reason.ts';
import {autoCleanSites} from '../settings.ts';
import {useAnnounce} from '../ui/announcer.tsx';
import {toCounted} from '../ui/to-counted.ts';
import {useWords} from '../ui/words.ts';
import {toSitesFile, toSitesOfFile} from './sites-format.ts';

/** Takes the list to another browser. Permissions do not travel: what comes in asks for them again. */
export function SitesFile({sites}: {sites: readonly Site[]}) {
	const words = useWords();
	const {translate} = words;
	const announce = useAnnounce();
	const input = useRef<HTMLInputElement>(null);
	const importFrom = async (file: File) => {
		const added = toSitesOfFile(await file.text())?.filter(site => !sites.includes(site));
		if (!added) return announce(translate('importFailed'));
		await autoCleanSites.update(before => [...new Set([...before, ...added])].sort());
		announce(toCounted(words, added.length, {one: 'siteImported', other: 'sitesImported'}));
	};
	return (
		<div class="sites-file">
			<button type="button" class="button" onClick={() => input.current?.click()}>
				{translate('importSites')}
			</button>
			<input
				ref={input}
				type="file"
				accept="application/json,.json"
				hidden
				onChange={event => {
					const file = event.currentTarget.files?.[0];
					if (file) importFrom(file).catch(error => announce(toReason(error)));
					event.currentTarget.value = '';
				}}
			/>
			<button type="button" class="button" disabled={sites.length === 0} onClick={() => save(toSitesFile(sites))}>
				{translate('exportSites')}
			</button>
		</div>
	);
}

function save(text: string): void {
	const address = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
	Object.assign(document.createElement('a'), {href: address, download: 'lede-sites.json'}).click();
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
