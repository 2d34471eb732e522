import {isElement, matches} from './native.ts';
import {isOwnOpen} from './own-nodes.ts';

/** Dialogs that Lede has closed: one that is only hidden goes on to lock the page behind it. The page takes them for open. */
const closed = new WeakSet<Element>();
/** How many of their events of having been closed are still to come: each comes later than its closing. */
const awaited = new WeakMap<Element, number>();

const {close, show, showModal} = typeof HTMLDialogElement === 'undefined' ? {} : HTMLDialogElement.prototype;

export function isModal(element: Element): boolean {
	return element.localName === 'dialog' && matches(element, ':modal');
}

/** Closes a modal dialog that is hidden; opens it beside the page while it is only to be looked at or the receipt is open, and else as it was once it is given back. */
export function settleModal(element: Element, mark: string | undefined): void {
	if (mark === 'hidden' && isModal(element)) closed.add(element);
	if (!closed.has(element)) return;
	const isOpen = matches(element, '[open]');
	if (mark === 'shown') {
		if (!isOpen) show?.call(element);
		return;
	}
	if (isOpen && !(mark === undefined && isModal(element))) {
		awaited.set(element, (awaited.get(element) ?? 0) + 1);
		close?.call(element);
	}
	if (mark !== undefined) return;
	// A dialog that locks the page would lock the receipt too, by which it is given back, and stand before it.
	if (!isModal(element) && element.isConnected) (isOwnOpen() ? show : showModal)?.call(element);
	closed.delete(element);
}

/** Keeps from the page that its dialog was closed: nobody has dismissed it. */
export function hideClosing(document: Document): void {
	const stop = (event: Event) => {
		const {target, type} = event;
		if (!isElement(target)) return;
		const count = awaited.get(target) ?? 0;
		if (type === 'close' ? count > 0 : closed.has(target)) event.stopImmediatePropagation();
		if (type === 'close') awaited.set(target, Math.max(0, count - 1));
	};
	for (const type of ['beforetoggle', 'toggle', 'close']) document.defaultView?.addEventListener(type, stop, {capture: true});
}
