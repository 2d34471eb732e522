/** A page as the core reads it: an inert copy, in which nothing runs, loads or is clobbered. */
export interface Page {
	/** The address of the document, as the browser has it. */
	url: string;
	/** What relative links of the page are relative to. */
	baseUrl: string;
	/**
	 * The inert copy: same elements, same order. Every `id` and `name` (but that of `meta`) is gone as an attribute,
	 * so that none shadows a DOM property; an `id` stands among the classes instead, a `name` in `data-name`.
	 */
	document: Document;
	/** Every element of the copy as it was when the page was read, in tree order, `<html>` first: an element's index is its identity. */
	elements: readonly Element[];
}

/** A property or method as the prototype has it, past any element that shadows it (`<form name="querySelector">`). */
function native<T extends object, K extends keyof T>(object: T, key: K): T[K] {
	for (let prototype = Object.getPrototypeOf(object); prototype; prototype = Object.getPrototypeOf(prototype)) {
		const property = Object.getOwnPropertyDescriptor(prototype, key);
		if (property) return property.get ? property.get.call(object) : property.value;
	}
	return object[key];
}

/** Copies the page into a document of its own; the page itself is only read. */
export function readPage(original: Document): Page | undefined {
	const root = native(original, 'documentElement');
	if (!root) return undefined;
	const document = native(native(original, 'implementation'), 'createHTMLDocument').call(native(original, 'implementation'), '');
	const copy = document.importNode(root, true);
	const elements = [copy, ...copy.querySelectorAll('*')];
	for (const element of copy.querySelectorAll('[id], [name]:not(meta)')) unname(element);
	document.replaceChild(copy, document.documentElement);
	return {url: native(original, 'URL'), baseUrl: native(original, 'baseURI'), document, elements};
}

function unname(element: Element): void {
	const get = native(element, 'getAttribute');
	const set = native(element, 'setAttribute');
	const remove = native(element, 'removeAttribute');
	const id = get.call(element, 'id');
	const name = get.call(element, 'name');
	remove.call(element, 'id');
	remove.call(element, 'name');
	if (id) set.call(element, 'class', `${get.call(element, 'class') ?? ''} ${id}`);
	if (name) set.call(element, 'data-name', name);
}
