import type {Evidence} from '../article.ts';
import {type Block, emailFields} from '../block.ts';
import type {Line} from '../line.ts';
import type {Metadata} from '../metadata.ts';
import type {Outline} from '../outline.ts';
import {isInline} from '../outline-walk.ts';
import type {Page} from '../page.ts';
import {findTagLists} from '../tags/find-tag-lists.ts';
import {testNames} from '../test-names.ts';
import type {Finding} from './finding.ts';
import {isThread} from './is-thread.ts';
import {findMachineSummaries} from './machine-summaries.ts';
import {findNamedKinds} from './named-kinds.ts';
import {findPhrases} from './phrases.ts';
import type {ClutterRule} from './rule.ts';
import {type ClutterKind, clutterKinds, clutterRules} from './rules/index.ts';

/** A piece with more than this share of the page's prose holds the story. */
const mostProse = 0.25;
/** So many pieces of one name are no accident. */
const leastPieces = 3;
/** What has prose of its own, and may have more of it than the story. */
const hasProse: ReadonlySet<ClutterKind> = new Set(['comments', 'related', 'popular', 'author-bio']);
/** Buttons stand beside the line that says who wrote the story, and when; lists of other stories have such lines of their own. */
const besideByline: ReadonlySet<ClutterKind> = new Set(['share', 'social-follow', 'app', 'player', 'comments']);
const bylines = 'time, address, [rel~=author], [class*=byline i]';
/** What a box says beside its form or its links: a headline and a sentence or two; more is another piece. */
const mostBesides = 40;

const marked = clutterKinds.flatMap(kind => {
	const {selectors = []}: ClutterRule = clutterRules[kind];
	return selectors.length > 0 ? [{kind, selectors, any: selectors.join()}] : [];
});
const anySelector = marked.map(({any}) => any).join();

/**
 * Points at every piece of the page that is not the story, outermost pieces only, in page order.
 * Rules look at the page as it is and do not see each other.
 */
export function findClutter(page: Page, outline: Outline, metadata: Metadata): Finding[] {
	const search = new ClutterSearch(page, outline);
	search.byTagLists(metadata);
	search.byForms();
	search.bySelectors();
	search.byNames();
	search.byMachineNotes(metadata.language);
	search.byPhrases(metadata.language);
	search.byBareLists();
	return search.outermost();
}

class ClutterSearch {
	readonly #page: Page;
	readonly #outline: Outline;
	readonly #prose: number;
	readonly #words: number;
	readonly #found = new Map<Element, Finding>();

	constructor(page: Page, outline: Outline) {
		this.#page = page;
		this.#outline = outline;
		this.#prose = outline.lines.reduce((sum, line) => sum + (line.isProse ? line.words : 0), 0);
		this.#words = outline.lines.reduce((sum, line) => sum + line.words, 0);
	}

	byTagLists(metadata: Metadata): void {
		for (const {element} of findTagLists(this.#page, metadata)) {
			const block = this.#outline.block(element);
			if (this.#holdsStory(block)) continue;
			this.#add({
				element,
				first: block.first,
				end: block.end,
				kind: 'tags',
				evidence: {reason: 'links', match: String(Math.round(block.linkDensity * 100))},
			});
		}
	}

