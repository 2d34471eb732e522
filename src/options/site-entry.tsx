import {rememberSite} from '../auto-clean/remember-site.ts';
import {turnOffAutoClean, turnOnAutoClean} from '../auto-clean/turn-auto-clean.ts';
import type {Site} from '../browser/sites.ts';
import {useWords} from '../ui/words.ts';
import {RemovableEntry} from './removable-entry.tsx';

interface Props {
	site: Site;
	isGranted: boolean;
	/** Of a removed one, whether it was granted; undefined for one that is there. */
	wasGranted: boolean | undefined;
	/** Called before it is removed. */
	onRemove(): void;
}

export function SiteEntry({site, isGranted, wasGranted, onRemove}: Props) {
	const {translate} = useWords();
	const turnOn = async () => translate((await turnOnAutoClean(site)) ? 'siteAdded' : 'autoCleanRefused', site);
	const remove = async () => {
		onRemove();
		await turnOffAutoClean(site);
		return translate('siteRemoved', site);
	};
	/** What the browser did not allow before is not asked for now. */
	const putBack = async () => {
		await rememberSite(site);
		return translate('siteBack', site);
	};
	return (
		<RemovableEntry
			site={site}
			isRemoved={wasGranted !== undefined}
			removeLabel={translate('removeSite', site)}
			onRemove={remove}
			onUndo={wasGranted ? turnOn : putBack}
			onAllow={isGranted ? undefined : turnOn}
			note={!isGranted && <span class="missing">{translate('needsPermission')}</span>}
		/>
	);
}
