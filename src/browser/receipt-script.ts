import type {ReceiptPage} from '../page-api.ts';
import type {Site} from './sites.ts';

export interface ReceiptWishes {
	page: ReceiptPage;
	/** Where the user may keep pieces; undefined where nobody knows the page's site. */
	site: Site | undefined;
}

export interface OpenReceipt {
	/** Gives it the focus; `false` where it is closed by now. */
	focus(): boolean;
}

type ReceiptOpener = (wishes: ReceiptWishes) => OpenReceipt;

/** In the content script's own world: how the script that draws the receipt is found by the one that serves the page. No page can see or set it. */
const receiptMark = Symbol.for('lede.openReceipt');

export function offerReceipt(open: ReceiptOpener): void {
	Reflect.set(globalThis, receiptMark, open);
}

/** Undefined until the receipt's script is in the page. */
export function findReceipt(): ReceiptOpener | undefined {
	const open: unknown = Reflect.get(globalThis, receiptMark);
	return isOpener(open) ? open : undefined;
}

function isOpener(value: unknown): value is ReceiptOpener {
	return typeof value === 'function';
}
