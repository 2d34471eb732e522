import type {Evidence} from '../core/article.ts';
import {findNamedKinds} from '../core/clutter/named-kinds.ts';
import type {ClutterRule} from '../core/clutter/rule.ts';
import {type ClutterKind, clutterRules} from '../core/clutter/rules/index.ts';
import {type Measure, measure} from './measure.ts';
import {findOne, matches, readAttribute} from './native.ts';
import {type Piece, toExcerpt, toPieceId} from './piece.ts';

/** What a piece must be like that is hidden by itself, before the page is read as a whole: stricter than the core's rules, which see all of it. */
const limits: Partial<Record<ClutterKind, (piece: Measure) => boolean>> = {
	newsletter: ({words, proseWords}) => words <= 120 && proseWords <= 60,
	subscribe: ({words, proseWords}) => words <= 80 && proseWords <= 50,
	related: isLinks,
	popular: isLinks,
	share: isLabels,
	'social-follow': isLabels,
	ad: isLabels,
	app: isLabels,
};
/** Kinds whose pieces may hold no word at all, as they are filled from elsewhere. */
const mayBeEmpty: readonly ClutterKind[] = ['ad', 'newsletter'];

function isLinks({words, linkWords, proseWords}: Measure): boolean {
	return linkWords >= words * 0.5 && proseWords < words * 0.3;
}

function isLabels({words, proseWords}: Measure): boolean {
	return words <= 30 && proseWords === 0;
}

const selectors = Object.entries(clutterRules).flatMap(([kind, rule]: [string, ClutterRule]) =>
	isSureKind(kind) ? (rule.selectors ?? []).filter(isOfBlocks).map(selector => ({kind, selector})) : [],
);
/** What markup other than names says it is. */
export const anySelector = selectors.map(({selector}) => selector).join();

/** A block of the page; what stands in a line is for the core to judge. */
const blocks = new Set('div section aside form ul ol nav ins header footer iframe article p'.split(' '));
/** What holds any of these holds the story, or may. */
const storyParts = 'h1, main, [itemprop~="articleBody"], video, figure figcaption';

/** Links are no blocks. */
function isOfBlocks(selector: string): boolean {
	return !selector.startsWith('a[');
}

export interface Candidate {
	kind: ClutterKind;
	evidence: Evidence;
}

const none: readonly Candidate[] = [];

/** What an element's own markup says it is, whatever it holds. Most of a page's elements are nothing, and asked first what is cheap to ask. */
export function findCandidates(element: Element): readonly Candidate[] {
	if (!blocks.has(element.localName)) return none;
	const names = `${readAttribute(element, 'class')} ${readAttribute(element, 'id')}`.trim();
	const named = names ? findNamedKinds(names) : [];
	const said = matches(element, anySelector) ? selectors.filter(({selector}) => matches(element, selector)) : [];
	if (named.length === 0 && said.length === 0) return none;
	return [
		...said.map(({kind, selector}) => ({kind, evidence: {reason: 'selector', match: selector} as const})),
		...named.filter(({kind}) => isSureKind(kind)).map(({kind, match}) => ({kind, evidence: {reason: 'name', match} as const})),
	];
}

/** The piece that the element is, if it surely is one as far as it is there. */
export function judge(element: Element, candidates: readonly Candidate[]): Piece | undefined {
	const size = candidates.length > 0 ? measure(element) : undefined;
	if (!size || findOne(element, storyParts)) return undefined;
	const sure = candidates.find(({kind}) => limits[kind]?.(size) && (size.words > 0 || mayBeEmpty.includes(kind)));
	return sure && toPiece(element, sure);
}

export function toPiece(element: Element, {kind, evidence}: Candidate): Piece {
	return {element, removal: {id: toPieceId(element), kind, evidence, excerpt: toExcerpt(element)}};
}

function isSureKind(kind: string): kind is ClutterKind {
	return kind in limits;
}
