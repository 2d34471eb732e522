import type {Removal} from '../core/article.ts';
import {Icon} from './icon.tsx';
import type {RemovalPlace} from './removal-place.ts';
import {useKeptFocus} from './use-kept-focus.ts';
import {useWords} from './words.ts';

/** What can be done about a piece on the page itself. */
export interface RemovalActions {
	placeOf(removal: Removal): RemovalPlace;
	onShow(removal: Removal): void;
	onPutBack(removal: Removal): void;
	/** The opposite, also of `onKeep`. */
	onHide(removal: Removal): void;
	onPutAllBack(): void;
	/** Opens the receipt in the page itself. */
	onOpenInPage(): void;
	/** Absent where the page is of no site. */
	onKeep?: ((removal: Removal) => void) | undefined;
}

interface Props {
	removal: Removal;
	actions: RemovalActions;
	/** Id of the element that says which piece it is: the buttons of all pieces are called alike. */
	describedBy: string;
}

export function PieceActions({removal, actions, describedBy}: Props) {
	const {translate} = useWords();
	const {onShow, onPutBack, onHide, onKeep} = actions;
	const place = actions.placeOf(removal);
	const {box, hold} = useKeptFocus<HTMLParagraphElement>(place);
	const keep = () => {
		hold();
		onKeep?.(removal);
	};
	if (place === 'out-of-reach') return null;
	const isHidden = place === 'hidden';
	return (
		<p class="piece-actions" ref={box}>
			<button type="button" class="link-button" aria-describedby={describedBy} onClick={() => onShow(removal)}>
				<Icon name="eye" /> {translate('showInPage')}
			</button>
			{place !== 'shown' && (
				<button
					type="button"
					class="link-button"
					aria-describedby={describedBy}
					onClick={() => (isHidden ? onPutBack(removal) : onHide(removal))}
				>
					<Icon name={isHidden ? 'undo' : 'remove'} /> {translate(isHidden ? 'putBack' : 'hideAgain')}
				</button>
			)}
			{onKeep && (isHidden || place === 'put-back') && (
				<button type="button" class="link-button" aria-describedby={describedBy} onClick={keep}>
					<Icon name="check" /> {translate('keepOnSite')}
				</button>
			)}
			{place === 'kept' && <span class="piece-state">{translate('isKept')}</span>}
		</p>
	);
}
