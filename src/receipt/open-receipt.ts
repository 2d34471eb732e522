import {sendKeepWish} from '../browser/keep-wish.ts';
import type {OpenReceipt, ReceiptWishes} from '../browser/receipt-script.ts';
import type {Site} from '../browser/sites.ts';
import {toReason} from '../browser/to-reason.ts';
import {type MessageKey, readUiLanguage, translate} from '../browser/translate.ts';
import type {ReceiptPage} from '../page-api.ts';
import {toCounted} from '../ui/to-counted.ts';
import {addHost, showHost} from './host.ts';
import {make, readPart} from './make.ts';
import {PieceList} from './piece-list.ts';
import {makeButton, type PieceActions} from './piece-row.ts';

/** Shows in the page itself what went from it, until the user closes it; then the page is what it was. */
export function openReceipt(wishes: ReceiptWishes): OpenReceipt {
	const receipt = new PageReceipt(wishes);
	receipt.open();
	return receipt;
}

class PageReceipt implements OpenReceipt {
	readonly #page: ReceiptPage;
	readonly #list: PieceList;
	readonly #lead = make('p', {className: 'lead'});
	readonly #all: HTMLButtonElement;
	readonly #status = make('p', {className: 'status', role: 'status'});
	readonly #panel: HTMLElement;
	readonly #host: HTMLElement;
	#isTidy = false;
	#stopListening = () => {};
	/** Where the focus was, and goes back to. */
	#before: HTMLElement | undefined;

	constructor({page, site}: ReceiptWishes) {
		this.#page = page;
		this.#list = new PieceList(this.#toActions(site));
		this.#all = makeButton('', () => this.#turnAll());
		this.#all.className = 'all';
		this.#panel = this.#makePanel();
		this.#host = addHost(this.#panel);
		page.noteOwn(this.#host);
	}

	open(): void {
		this.#before = readPart('activeElement');
		this.#stopListening = this.#page.onChange(() => this.#update());
		this.#update();
		showHost(this.#host);
		this.focus();
	}

	focus(): boolean {
		if (!this.#host.isConnected) return false;
		this.#panel.focus({preventScroll: true});
		return true;
	}

	#close(): void {
		this.#stopListening();
		this.#host.remove();
		const before = this.#before;
		if (before?.isConnected && before !== readPart('body')) before.focus({preventScroll: true});
	}

	#makePanel(): HTMLElement {
		const close = makeButton('', () => this.#close());
		Object.assign(close, {className: 'close', ariaLabel: translate('close'), title: translate('close')});
		const title = make('h2', {}, make('span', {className: 'brand'}, translate('extensionName')), translate('receiptTab'));
		const head = make('header', {}, title, close);
		const body = make('div', {className: 'body'}, this.#lead, this.#list.element);
		const foot = make('footer', {}, this.#all, this.#status);
		const properties = {className: 'in-page', role: 'dialog', ariaLabel: translate('menuReceipt'), tabIndex: -1, dir: 'ltr'};
		const panel = make('section', {...properties, lang: readUiLanguage()}, head, body, foot);
		panel.addEventListener('keydown', ({key}) => key === 'Escape' && this.#close());
		return panel;
	}

	async #update(): Promise<void> {
		const state = await this.#page.readTidyState();
		this.#list.update(this.#page.readReceipt(), state);
		this.#isTidy = state.isTidy;
		this.#all.textContent = translate(state.isTidy ? 'putAllBack' : 'tidyPage');
		const words = {translate, locale: readUiLanguage()};
		const {size} = this.#list;
		this.#lead.textContent =
			size === 0 ? translate('nothingRemoved') : toCounted(words, size, {one: 'pieceRemoved', other: 'piecesRemoved'});
	}

	#turnAll(): Promise<void> {
		return this.#try(this.#isTidy ? this.#restore() : this.#tidy());
	}

	async #restore(): Promise<MessageKey> {
		await this.#page.restore();
		return 'saidRestored';
	}

	async #tidy(): Promise<MessageKey> {
		const {isTidy} = await this.#page.tidy();
		return isTidy ? 'saidTidied' : 'saidNotTidied';
	}

	#toActions(site: Site | undefined): PieceActions {
		return {
			show: id => this.#try(this.#show(id)),
			putBack: id => this.#try(this.#putBack(id)),
			hide: id => this.#try(this.#hide(id, site)),
			keep: site === undefined ? undefined : id => this.#try(this.#keep(id, site)),
		};
	}

	async #show(id: string): Promise<MessageKey> {
		return (await this.#page.showRemoval(id)) ? 'saidShown' : 'pieceIsGone';
	}

	async #putBack(id: string): Promise<MessageKey> {
		await this.#page.restoreRemoval(id);
		return 'saidPutBack';
	}

	async #hide(id: string, site: Site | undefined): Promise<MessageKey> {
		const {kept} = await this.#page.readTidyState();
		const signature = kept.includes(id) ? await this.#page.readSignature(id) : undefined;
		if (site !== undefined && signature !== undefined) await sendKeepWish({site, signature, isKept: false});
		await this.#page.hideRemoval(id);
		return 'saidHidden';
	}

	async #keep(id: string, site: Site): Promise<MessageKey> {
		const signature = await this.#page.readSignature(id);
		if (signature === undefined) return 'pieceIsGone';
		await sendKeepWish({site, signature, isKept: true});
		await this.#page.keep(signature);
		return 'saidKept';
	}

	/** What was done is said, as the button alone may not tell who hears it; so is what does not work, and nothing else happens. */
	async #try(change: Promise<MessageKey>): Promise<void> {
		try {
			this.#say(translate(await change));
		} catch (cause) {
			this.#say(toReason(cause));
		}
	}

	/** A new element each time: the same words in the old one would not be read aloud again. */
	#say(sentence: string): void {
		this.#status.replaceChildren(make('span', {}, sentence));
	}
}
