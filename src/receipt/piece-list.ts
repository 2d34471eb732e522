import {readUiLanguage, translate} from '../browser/translate.ts';
import type {Removal} from '../core/article.ts';
import type {Receipt, TidyState} from '../page-api.ts';
import {kindNames} from '../ui/clutter-names.ts';
import {shortReceipt} from '../ui/receipt-bounds.ts';
import {toPlace} from '../ui/removal-place.ts';
import {make} from './make.ts';
import {type PieceActions, PieceRow} from './piece-row.ts';

/** The pieces by kind. What is there stays where it is when more come, so that nothing moves under the user's hand. */
export class PieceList {
	readonly element = make('div', {className: 'pieces'});
	readonly #actions: PieceActions;
	readonly #groups = new Map(Object.entries(kindNames).map(([kind, name]) => [kind, new Group(translate(name))]));
	readonly #rows = new Map<string, PieceRow>();

	constructor(actions: PieceActions) {
		this.#actions = actions;
		for (const group of this.#groups.values()) this.element.append(group.element);
	}

	/** How many pieces it lists. */
	get size(): number {
		return this.#rows.size;
	}

	update({removals, language}: Receipt, state: TidyState): void {
		const isFirst = this.size === 0;
		this.#dropAllBut(new Set([...removals.map(({id}) => id), ...state.hidden, ...state.putBack, ...state.kept]));
		for (const removal of removals) if (!this.#rows.has(removal.id)) this.#add(removal, language);
		for (const [id, row] of this.#rows) row.update(toPlace(id, state));
		for (const group of this.#groups.values()) group.update();
		if (isFirst && this.size <= shortReceipt) for (const group of this.#groups.values()) group.element.open = true;
	}

	#add(removal: Removal, language: string | undefined): void {
		const row = new PieceRow({removal, language, actions: this.#actions});
		this.#rows.set(removal.id, row);
		this.#groups.get(removal.kind)?.list.append(row.element);
	}

	/** Those of another address are none of this page's any more. */
	#dropAllBut(ids: ReadonlySet<string>): void {
		for (const [id, row] of this.#rows) {
			if (ids.has(id)) continue;
			row.element.remove();
			this.#rows.delete(id);
		}
	}
}

/** The pieces of one kind; not to be seen as long as there are none. */
class Group {
	readonly list = make('ul');
	readonly #count = make('span', {className: 'count'});
	readonly element: HTMLDetailsElement;

	constructor(name: string) {
		this.element = make('details', {}, make('summary', {}, name, ' ', this.#count), this.list);
	}

	update(): void {
		const {childElementCount: count} = this.list;
		this.#count.textContent = count.toLocaleString(readUiLanguage());
		this.element.hidden = count === 0;
	}
}
