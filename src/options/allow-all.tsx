import {requestSites} from '../browser/permissions.ts';
import type {Site} from '../browser/sites.ts';
import {toReason} from '../browser/to-reason.ts';
import {useAnnounce} from '../ui/announcer.tsx';
import {useWords} from '../ui/words.ts';

/** After an import, or on a new device: one question for all sites that the browser does not allow here yet. */
export function AllowAll({sites, onUse}: {sites: readonly Site[]; onUse(): void}) {
	const {translate, locale} = useWords();
	const announce = useAnnounce();
	const count = sites.length.toLocaleString(locale);
	const say = (isGranted: boolean) => announce(isGranted ? translate('allAllowed', count) : translate('allRefused'));
	const allow = () => {
		onUse();
		requestSites(sites).then(say, error => announce(toReason(error)));
	};
	return (
		<p class="allow-all">
			<button type="button" class="button" onClick={allow}>
				{translate('allowAll', count)}
			</button>
		</p>
	);
}
