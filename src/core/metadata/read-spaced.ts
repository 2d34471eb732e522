const mostNodes = 60;

/** The text of an element, with what parts its elements on the page: “Author<b>Ana Kühn</b><br>Monday”. */
export function readSpaced(element: Element): string {
	const walker = element.ownerDocument.createTreeWalker(element, 5);
	let text = '';
	for (let node = walker.nextNode(), count = 0; node && count < mostNodes; node = walker.nextNode(), count += 1)
		text += node.nodeType === 3 ? (node.textContent ?? '') : node.nodeName === 'BR' ? ' | ' : ' ';
	return text;
}
