import type {Element as HastElement, Root, RootContent} from 'hast';

/** One block of the story's text: what `Article.text` has between blank lines. */
export interface StoryBlock {
	/** `heading`: a sub-heading; `quote`: inside a block quote; `row`: a table row, its cells joined by a space. */
	kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'preformatted' | 'row';
	/** White space collapsed but in `preformatted`, no trailing space; a `<br>` is a line break. */
	text: string;
	/** A paragraph that is bold throughout, as an interviewer's question may be. */
	isStrong?: boolean;
	/** Where its text is code, from each `start` to before `end`; not said of rows. */
	code?: readonly Stretch[];
	/** The same of what stands in `<q>`, round which a browser draws marks. */
	quoted?: readonly Stretch[];
}

/** Of a text, in UTF-16 units. */
export interface Stretch {
	start: number;
	end: number;
}

/** The blocks of a body in order: a block's index is its `dataBlock`. */
export function readBlocks(body: Root): StoryBlock[] {
	const blocks: StoryBlock[] = [];
	const visit = (node: RootContent, kind: StoryBlock['kind']) => {
		if (node.type !== 'element') return;
		const own = kindOf(node, kind);
		if (typeof node.properties.dataBlock === 'number') {
			const text = own === 'row' ? node.children.map(readText).join(' ') : readText(node);
			blocks.push({kind: own, text, ...(own === 'paragraph' && isStrong(node) && {isStrong: true}), ...findStretches(node, own)});
		} else for (const child of node.children) visit(child, own);
	};
	for (const child of body.children) visit(child, 'paragraph');
	return blocks;
}

function kindOf({tagName}: HastElement, outer: StoryBlock['kind']): StoryBlock['kind'] {
	if (/^h\d$/.test(tagName)) return 'heading';
	if (tagName === 'blockquote') return 'quote';
	if (tagName === 'li' || tagName === 'dd' || tagName === 'dt') return outer === 'quote' ? 'quote' : 'item';
	if (tagName === 'pre') return 'preformatted';
	return tagName === 'tr' ? 'row' : outer;
}

/** Nothing but white space stands outside of what is bold. */
function isStrong(node: RootContent): boolean {
	if (node.type === 'text') return node.value.trim() === '';
	if (node.type !== 'element' || node.tagName === 'br') return true;
	return node.tagName === 'strong' || node.tagName === 'b' || (node.children.length > 0 && node.children.every(isStrong));
}

const codeTags = new Set(['code', 'kbd', 'samp', 'var']);

const quoteTags = new Set(['q']);

function findStretches(node: HastElement, kind: StoryBlock['kind']): Pick<StoryBlock, 'code' | 'quoted'> {
	if (kind === 'row') return {};
	const [code, quoted] = [findInside(node, codeTags), findInside(node, quoteTags)];
	return {...(code.length > 0 && {code}), ...(quoted.length > 0 && {quoted})};
}

/** The outermost elements of such names. */
function findInside({children}: HastElement, tags: ReadonlySet<string>, from = 0): Stretch[] {
	let start = from;
	return children.flatMap(child => {
		const end = start + readText(child).length;
		const inside = child.type !== 'element' ? [] : tags.has(child.tagName) ? [{start, end}] : findInside(child, tags, start);
		start = end;
		return inside;
	});
}

function readText(node: RootContent): string {
	if (node.type === 'text') return node.value;
	if (node.type !== 'element') return '';
	return node.tagName === 'br' ? '\n' : node.children.map(readText).join('');
}
