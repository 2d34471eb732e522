import {translate} from '../browser/translate.ts';
import type {Removal} from '../core/article.ts';
import {reasons} from '../ui/clutter-names.ts';
import {longestExcerpt, longestMatch} from '../ui/receipt-bounds.ts';
import type {RemovalPlace} from '../ui/removal-place.ts';
import {toBounded} from '../ui/to-bounded.ts';
import {make, makeForeign} from './make.ts';

/** What can be done about a piece; each by its id. */
export interface PieceActions {
	show(id: string): void;
	putBack(id: string): void;
	/** The opposite, also of `keep`. */
	hide(id: string): void;
	/** Absent where nobody knows the page's site. */
	keep: ((id: string) => void) | undefined;
}

interface Wishes {
	removal: Removal;
	language: string | undefined;
	actions: PieceActions;
}

/** One piece: its first words, why it went, and what can be done about it. */
export class PieceRow {
	readonly element: HTMLElement;
	readonly #show: HTMLButtonElement;
	readonly #turn: HTMLButtonElement;
	readonly #keep: HTMLButtonElement;
	readonly #kept = make('span', {className: 'state'}, translate('isKept'));
	#place: RemovalPlace = 'shown';

	constructor({removal, language, actions}: Wishes) {
		const {id} = removal;
		this.#show = makeButton(translate('showInPage'), () => actions.show(id));
		this.#turn = makeButton('', () => (this.#place === 'hidden' ? actions.putBack(id) : actions.hide(id)));
		this.#keep = makeButton(translate('keepOnSite'), () => actions.keep?.(id));
		const buttons = make('p', {className: 'actions'}, this.#show, this.#turn, actions.keep && this.#keep, this.#kept);
		const excerpt = makeExcerpt(removal, language);
		excerpt.id = `piece-${id}`;
		// The buttons of all pieces are called alike.
		for (const button of [this.#show, this.#turn, this.#keep]) button.setAttribute('aria-describedby', excerpt.id);
		this.element = make('li', {}, excerpt, makeReason(removal), buttons);
	}

	update(place: RemovalPlace): void {
		const hadFocus = this.element.contains(this.#focused());
		this.#place = place;
		this.#turn.textContent = translate(place === 'hidden' ? 'putBack' : 'hideAgain');
		this.#show.hidden = place === 'out-of-reach';
		this.#turn.hidden = place === 'shown' || place === 'out-of-reach';
		this.#keep.hidden = place !== 'hidden' && place !== 'put-back';
		this.#kept.hidden = place !== 'kept';
		// A button that goes would take the focus along.
		if (hadFocus && !this.#focused()?.checkVisibility()) (this.#turn.hidden ? this.#show : this.#turn).focus();
	}

	#focused(): Element | null {
		const root = this.element.getRootNode();
		return root instanceof ShadowRoot ? root.activeElement : null;
	}
}

function makeExcerpt({excerpt}: Removal, language = ''): HTMLElement {
	if (!excerpt) return make('p', {className: 'excerpt'}, make('i', {}, translate('noWords')));
	return make('p', {className: 'excerpt', lang: language}, makeForeign(toBounded(excerpt, longestExcerpt)));
}

function makeReason({evidence: {reason, match}}: Removal): HTMLElement {
	const proof = match ? make('code', {}, makeForeign(toBounded(match, longestMatch))) : undefined;
	return make('p', {className: 'reason'}, translate(reasons[reason]), ' ', proof);
}

export function makeButton(words: string, onClick: () => void): HTMLButtonElement {
	const button = make('button', {type: 'button'}, words);
	button.addEventListener('click', onClick);
	return button;
}
