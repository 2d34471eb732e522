import type {ClutterKind} from '../core/clutter/rules/index.ts';
import {findAsked, findNames} from './asked.ts';
import {emailField, otherForms} from './email-box.ts';
import {findFixed} from './find-fixed.ts';
import {measure} from './measure.ts';
import {isModal} from './modal.ts';
import {findAll, findOne, findOuter, holds, matches, readBox, readText} from './native.ts';
import {isOwn} from './own-nodes.ts';
import type {Piece} from './piece.ts';
import {toPiece} from './sure-clutter.ts';

/** Share of the window that a wall covers at least, and its sheet. */
const wallShare = 0.12;
const sheetShare = 0.8;
/** A wall has a headline and a few sentences; more is a page of its own. */
const mostWords = 160;
const kinds: readonly ClutterKind[] = ['newsletter', 'subscribe', 'consent', 'app', 'other', 'social-follow', 'ad'];
/** Where one looks for what stands before the text, as shares of the window. */
const middle = [0.5, 0.5] as const;
const places = [middle, [0.5, 0.25], [0.5, 0.85]] as const;

interface Search {
	/** The page's language. */
	language: string | undefined;
	/** A wall was hidden just now: what is left of it are its sheets. */
	isHidden: boolean;
}

/** What stands before the text and asks for something, with the dark sheets behind it. */
export function findWalls(document: Document, {language, isHidden}: Search): Piece[] {
	const layers = findLayers(document, places);
	const walls = layers.flatMap(layer => toWall(layer, language) ?? []);
	if (walls.length === 0 && !isHidden) return [];
	const sheets = layers.filter(layer => !walls.some(wall => wall.element === layer) && isSheet(layer));
	return [...walls, ...sheets.map(element => toPiece(element, {kind: 'other', evidence: {reason: 'place', match: element.localName}}))];
}

/** Whether nothing but sheets stands before the middle of the text. */
export function isInView(document: Document): boolean {
	return findLayers(document, [middle]).every(isSheet);
}

/** Whether an element stands fixed, itself or with what holds it. */
export function isFixed(element: Element): boolean {
	return findFixed(element) !== undefined;
}

/** Dialogs and pop-overs, which the browser itself shows above the page. */
const raised = 'dialog[open], :popover-open';

/** Dialogs that lock the page, and the outermost raised or fixed elements at these places, nearest to the user first. */
function findLayers(document: Document, places: readonly (readonly [number, number])[]): Element[] {
	const {defaultView: view} = document;
	if (!view) return [];
	const layers = new Set<Element>(findAll(document, 'dialog:modal'));
	for (const [x, y] of places) {
		for (const element of document.elementsFromPoint(view.innerWidth * x, view.innerHeight * y)) {
			const layer = findOuter(element, raised) ?? findFixed(element);
			if (layer && !isOwn(layer)) layers.add(layer);
		}
	}
	return [...layers];
}

function toShare(element: Element): number {
	const {width, height} = readBox(element);
	return (Math.min(width, innerWidth) * Math.min(height, innerHeight)) / (innerWidth * innerHeight);
}

function toWall(layer: Element, language: string | undefined): Piece | undefined {
	if (!isModal(layer) && toShare(layer) < wallShare) return undefined;
	if (findOne(layer, `h1, main, nav, video, [itemprop~="articleBody"], ${otherForms}`)) return undefined;
	const size = measure(layer);
	if (!size || size.words === 0 || size.words > mostWords) return undefined;
	return byNames(layer) ?? byField(layer) ?? byPhrase(layer, language);
}

function byNames(layer: Element): Piece | undefined {
	const found = findNames(layer).find(({kind}) => kinds.includes(kind));
	return found && toPiece(layer, {kind: found.kind, evidence: {reason: 'name', match: found.match}});
}

function byField(layer: Element): Piece | undefined {
	if (!findOne(layer, emailField)) return undefined;
	return toPiece(layer, {kind: 'newsletter', evidence: {reason: 'form', match: 'e-mail'}});
}

function byPhrase(layer: Element, language: string | undefined): Piece | undefined {
	const found = findAsked(layer, language).find(({kind}) => kinds.includes(kind));
	return found && toPiece(layer, {kind: found.kind, evidence: {reason: 'phrase', match: found.phrase}});
}

function isSheet(layer: Element): boolean {
	if (matches(layer, raised) || toShare(layer) < sheetShare || readText(layer).trim().length > 20) return false;
	return !findOne(layer, 'video, canvas, iframe, img, input') && !holds(layer, layer.ownerDocument.activeElement);
}
