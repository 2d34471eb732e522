import {settleModal} from './modal.ts';
import {findAll} from './native.ts';

/** The one attribute that Lede sets on a page; `content.css` says what it does. */
const attribute = 'data-lede';

/** `blank`: hidden, but its room is kept. `scrolls`, `unfixed`: the page itself, which a wall had locked. */
export type Mark = 'hidden' | 'blank' | 'shown' | 'scrolls' | 'unfixed';

/** Sets or takes away an element's mark. By the prototype: a form with a field named `setAttribute` has no such method of its own. */
export function setMark(element: Element, mark: Mark | undefined): void {
	const before = readMark(element);
	if (mark === undefined && before !== null) Element.prototype.removeAttribute.call(element, attribute);
	else if (mark !== undefined && before !== mark) Element.prototype.setAttribute.call(element, attribute, mark);
	settleModal(element, mark);
}

export function readMark(element: Element): string | null {
	return Element.prototype.getAttribute.call(element, attribute);
}

/** Every element of the page that carries a mark, also a copy that the page made of one. */
export function findMarked(document: Document): Element[] {
	return findAll(document, `[${attribute}]`);
}

/** What a `MutationObserver` needs to see a mark taken away. */
export const markedAttributes: readonly string[] = [attribute];
