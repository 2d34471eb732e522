import {useEffect, useState} from 'preact/hooks';
import {forgetKept} from '../auto-clean/kept-pieces.ts';
import type {Site} from '../browser/sites.ts';
import {toReason} from '../browser/to-reason.ts';
import {type KeptPieces, keptPieces} from '../settings.ts';
import {useAnnounce} from '../ui/announcer.tsx';
import {Icon} from '../ui/icon.tsx';
import {toCounted} from '../ui/to-counted.ts';
import {useWords} from '../ui/words.ts';
import {toPassFocus} from './pass-focus.ts';

/** On which sites the user keeps pieces that Lede would clean away; nothing where on none. */
export function KeptList() {
	const {translate} = useWords();
	const [kept, setKept] = useState<KeptPieces>({});
	useEffect(() => {
		const update = () => keptPieces.read().then(setKept);
		update();
		return keptPieces.onChange(update);
	}, []);
	const sites = Object.keys(kept).sort();
	if (sites.length === 0) return null;
	return (
		<section class="kept" aria-labelledby="kept">
			<h2 id="kept">{translate('keptTitle')}</h2>
			<p>{translate('keptLead')}</p>
			<ul class="sites">
				{sites.map(site => (
					<KeptEntry key={site} site={site} count={kept[site]?.length ?? 0} />
				))}
			</ul>
		</section>
	);
}

function KeptEntry({site, count}: {site: Site; count: number}) {
	const words = useWords();
	const {translate} = words;
	const announce = useAnnounce();
	const label = translate('forgetKept', site);
	const forget = async (button: HTMLElement) => {
		const passFocus = toPassFocus(button);
		try {
			await forgetKept(site);
			passFocus();
			announce(translate('keptForgotten', site));
		} catch (error) {
			announce(translate('autoCleanFailed', toReason(error)));
		}
	};
	return (
		<li class="site">
			<span class="site-name">
				<bdi>{site}</bdi>
				<span class="note">{toCounted(words, count, {one: 'keptPiece', other: 'keptPieces'})}</span>
			</span>
			<button type="button" class="icon-button" aria-label={label} title={label} onClick={event => forget(event.currentTarget)}>
				<Icon name="remove" />
			</button>
		</li>
	);
}
