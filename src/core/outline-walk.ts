import {Block} from './block.ts';
import {embedElements} from './embeds/read-embed.ts';
import type {LineSums} from './line-sums.ts';
import {sentenceEnds} from './sentence-ends.ts';

const skipped = 'script style template svg canvas object embed select textarea math head dialog'.split(' ');
const inline = new Set(
	(
		'a abbr acronym b bdi bdo big br button cite code data del dfn em font i img input ins kbd label mark meter ' +
		'nobr output picture progress q rp rt ruby s samp small source span strike strong sub sup time tt u var wbr'
	).split(' '),
);

type Role = 'inline' | 'link' | 'break' | 'image' | 'noscript' | 'embed' | 'skipped';

/** How an element is walked; one that is not listed is a block. */
const roles = new Map<string, Role>([
	...[...inline].map(name => [name, 'inline'] as const),
	...skipped.map(name => [name, 'skipped'] as const),
	...embedElements.map(name => [name, 'embed'] as const),
	['a', 'link'],
	['br', 'break'],
	['img', 'image'],
	['amp-img', 'image'],
	['noscript', 'noscript'],
]);

/** A place to jump to (its `name` is put aside in the copy), the title of a part to be opened, what is round a paragraph: it leads nowhere. */
const isAnchor = (element: Element) =>
	!element.hasAttribute('href') &&
	(element.hasAttribute('data-name') || /accordion|toggle/.test(element.className) || (element.textContent ?? '').length > longestButton);
/** In UTF-16 units: what a script makes a link of. */
const longestButton = 120;

/** Elements that are laid out within a line. */
export const isInline = (element: Element): boolean => inline.has(element.localName) || isOwnInLine(element);

/** An element of the site's own is laid out within the line until a style says otherwise: “so a study found (<trusted-source>2</trusted-source>).” */
const isOwnInLine = (element: Element) =>
	element.localName.includes('-') && (element.parentElement?.closest('p') != null || isBesideText(element));

const isBesideText = ({previousSibling, nextSibling}: Element) =>
	[previousSibling, nextSibling].some(node => node?.nodeType === 3 && inked.test((node as Text).data));

/** What is not shown, by its own word. One query for all: asking each element costs more than the walk. */
function findHidden(root: Element): Set<Element> {
	const isHidden = (element: Element) =>
		(element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found' && !streamed.test(element.className)) ||
		/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');
	const hidden = new Set([...root.querySelectorAll('[hidden], [style*=none i], [style*=hidden i]')].filter(isHidden));
	for (const card of root.querySelectorAll('p :is([class*=tooltip i], [class*=popover i], [class*=hovercard i], [class*=rollover i])'))
		if (cardNames.test(card.getAttribute('class') ?? '')) hidden.add(card);
	for (const hint of root.querySelectorAll(`:is(p, div) :is(${hints})`)) if (isHint(hint)) hidden.add(hint);
	return hidden;
}

/** What a server sent after the rest of the page (React names it “S:1f”), and a script has not put in its place: in the copy an `id` is a class. */
const streamed = /(?:^| )S:[\da-f]+$/;

/** What a sentence shows of a word only when asked: the pointer's cards about people and terms. */
const cardNames = /(?:tooltip|popover|hovercard|rollover)[\w-]*(?:content|text|body|block|panel|box|inner)/i;

/** What a sentence says of its links only to those who hear it: “(opens in a new tab)”. */
const hints = 'span[class*=sr-only i], span[class*=hidden i], span[class*=screen-reader i], span[style*="clip:" i]';
const hintNames = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-only|-text)?)(?:\s|$)/i;
/** In UTF-16 units. */
const longestHint = 60;