	/** A field for an e-mail address stands in a box of its own: the largest one round it that holds no story. */
	byForms(): void {
		for (const field of this.#page.document.querySelectorAll(emailFields)) {
			let box: Block | undefined;
			for (let element = field.parentElement; element; element = element.parentElement) {
				const block = this.#outline.block(element);
				if (this.#holdsStory(block) || !clutterRules.newsletter.looksLike(block) || element.querySelector('h1')) break;
				if (box && block.words > box.words + mostBesides) break;
				if (block.words > 0) box = block;
			}
			if (box)
				this.#add({
					element: box.element,
					first: box.first,
					end: box.end,
					kind: isComment(box) ? 'comments' : 'newsletter',
					evidence: {reason: 'form', match: 'e-mail'},
				});
		}
	}

	/** Syndicated copies keep the publisher's “read more” as headlines without links, after the last paragraph and before the tags. */
	byBareLists(): void {
		const known = new Set([...this.#found.values()].map(({first}) => first));
		for (const list of this.#page.document.querySelectorAll('ul, ol')) {
			const {first, end, lines, linkDensity} = this.#outline.block(list);
			const before = this.#outline.lines[first - 1];
			const isAfterStory = known.has(end) && before?.isProse === true && !/[:：]$/.test(before.text);
			const areHeadlines = lines.length > 1 && lines.every(line => line.words >= 5 && line.words <= 25 && !/[.!?:;,]$/.test(line.text));
			if (isAfterStory && areHeadlines && linkDensity < 0.5)
				this.#add({element: list, first, end, kind: 'related', evidence: {reason: 'place', match: list.localName}});
		}
	}

	bySelectors(): void {
		for (const element of this.#page.document.querySelectorAll(anySelector)) {
			for (const {kind, selectors, any} of marked) {
				const match = element.matches(any) && selectors.find(selector => element.matches(selector));
				if (match && this.#consider(element, kind, {reason: 'selector', match})) break;
			}
		}
	}

	/** Does not look into what is found already: most of a page's elements stand there. */
	byNames(): void {
		let foundUntil = 0;
		const {blocks} = this.#outline;
		for (let index = 0; index < blocks.length; index++) {
			const block = blocks[index];
			if (!block) continue;
			const {element, first, end} = block;
			if (first < foundUntil && end <= foundUntil) continue;
			const names = this.#found.has(element) ? '' : readNames(element);
			for (const {kind, match} of names ? findNamedKinds(names) : []) {
				if (this.#consider(element, kind, {reason: 'name', match})) break;
			}
			const finding = this.#found.get(element);
			if (finding?.end === end) foundUntil = end;
		}
		this.#dropConventions();
	}

	/** A name that much of the page's prose stands under, a paragraph here and there, is how its publisher calls paragraphs. */
	#dropConventions(): void {
		const named = new Map<string, Finding[]>();
		const isPlain = ({element}: Finding) => this.#outline.block(element).linkDensity === 0;
		for (const finding of this.#found.values()) {
			const {kind, evidence} = finding;
			if (evidence.reason !== 'name' || hasProse.has(kind) || !isPlain(finding)) continue;
			const name = `${kind} ${evidence.match}`;
			named.set(name, [...(named.get(name) ?? []), finding]);
		}
		for (const findings of named.values()) {
			const prose = findings.reduce((sum, {element}) => sum + this.#outline.block(element).proseWords, 0);
			if (findings.length < leastPieces || prose <= this.#prose * mostProse) continue;
			for (const {element} of findings) this.#found.delete(element);
		}
	}

	byMachineNotes(language: string | undefined): void {
		for (const {block, match} of findMachineSummaries(this.#outline, language)) {
			const {element, first, end} = block;
			this.#add({element, first, end, kind: 'other', evidence: {reason: 'phrase', match}});
		}
	}

	byPhrases(language: string | undefined): void {
		const matches = findPhrases(this.#outline.lines, language);
		for (const line of this.#outline.lines) {
			const match = matches[line.index];
			if (!match) continue;
			const evidence: Evidence = {reason: 'phrase', match: match.phrase};
			const headed = match.isWhole ? this.#findHeaded(line, match.kind) : undefined;
			const {element, first, end} = headed ?? {element: line.element, first: line.index, end: line.index + 1};
			this.#add({element, first, end, kind: match.kind, evidence});
		}
	}

	/** The largest piece that a label stands at the head of. */
	#findHeaded(label: Line, kind: ClutterKind): Block | undefined {
		let headed: Block | undefined;
		for (let element: Element | null = label.element; element; element = element.parentElement) {
			const block = this.#outline.block(element);
			if (block.first < label.index || this.#holdsStory(block)) break;
			if (block.end <= label.index + 1) continue;
			if (!clutterRules[kind].looksLike(block) || block.proseWords > mostBesides || element.querySelector('h1')) break;
			if (besideByline.has(kind) && element.querySelector(bylines)) break;
			if (kind === 'player' && element.localName === 'figure' && element.querySelector('figcaption')) break;
			headed = block;
		}
		return headed;
	}

	/** Pieces inside other pieces say nothing new. */
	outermost(): Finding[] {
		const findings = [...this.#found.values()].sort((a, b) => a.first - b.first || b.end - a.end);
		const outer: Finding[] = [];
		for (const finding of findings) {
			const last = outer.at(-1);
			if (last && last.end >= finding.end && last.end > finding.first) continue;
			outer.push(finding);
		}
		return outer;
	}

	#consider(element: Element, kind: ClutterKind, evidence: Evidence): boolean {
		const rule: ClutterRule = clutterRules[kind];
		const block = this.#outline.block(element);
		if (isPartOfLine(block)) return false;
		const isStory = this.#holdsStory(block) && !(kind === 'comments' && isThread(block, this.#outline));
		if (isStory || !rule.looksLike(block)) return false;
		this.#add({element, first: block.first, end: block.end, kind, evidence});
		return true;
	}

	#add(finding: Finding): void {
		if (!this.#found.has(finding.element)) this.#found.set(finding.element, finding);
	}

	#holdsStory(block: Block): boolean {
		const {localName} = block.element;
		if (localName === 'html' || localName === 'body' || localName === 'main') return true;
		const isMuch = this.#prose > 0 ? block.proseWords > this.#prose * mostProse : block.words > this.#words * mostProse;
		return isMuch && block.linkDensity < 0.6;
	}
}

const nameAttributes = ['class', ...testNames];
const readNames = (element: Element) =>
	nameAttributes
		.map(name => element.getAttribute(name))
		.filter(Boolean)
		.join(' ');

/** A form to comment asks for an address too, and for text. */
const isComment = ({element}: Block) => element.querySelector('textarea') !== null;

/** A credit within a caption, a link within a sentence: the line is more than that. */
const isPartOfLine = ({element, first, end, text}: Block) =>
	isInline(element) && end - first === 1 && (element.textContent ?? '').trim().length < text.length * 0.9;
