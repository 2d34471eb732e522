import type {ElementContent, Element as HastElement, Root} from 'hast';
import type {Embed} from './embeds/read-embed.ts';
import type {ImageSource} from './image-source.ts';
import {collapse, element, inlineChain, keepLines, toInline, trimEnd} from './inline.ts';
import {isTableOfFacts} from './is-table-of-facts.ts';
import type {Line} from './line.ts';
import type {FigurePlace} from './outline-walk.ts';
import {markPullQuotes, type Written} from './pull-quotes.ts';

/** What of the page becomes the body: lines of the story, captions, images and what is embedded. */
export interface Selection {
	lines: readonly Line[];
	captions: ReadonlySet<Line>;
	figures: readonly Figure[];
	baseUrl: string;
}

type Figure = FigurePlace & ({source: ImageSource} | {embed: Embed});

const containers = new Set('ul ol li blockquote table tr td th dl dt dd figure'.split(' '));
const hosts = new Set('p h2 h3 h4 h5 h6 pre figcaption dt'.split(' '));
/** Text longer than this is cut: no publisher writes such a line, and a view must not choke on it. */
const longestLine = 50_000;
/** Of links within the page: no story has more notes. */
const mostJumps = 1000;

/**
 * Writes the selected lines as a tree of the allow-list: about 35 element names, text, absolute http(s) links, checked `lang` and `dir`.
 * Every block of the story carries its number as `dataBlock`; captions and embeds carry none. A link to a block carries that number as `dataTo`;
 * a pull quote that repeats the story, `isPullQuote`.
 */
export function toBody(selection: Selection): Root {
	const writer = new BodyWriter(selection);
	const figures = [...selection.figures].sort((a, b) => a.line - b.line);
	let next = 0;
	for (const line of selection.lines) {
		for (let figure = figures[next]; figure && figure.line <= line.index; figure = figures[++next]) writer.addFigure(figure);
		writer.addLine(line);
	}
	for (const figure of figures.slice(next)) writer.addFigure(figure);
	return writer.end();
}

class BodyWriter {
	readonly #root: Root = {type: 'root', children: []};
	readonly #selection: Selection;
	readonly #dataTables = new Map<Element, boolean>();
	/** The containers that are open, as the page has them and as they were written. */
	#open: {from: Element; to: HastElement}[] = [];
	#blocks = 0;
	/** Each block of the story, and where it stood in the page. */
	readonly #written: Written[] = [];
	/** Links to a place of the page itself. */
	readonly #jumps: {from: Element; to: HastElement}[] = [];

	constructor(selection: Selection) {
		this.#selection = selection;
	}

	addLine(line: Line): void {
		const isCaption = this.#selection.captions.has(line);
		const parent = this.#openContainers(line.element);
		const host = element(isCaption ? 'figcaption' : hostName(line.element));
		this.#copyDirection(line.element, host);
		this.#writeInline(line, host);
		const row = this.#open.find(({to}) => to.tagName === 'tr')?.to;
		const numbered = row ?? host;
		if (!isCaption && numbered.properties.dataBlock === undefined) {
			numbered.properties.dataBlock = this.#blocks++;
			this.#written.push({to: numbered, from: line.element});
		}
		parent.push(host);
	}

	addFigure(figure: Figure): void {
		this.#openContainers(figure.element).push('source' in figure ? toImage(figure.source) : toEmbed(figure.embed));
	}