function isHint(span: Element): boolean {
	const isUnseen = hintNames.test(span.getAttribute('class') ?? '') || /clip:\s*rect\(\s*0/i.test(span.getAttribute('style') ?? '');
	return isUnseen && (span.textContent ?? '').length <= longestHint && isWithinLine(span);
}

/** Beside a word or in a link. */
function isWithinLine({parentElement, previousSibling}: Element): boolean {
	return parentElement?.localName === 'a' || Boolean(previousSibling?.textContent?.trim());
}

const holdsImage = (noscript: Element) => noscript.querySelector('img') !== null || /<img\s/i.test(noscript.textContent);

/** What may show an image (`img`, `amp-img`, or `noscript` with one in it) or what is embedded, and the line before which it stands. */
export interface FigurePlace {
	element: Element;
	line: number;
}

/** Reads lines, images and what each element covers in one walk, without recursion. */
export class OutlineWalk {
	readonly images: FigurePlace[] = [];
	readonly embeds: FigurePlace[] = [];
	readonly blocks = new Map<Element, Block>();
	readonly #sums: LineSums;
	#hidden: ReadonlySet<Element> = new Set();
	/** Open elements, how each is walked, and the block-level ones among them. */
	readonly #open: Block[] = [];
	readonly #roles: (Role | undefined)[] = [];
	readonly #owners: Element[] = [];
	#nodes: Node[] = [];
	/** Text before the last `<br>`, white space collapsed, and after it as it stands. */
	#text = '';
	#rest = '';
	#linkText = '';
	#owner: Element | undefined;
	#links = 0;
	#breaks = 0;

	constructor(sums: LineSums) {
		this.#sums = sums;
	}

	walk(root: Element): void {
		this.#hidden = findHidden(root);
		let node: Node | null = this.#enter(root) ? root.firstChild : null;
		while (this.#open.length > 0) {
			if (!node) node = this.#leave()?.nextSibling ?? null;
			else node = this.#enter(node) ? node.firstChild : node.nextSibling;
		}
		this.#endLine();
	}

	/** Whether the node is an element whose children are to be walked. */
	#enter(node: Node): boolean {
		if (node.nodeType === 3) this.#addText(node as Text);
		if (node.nodeType !== 1) return false;
		const element = node as Element;
		const named = roles.get(element.localName) ?? (isOwnInLine(element) ? 'inline' : undefined);
		const role = named === 'link' && isAnchor(element) ? 'inline' : named;
		if (role === 'break') this.#addBreak(element);
		if (role === 'noscript' && holdsImage(element)) this.images.push({element, line: this.#sums.lines.length});
		if (role === 'break' || role === 'noscript' || role === 'skipped' || this.#hidden.has(element)) return false;
		if (role === 'embed') {
			this.embeds.push({element, line: this.#sums.lines.length});
			return false;
		}
		if (role === 'image') this.images.push({element, line: this.#sums.lines.length});
		if (role === 'link') this.#links++;
		if (role === undefined) {
			this.#endLine();
			this.#owners.push(element);
		}
		const block = new Block(element, this.#sums.lines.length, this.#sums);
		this.#open.push(block);
		this.#roles.push(role);
		this.blocks.set(element, block);
		return true;
	}

	#leave(): Element | undefined {
		const block = this.#open.pop();
		const role = this.#roles.pop();
		if (!block) return undefined;
		const isOpenLine = role !== undefined && this.#owner !== undefined;
		if (role === undefined) {
			this.#endLine();
			this.#owners.pop();
		}
		if (role === 'link') this.#links--;
		block.close(this.#sums.lines.length + (isOpenLine ? 1 : 0));
		return block.element;
	}

	#addText(node: Text): void {
		const text = node.data;
		const isBlank = !inked.test(text);
		if (isBlank && this.#owner === undefined) return;
		this.#rest += text;
		this.#nodes.push(node);
		if (isBlank) return;
		if (this.#links > 0) this.#linkText += ` ${text}`;
		this.#breaks = 0;
		this.#owner ??= this.#owners.at(-1);
	}

	#addBreak(element: Element): void {
		this.#text += `${collapse(this.#rest)}\n`;
		this.#rest = '';
		this.#nodes.push(element);
		if (++this.#breaks > 1) this.#endLine();
	}

	#endLine(): void {
		const element = this.#owner;
		if (element) {
			const text = joinBreaks(this.#text + collapse(this.#rest)).trim();
			const words = countWords(text);
			const linkWords = this.#linkText ? Math.min(words, countWords(collapse(this.#linkText).trim())) : 0;
			const index = this.#sums.lines.length;
			this.#sums.add({index, element, nodes: this.#nodes, text, words, linkWords, isProse: isProse(text, words, linkWords)});
		}
		if (this.#nodes.length > 0) this.#nodes = [];
		this.#text = this.#rest = this.#linkText = '';
		this.#owner = undefined;
		this.#breaks = 0;
	}
}

/** Marks that nobody sees keep an empty paragraph open in some editors. */
const inked = /[^\s\u00ad\u200b-\u200f\u2060]/;
const untidy = /[^\S ]| {2}|\u200b/;
const collapse = (text: string) => (untidy.test(text) ? text.replace(/[\s\u200b]+/g, ' ') : text);
const joinBreaks = (text: string) => (text.includes('\n') ? text.replace(/ *\n[ \n]*/g, '\n') : text);

/** Words of a text whose white space is collapsed; where no spaces part words, three characters count as two words, in sentences with spaces round their numbers too. */
export function countWords(text: string): number {
	if (text === '') return 0;
	const words = 1 + count(text, ' ') + count(text, '\n');
	if (text.length <= words * 12 && !spacelessStop.test(text)) return words;
	return words + Math.round(((text.match(spaceless)?.length ?? 0) * 2) / 3);
}

function count(text: string, mark: string): number {
	let found = 0;
	for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found++;
	return found;
}

const spacelessStop = /[。！？]/;
/** Thai, kana, Han. Ranges instead of Unicode classes: in a browser those cost milliseconds a page. */
const spaceless = /[\u0e00-\u0e7f\u3005-\u3007\u3041-\u30fa\u30fd-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f]/g;

const isProse = (text: string, words: number, linkWords: number) =>
	words >= 12 && linkWords < words * 0.5 && (ending.test(text) || (words >= 30 && thai.test(text)));

/** Written without stops. */
const thai = /[\u0e00-\u0e7f]/;

const ending = new RegExp(`[${sentenceEnds}:;][”"’'»“)\\]]*(?:\\s|$)|[。！？]`);
