/** The one attribute that Lede sets on a page; `content.css` says what it does. */
const attribute = 'data-lede';

export type Mark = 'hidden' | 'shown';

/** Sets or takes away an element's mark. By the prototype: a form with a field named `setAttribute` has no such method of its own. */
export function setMark(element: Element, mark: Mark | undefined): void {
	if (mark === undefined) Element.prototype.removeAttribute.call(element, attribute);
	else if (readMark(element) !== mark) Element.prototype.setAttribute.call(element, attribute, mark);
}

export function readMark(element: Element): string | null {
	return Element.prototype.getAttribute.call(element, attribute);
}

/** Every element of the page that carries a mark, also a copy that the page made of one. */
export function findMarked(document: Document): Iterable<Element> {
	return Document.prototype.querySelectorAll.call(document, `[${attribute}]`);
}
