import {turnOffAutoClean, turnOnAutoClean} from '../auto-clean/turn-auto-clean.ts';
import type {Site} from '../browser/sites.ts';
import {toReason} from '../browser/to-reason.ts';
import {useAnnounce} from '../ui/announcer.tsx';
import {Icon} from '../ui/icon.tsx';
import {useWords} from '../ui/words.ts';
import {toPassFocus} from './pass-focus.ts';

interface Props {
	site: Site;
	isGranted: boolean;
}

export function SiteEntry({site, isGranted}: Props) {
	const {translate} = useWords();
	const announce = useAnnounce();
	const fail = (error: unknown) => announce(translate('autoCleanFailed', toReason(error)));
	const allow = () =>
		turnOnAutoClean(site).then(isNowGranted => announce(translate(isNowGranted ? 'siteAdded' : 'autoCleanRefused', site)), fail);
	const remove = (button: HTMLElement) => {
		const passFocus = toPassFocus(button);
		const say = () => {
			passFocus();
			announce(translate('siteRemoved', site));
		};
		return turnOffAutoClean(site).then(say, fail);
	};
	return (
		<li class="site">
			<span class="site-name">
				<bdi>{site}</bdi>
				{!isGranted && <span class="missing">{translate('needsPermission')}</span>}
			</span>
			{!isGranted && (
				<button type="button" class="button" aria-label={translate('allowSite', site)} onClick={allow}>
					{translate('allow')}
				</button>
			)}
			<button
				type="button"
				class="icon-button"
				aria-label={translate('removeSite', site)}
				title={translate('removeSite', site)}
				onClick={event => remove(event.currentTarget)}
			>
				<Icon name="remove" />
			</button>
		</li>
	);
}
