import {native} from './native.ts';
import {unfold} from './unfold.ts';

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
	/** Whether the copy's elements are the document's own, one for one. */
	isInPlace: boolean;
}

/** Copies the page into a document of its own, which no window shows; the page itself is only read. */
export function readPage(original: Document): Page | undefined {
	return toPage(original, native(original, 'cloneNode').call(original, true) as Document, true);
}

/** The same with what stands in the page's open shadow trees; undefined where there is no text in any. */
export function readUnfolded(original: Document): Page | undefined {
	const document = unfold(original);
	return document && toPage(original, document, false);
}

function toPage(original: Document, document: Document, isInPlace: boolean): Page | undefined {
	const root = native(document, 'documentElement');
	if (!root) return undefined;
	unname(root);
	return {
		url: native(original, 'URL'),
		baseUrl: native(original, 'baseURI'),
		document,
		isInPlace,
	};
}

function unname(root: Element): void {
	// Nothing shadows what `<html>` has: only forms and documents take names.
	const {getAttribute: get, setAttribute: set, removeAttribute: remove} = root;
	for (const element of root.querySelectorAll('[id]')) {
		const id = get.call(element, 'id');
		remove.call(element, 'id');
		if (id) set.call(element, 'class', `${get.call(element, 'class') ?? ''} ${id}`);
	}
	for (const element of root.querySelectorAll('[name]:not(meta)')) {
		const name = get.call(element, 'name');
		remove.call(element, 'name');
		if (name) set.call(element, 'data-name', name);
	}
}
