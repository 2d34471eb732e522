import {findAll, findOuter, holds, isElement, readAttribute, readText} from './native.ts';

/** Calls with the name of each part of the page that the user goes to, by its address or a click; scrolls there if that has brought it back. */
export function watchTargets(document: Document, bringBack: (name: string) => boolean): void {
	const {defaultView: view} = document;
	bringBack(readTarget(document));
	view?.addEventListener('hashchange', () => bringBack(readTarget(document)) && scrollToTarget(document), {passive: true});
	const noteClick = ({isTrusted, target}: Event) => {
		const name = isTrusted && isElement(target) ? toTarget(target, document) : '';
		// The browser itself goes there, once the page has had its say.
		if (name) bringBack(name);
	};
	view?.addEventListener('click', noteClick, {capture: true, passive: true});
}

/** The name of the part of the page that its address is of; empty where it is of the whole. */
export function readTarget({URL: url}: {URL: string}): string {
	const hash = url.replace(/^[^#]*#?/, '');
	try {
		return decodeURIComponent(hash);
	} catch {
		return hash;
	}
}

/** The name of what a click on an element leads to or opens in this page; empty where that is nothing. */
export function toTarget(clicked: Element, document: Document): string {
	const control = findOuter(clicked, 'a[href*="#"], [aria-controls]');
	if (!control) return '';
	const controlled = readAttribute(control, 'aria-controls').trim().split(/\s+/)[0];
	if (controlled) return controlled;
	const url = new URL(document.URL);
	const href = readAttribute(control, 'href');
	const link = URL.canParse(href, document.baseURI) ? new URL(href, document.baseURI) : undefined;
	if (link?.origin !== url.origin || link.pathname !== url.pathname || link.search !== url.search) return '';
	return readTarget({URL: link.href});
}

export function scrollToTarget(document: Document): void {
	const target = findTarget(document, readTarget(document));
	if (target) Element.prototype.scrollIntoView.call(target);
}

function findTarget(document: Document, name: string): Element | undefined {
	if (!name) return undefined;
	const element = Document.prototype.getElementById.call(document, name);
	return element ?? findAll(document, 'a[name]').find(anchor => readAttribute(anchor, 'name') === name);
}

/** Whether to hide this piece would leave the user before nothing who has gone to a part of the page: it holds that, or is all that it shows. */
export function isOnTarget(piece: Element, name: string, document: Document): boolean {
	const target = findTarget(document, name);
	if (!target) return false;
	return holds(piece, target) || (holds(target, piece) && readText(target).trim() === readText(piece).trim());
}
