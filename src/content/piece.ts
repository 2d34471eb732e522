import type {Removal} from '../core/article.ts';
import {findAll, readAttribute, readText} from './native.ts';

/** A piece of clutter on the living page, and what the receipt says of it. */
export interface Piece {
	element: Element;
	removal: Removal;
}

const ids = new WeakMap<Element, string>();
let count = 0;

/** The same element has the same id in every reading, wherever it stands by then. */
export function toPieceId(element: Element): string {
	const id = ids.get(element) ?? `piece-${++count}`;
	ids.set(element, id);
	return id;
}

/** Characters of an excerpt, as in the core. */
const longestExcerpt = 300;

export function toExcerpt(element: Element): string {
	const text = readText(element).replace(/\s+/g, ' ').trim();
	return text.length > longestExcerpt ? `${text.slice(0, longestExcerpt - 1).trimEnd()}…` : text;
}

/** Characters of a signature: it is stored for each piece that the user keeps. */
const longestSignature = 80;

/**
 * What a piece is known by when it comes again, in this page or another of its site: its names without numbers and what looks made by a machine,
 * or its first words where it has no names.
 */
export function toSignature(element: Element): string {
	const names = `${readAttribute(element, 'class')} ${readAttribute(element, 'id')}`.split(/\s+/).filter(isLasting).sort();
	const told = names.length > 0 ? `.${names.join('.')}` : ` “${toExcerpt(element).replace(/\d+/g, '#').slice(0, 50)}”`;
	return `${element.localName}${told}`.slice(0, longestSignature);
}

/** The others in the page that are known by the same names; none where it is its words that it is known by. */
export function findAlike(element: Element): Element[] {
	const names = readAttribute(element, 'class').split(/\s+/).filter(isLasting);
	if (names.length === 0) return [];
	const signature = toSignature(element);
	return findAll(document, `.${names.join('.')}`).filter(other => other !== element && toSignature(other) === signature);
}

/** Build tools write `css-1x2y3z` or `Box_abc12`: another at every release. */
const isLasting = (name: string) => /^[a-z][a-z_-]{2,}$/i.test(name) && !/^(?:css|sc|jsx|svelte|is|has)-/i.test(name);
