/** What the user has selected, as a page of its own: inert, with the head of this page but for its scripts. Undefined where nothing is selected. */
export function readSelection(document: Document): Document | undefined {
	const ranges = readRanges(document.defaultView?.getSelection());
	if (ranges.length === 0) return undefined;
	const copy = document.implementation.createHTMLDocument(document.title);
	const story = copy.createElement('article');
	copy.documentElement.lang = document.documentElement.lang;
	copy.documentElement.dir = document.documentElement.dir;
	copyHead(document, copy);
	story.append(...ranges.map(range => copyRange(range, copy)));
	wrapLooseText(story);
	copy.body.append(story);
	return copy;
}

function readRanges(selection: Selection | null | undefined): Range[] {
	if (!selection || selection.isCollapsed) return [];
	return Array.from({length: selection.rangeCount}, (_, index) => selection.getRangeAt(index)).filter(range => !range.collapsed);
}

function copyHead(document: Document, copy: Document): void {
	const base = copy.createElement('base');
	base.href = document.baseURI;
	copy.head.append(base);
	for (const element of document.head.querySelectorAll('meta, title, link[rel="canonical"]'))
		copy.head.append(copy.importNode(element, true));
}

/** Copied into the inert page before it is cut: cut where it stands, the page's images would be loaded again. */
function copyRange(range: Range, copy: Document): DocumentFragment {
	const root = range.commonAncestorContainer;
	const twin = copy.importNode(root, true);
	const cut = copy.createRange();
	cut.setStart(findTwin(range.startContainer, root, twin), range.startOffset);
	cut.setEnd(findTwin(range.endContainer, root, twin), range.endOffset);
	return cut.cloneContents();
}

function findTwin(node: Node, root: Node, twin: Node): Node {
	if (node === root || !node.parentNode) return twin;
	const parent = findTwin(node.parentNode, root, twin);
	const index = Array.prototype.indexOf.call(node.parentNode.childNodes, node);
	return parent.childNodes[index] ?? parent;
}

/** A selection within one paragraph has no paragraph. */
function wrapLooseText(story: Element): void {
	if (story.querySelector('p, li, blockquote, div, section, td, h1, h2, h3')) return;
	const paragraph = story.ownerDocument.createElement('p');
	paragraph.append(...story.childNodes);
	story.append(paragraph);
}