	end(): Root {
		if (this.#jumps.length > 0) this.#joinJumps();
		markPullQuotes(this.#written);
		unwrapLoneParagraphs(this.#root);
		return this.#root;
	}

	/** Tells the links that lead to a block of the story, as a note's sign does, to which. A page that is read has its ids among its classes. */
	#joinJumps(): void {
		const jumps = this.#jumps.slice(0, mostJumps).map(({from, to}) => ({to, id: from.getAttribute('href')?.slice(1) ?? ''}));
		const wanted = new Set(jumps.map(({id}) => id));
		const targets = new Map<string, Element>();
		for (const named of this.#jumps[0]?.from.ownerDocument.querySelectorAll('[class]') ?? [])
			for (const name of named.classList) if (wanted.has(name) && !targets.has(name)) targets.set(name, named);
		for (const {to, id} of jumps) {
			const block = this.#findBlock(targets.get(id));
			if (block >= 0) to.properties.dataTo = block;
		}
	}

	/** -1 where it is none of the story. */
	#findBlock(target: Element | undefined): number {
		if (!target) return -1;
		const within = this.#written.findIndex(({from}) => target.contains(from));
		return within >= 0 ? within : this.#written.findIndex(({from}) => from.contains(target));
	}

	/** Opens what stands round an element and is on the list; what is open already and goes on stays open. */
	#openContainers(from: Element): (ElementContent | Root['children'][number])[] {
		const chain = this.#containersOf(from);
		let shared = 0;
		while (shared < chain.length && this.#open[shared]?.from === chain[shared]) shared++;
		this.#open.length = shared;
		for (const source of chain.slice(shared)) {
			const to = element(source.localName);
			copySpan(source, to);
			this.#copyDirection(source, to);
			(this.#open.at(-1)?.to.children ?? this.#root.children).push(to);
			this.#open.push({from: source, to});
		}
		return this.#open.at(-1)?.to.children ?? this.#root.children;
	}

	#containersOf(from: Element): Element[] {
		const chain: Element[] = [];
		for (let at: Element | null = from; at && at.localName !== 'body'; at = at.parentElement) {
			if (containers.has(at.localName) && !(at === from && hosts.has(at.localName)) && this.#isWritten(at)) chain.push(at);
		}
		return chain.reverse().slice(0, 12);
	}

	/** Tables that only lay out the page are not written, nor their rows and cells. */
	#isWritten(container: Element): boolean {
		if (!/^t/.test(container.localName)) return true;
		const table = container.closest('table');
		if (!table) return false;
		const known = this.#dataTables.get(table);
		if (known !== undefined) return known;
		const answer = isTableOfFacts(table);
		this.#dataTables.set(table, answer);
		return answer;
	}

	#writeInline(line: Line, host: HastElement): void {
		const isPreformatted = host.tagName === 'pre';
		if (!isPreformatted && line.nodes.length === 1 && line.nodes[0]?.parentNode === line.element) {
			host.children.push({type: 'text', value: line.text.slice(0, longestLine)});
			return;
		}
		const stack: {from: Element; to: HastElement}[] = [];
		let written = 0;
		let last = ' ';
		for (const node of line.nodes) {
			const chain = inlineChain(node, line.element);
			let shared = 0;
			while (shared < chain.length && stack[shared]?.from === chain[shared]) shared++;
			stack.length = shared;
			for (const from of chain.slice(shared)) {
				const outer = stack.at(-1)?.to ?? host;
				const to = toInline(from, this.#selection.baseUrl);
				if (to) outer.children.push(to);
				if (to && from.getAttribute('href')?.startsWith('#')) this.#jumps.push({from, to});
				stack.push({from, to: to ?? outer});
			}
			const children = (stack.at(-1)?.to ?? host).children;
			if (node.nodeType === 1) {
				if (written > 0) children.push(element('br'));
				last = ' ';
				continue;
			}
			const text = (node as Text).data;
			let value = isPreformatted ? keepLines(text, written === 0) : collapse(text, last === ' ');
			value = value.slice(0, longestLine - written);
			if (!value) continue;
			children.push({type: 'text', value});
			written += value.length;
			last = value.at(-1) ?? last;
		}
		trimEnd(host);
	}

	#copyDirection(from: Element, to: HastElement): void {
		const direction = from.getAttribute('dir')?.toLowerCase();
		if (direction === 'rtl' || direction === 'ltr' || direction === 'auto') to.properties.dir = direction;
		const language = from.getAttribute('lang');
		if (language && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language)) to.properties.lang = language;
	}
}

function toImage({src, alt, width, height}: ImageSource): HastElement {
	const to = element('img');
	to.properties = width && height ? {src, alt, width, height} : {src, alt};
	return to;
}

/** A link to it, in a paragraph that carries its kind as `embed` and no number: its words are not the story's. */
function toEmbed({kind, href, title}: Embed): HastElement {
	const link = element('a');
	link.properties.href = href;
	link.children.push({type: 'text', value: title ?? new URL(href).hostname.replace(/^www\./, '')});
	const to = element('p');
	to.properties.embed = kind;
	to.children.push(link);
	return to;
}

function hostName(from: Element): string {
	if (from.localName === 'h1') return 'h2';
	return hosts.has(from.localName) ? from.localName : 'p';
}

function copySpan(from: Element, to: HastElement): void {
	for (const [name, property] of [
		['colspan', 'colSpan'],
		['rowspan', 'rowSpan'],
		['start', 'start'],
	] as const) {
		const value = Number(from.getAttribute(name));
		if (Number.isInteger(value) && value > 1 && value < 1000) to.properties[property] = value;
	}
}

/** A list item of one paragraph is that paragraph. */
function unwrapLoneParagraphs(parent: Root | HastElement): void {
	for (const child of parent.children) {
		if (child.type !== 'element') continue;
		const only = child.children.length === 1 ? child.children[0] : undefined;
		if (
			only?.type === 'element' &&
			only.tagName === 'p' &&
			only.properties.embed === undefined &&
			/^(?:li|td|th|dt|dd)$/.test(child.tagName)
		) {
			child.children = only.children;
			Object.assign(child.properties, only.properties);
		} else unwrapLoneParagraphs(child);
	}
}
