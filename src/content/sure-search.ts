import {findNamedKinds} from '../core/clutter/named-kinds.ts';
import {emailField, findEmailBox, hasEnded} from './email-box.ts';
import {findAll, isElement, isWithinAny, matches, readAttribute, readParent} from './native.ts';
import type {Piece} from './piece.ts';
import {anySelector, type Candidate, findCandidates, judge} from './sure-clutter.ts';

/** Where a change may have filled a piece, in steps upwards. */
const mostSteps = 6;
/** What may tell beside the classes. */
const besidesClasses = `[id], ${anySelector}, ${emailField}`;

export interface SureFindings {
	found: Piece[];
	/** What its markup calls clutter, and what it holds does not: it may have been found before it was all there. */
	refused: Element[];
}

/** Finds what is surely clutter as the page arrives and changes, without ever reading it as a whole. */
export class SureSearch {
	readonly #document: Document;
	readonly #seen = new WeakSet<Element>();
	/** Values of `class` that speak of no clutter. */
	readonly #plain = new Set<string>();
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
		this.#lookWithin(this.#document, looked);
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
			this.#look(root, looked);
			this.#lookWithin(root, looked);
		}
		return this.#judgeAll(looked);
	}

	/** Of most elements there are many with the same classes, which say nothing: no more is asked of those. */
	#lookWithin(root: Document | Element, looked: Set<Element>): void {
		for (const element of findAll(root, '[class]')) {
			const names = readAttribute(element, 'class');
			if (this.#plain.has(names)) continue;
			if (findNamedKinds(names).length === 0) this.#plain.add(names);
			else this.#look(element, looked);
		}
		for (const element of findAll(root, besidesClasses)) this.#look(element, looked);
	}

	/** Each element is looked at once. */
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
