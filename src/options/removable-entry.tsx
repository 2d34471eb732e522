import type {ComponentChildren} from 'preact';
import type {Site} from '../browser/sites.ts';
import {toReason} from '../browser/to-reason.ts';
import {useAnnounce} from '../ui/announcer.tsx';
import {Icon} from '../ui/icon.tsx';
import {useKeptFocus} from '../ui/use-kept-focus.ts';
import {useWords} from '../ui/words.ts';

interface Props {
	site: Site;
	isRemoved: boolean;
	removeLabel: string;
	/** These give the sentence that says what was done. `onUndo` is called inside the user's click: a permission may be asked for. */
	onRemove(): Promise<string>;
	onUndo(): Promise<string>;
	/** The same; absent where nothing needs to be allowed. */
	onAllow?: (() => Promise<string>) | undefined;
	/** Below the name. */
	note: ComponentChildren;
}

/** A site in a list; once removed it stays in its place, and its button takes that back. */
export function RemovableEntry({site, isRemoved, removeLabel, onRemove, onUndo, onAllow, note}: Props) {
	const {translate} = useWords();
	const announce = useAnnounce();
	const {box, hold} = useKeptFocus<HTMLLIElement>(isRemoved ? 'removed' : onAllow && 'to be allowed');
	const follow = (change: Promise<string>) => {
		hold();
		change.then(announce, error => announce(toReason(error)));
	};
	return (
		<li class="site" ref={box}>
			<span class="site-name">
				<bdi>{isRemoved ? <s>{site}</s> : site}</bdi>
				{isRemoved ? <span class="note">{translate('removed')}</span> : note}
			</span>
			{isRemoved ? (
				<button key="undo" type="button" class="button" aria-label={translate('undoRemoval', site)} onClick={() => follow(onUndo())}>
					<Icon name="undo" /> {translate('undo')}
				</button>
			) : (
				<>
					{onAllow && (
						<button type="button" class="button" aria-label={translate('allowSite', site)} onClick={() => follow(onAllow())}>
							{translate('allow')}
						</button>
					)}
					<button
						key="remove"
						type="button"
						class="icon-button"
						aria-label={removeLabel}
						title={removeLabel}
						onClick={() => follow(onRemove())}
					>
						<Icon name="remove" />
					</button>
				</>
			)}
		</li>
	);
}
