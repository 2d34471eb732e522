/*
 * The page's elements by the methods of the prototypes: a form with a field named `matches` or `parentNode`,
 * or an image named `querySelectorAll`, has no such member of its own.
 */

type Parent = Document | Element;

export function findAll(root: Parent, selector: string): Element[] {
	const {querySelectorAll} = isDocument(root) ? Document.prototype : Element.prototype;
	return [...querySelectorAll.call(root, selector)];
}

/** Without a look at any of them. */
export function countElements(document: Document): number {
	return Document.prototype.getElementsByTagName.call(document, '*').length;
}

export function findOne(root: Parent, selector: string): Element | null {
	const {querySelector} = isDocument(root) ? Document.prototype : Element.prototype;
	return querySelector.call(root, selector);
}

export function matches(element: Element, selector: string): boolean {
	return Element.prototype.matches.call(element, selector);
}

export function readAttribute(element: Element, name: string): string {
	return Element.prototype.getAttribute.call(element, name) ?? '';
}

export function readText(node: Node): string {
	const text: unknown = Reflect.get(Node.prototype, 'textContent', node);
	return typeof text === 'string' ? text : '';
}

export function readParent(node: Node): Element | undefined {
	const parent: unknown = Reflect.get(Node.prototype, 'parentNode', node);
	return isElement(parent) ? parent : undefined;
}

/** The element itself, or the nearest that holds it. */
export function findOuter(element: Element, selector: string): Element | null {
	return Element.prototype.closest.call(element, selector);
}

export function hasNext(node: Node): boolean {
	return Reflect.get(Node.prototype, 'nextSibling', node) !== null;
}

export function holds(outer: Node, inner: Node | null): boolean {
	return Node.prototype.contains.call(outer, inner);
}

/** Whether one of these elements holds this one. */
export function isWithinAny(element: Element, outer: ReadonlySet<Element> | WeakSet<Element>): boolean {
	if ('size' in outer && outer.size === 0) return false;
	for (let parent = readParent(element); parent; parent = readParent(parent)) if (outer.has(parent)) return true;
	return false;
}

export function readBox(element: Element): DOMRect {
	return Element.prototype.getBoundingClientRect.call(element);
}

export function isElement(node: unknown): node is Element {
	return node instanceof Element;
}

function isDocument(root: Parent): root is Document {
	return root instanceof Document;
}
