import {emailField, findEmailBox, hasEnded} from './email-box.ts';
import {findAll, isElement, isWithinAny, matches, readParent} from './native.ts';
import type {Piece} from './piece.ts';
import {type Candidate, findCandidates, judge} from './sure-clutter.ts';

/** Where a change may have filled a piece, in steps upwards. */
const mostSteps = 6;
const worthALook = `[class], [id], form, ins, ${emailField}`;

export interface SureFindings {
	found: Piece[];
	/** What its markup calls clutter, and what it holds does not: it may have been found before it was all there. */
	refused: Element[];
}

/** Finds what is surely clutter as the page arrives and changes, without ever reading it as a whole. Each element is looked at once. */
export class SureSearch {
	readonly #document: Document;
	readonly #seen = new WeakSet<Element>();
	readonly #candidates = new WeakMap<Element, readonly Candidate[]>();
	/** Found before their end had arrived: they may yet take up the story. */
	readonly #open = new Set<Element>();
	readonly #fields = new Set<Element>();

	constructor(document: Document) {
		this.#document = document;
	}

	/** Everything that is there and was not looked at yet. */
	all(): SureFindings {
		const looked = new Set(this.#open);
		for (const element of findAll(this.#document, worthALook)) this.#look(element, looked);
		return this.#judgeAll(looked);
	}

	/** What came into the page, or into an element of it; a parser tells of every node, parents first. */
	added(roots: Iterable<Node>): SureFindings {
		const looked = new Set(this.#open);
		const walked = new Set<Node>();
		for (const root of roots) {
			if (!isElement(root)) continue;
			const parent = readParent(root);
			if (parent && walked.has(parent)) {
				walked.add(root);
				continue;
			}
			walked.add(root);
			for (const outer of toParents(root)) if (this.#candidates.has(outer)) looked.add(outer);
			for (const element of [root, ...findAll(root, worthALook)]) this.#look(element, looked);
		}
		return this.#judgeAll(looked);
	}

	#look(element: Element, looked: Set<Element>): void {
		if (this.#seen.has(element)) return;
		this.#seen.add(element);
		if (element.localName === 'input' && matches(element, emailField)) this.#fields.add(element);
		const candidates = findCandidates(element);
		if (candidates.length === 0) return;
		this.#candidates.set(element, candidates);
		looked.add(element);
	}

	#judgeAll(looked: ReadonlySet<Element>): SureFindings {
		const findings: SureFindings = {found: [], refused: []};
		for (const element of looked) {
			const piece = judge(element, this.#candidates.get(element) ?? []);
			if (piece) findings.found.push(piece);
			else findings.refused.push(element);
			if (piece && !hasEnded(element, this.#document)) this.#open.add(element);
			else this.#open.delete(element);
		}
		findings.found.push(...this.#findEmailBoxes());
		const found = new Set(findings.found.map(({element}) => element));
		return {...findings, found: findings.found.filter(({element}) => !isWithinAny(element, found))};
	}

	#findEmailBoxes(): Piece[] {
		return [...this.#fields].flatMap(field => {
			if (hasEnded(field, this.#document) && this.#document.readyState !== 'loading') this.#fields.delete(field);
			return findEmailBox(field, this.#document) ?? [];
		});
	}
}

function toParents(element: Element): Element[] {
	const parents: Element[] = [];
	for (let parent = readParent(element); parent && parents.length < mostSteps; parent = readParent(parent)) parents.push(parent);
	return parents;
}
