import {useEffect, useState} from 'preact/hooks';
import {forgetKept, keepPiece} from '../auto-clean/kept-pieces.ts';
import type {Site} from '../browser/sites.ts';
import {type KeptPieces, keptPieces} from '../settings.ts';
import {toCounted} from '../ui/to-counted.ts';
import {useWords} from '../ui/words.ts';
import {RemovableEntry} from './removable-entry.tsx';
import {useRemoved} from './use-removed.ts';

/** On which sites the user keeps pieces that Lede would clean away; nothing where on none. */
export function KeptList() {
	const {translate} = useWords();
	const [kept, setKept] = useState<KeptPieces>({});
	useEffect(() => {
		const update = () => keptPieces.read().then(setKept);
		update();
		return keptPieces.onChange(update);
	}, []);
	const {listed, wasOf, note} = useRemoved<readonly string[]>(Object.keys(kept));
	if (listed.length === 0) return null;
	return (
		<section class="kept" aria-labelledby="kept">
			<h2 id="kept">{translate('keptTitle')}</h2>
			<p>{translate('keptLead')}</p>
			<ul class="sites">
				{listed.map(site => (
					<KeptEntry
						key={site}
						site={site}
						count={kept[site]?.length ?? 0}
						was={wasOf(site)}
						onRemove={() => note(site, kept[site] ?? [])}
					/>
				))}
			</ul>
		</section>
	);
}

interface EntryProps {
	site: Site;
	count: number;
	/** Of a removed one, what was kept there; undefined for one that is there. */
	was: readonly string[] | undefined;
	/** Called before it is removed. */
	onRemove(): void;
}

function KeptEntry({site, count, was, onRemove}: EntryProps) {
	const words = useWords();
	const {translate} = words;
	const forget = async () => {
		onRemove();
		await forgetKept(site);
		return translate('keptForgotten', site);
	};
	const putBack = async () => {
		for (const signature of was ?? []) await keepPiece(site, signature);
		return translate('siteBack', site);
	};
	return (
		<RemovableEntry
			site={site}
			isRemoved={was !== undefined}
			removeLabel={translate('forgetKept', site)}
			onRemove={forget}
			onUndo={putBack}
			note={<span class="note">{toCounted(words, count, {one: 'keptPiece', other: 'keptPieces'})}</span>}
		/>
	);
}
