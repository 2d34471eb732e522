import {native} from './native.ts';

/**
 * A copy of the document with what its open shadow trees show in the place where it is shown; undefined where none shows any text.
 * Slots give way to what stands in them. The document is only read.
 */
export function unfold(document: Document): Document | undefined {
	if (!hasShadowText(document)) return undefined;
	const copy = native(document, 'cloneNode').call(document, false) as Document;
	const importNode = native(copy, 'importNode');
	const open: [from: Node, to: Node][] = [[document, copy]];
	for (let next = open.pop(); next; next = open.pop()) {
		const [from, to] = next;
		for (const child of shownIn(from)) open.push([child, native(to, 'appendChild').call(to, importNode.call(copy, child, false))]);
	}
	return copy;
}

function hasShadowText(document: Document): boolean {
	const roots: (Document | ShadowRoot)[] = [document];
	for (let root = roots.pop(); root; root = roots.pop()) {
		for (const element of native(root, 'querySelectorAll').call(root, '*')) {
			const shadow = native(element, 'shadowRoot');
			if (!shadow) continue;
			if ([...shadow.childNodes].some(isText)) return true;
			roots.push(shadow);
		}
	}
	return false;
}

const isText = (node: Node) => node.nodeName !== 'STYLE' && Boolean(native(node, 'textContent')?.trim());

function shownIn(node: Node): Node[] {
	const shown = (isElement(node) && native(node, 'shadowRoot')) || node;
	return [...native(shown, 'childNodes')].flatMap(child => (isSlot(child) ? shownInSlot(child) : child));
}

function shownInSlot(slot: HTMLSlotElement): Node[] {
	const assigned = slot.assignedNodes({flatten: true});
	return assigned.length > 0 ? assigned : [...slot.childNodes];
}

const isElement = (node: Node): node is Element => native(node, 'nodeType') === 1;
const isSlot = (node: Node): node is HTMLSlotElement => native(node, 'nodeName') === 'SLOT';
