import {Readability} from '@mozilla/readability';
import type {Line} from '../outline.ts';
import {isInline} from '../outline-walk.ts';
import type {Page} from '../page.ts';

const mark = 'data-lede-line';
const inert = 'script,style,noscript,template,link,iframe,object,embed,svg,canvas,audio,video,form input,button,select,textarea';

/**
 * The lines that Readability takes for the story, of a copy without what is `cut`; none where it finds no story.
 * It moves and renames what it keeps, so each block goes in with a number and is known by that when it comes out.
 */
export function findReadableLines(page: Page, lines: readonly Line[], cut: readonly Element[]): Set<Line> {
	const document = page.document.implementation.createHTMLDocument(page.document.title);
	const owners = markOwners(lines);
	for (const element of cut) element.setAttribute(mark, 'cut');
	const copy = document.importNode(page.document.documentElement, true);
	for (const element of cut) element.removeAttribute(mark);
	for (const element of copy.querySelectorAll(`[${mark}=cut],${inert}`)) element.remove();
	uncover(copy);
	wrapLines(copy);
	document.replaceChild(copy, document.documentElement);
	const content = readContent(document);
	const kept = new Set<Line>();
	for (const element of content?.querySelectorAll(`[${mark}]`) ?? []) {
		for (const line of owners[Number(element.getAttribute(mark))] ?? []) kept.add(line);
	}
	return kept;
}

function markOwners(lines: readonly Line[]): Line[][] {
	const owners = new Map<Element, Line[]>();
	for (const line of lines) {
		const known = owners.get(line.element);
		if (known) known.push(line);
		else owners.set(line.element, [line]);
	}
	for (const [number, element] of [...owners.keys()].entries()) element.setAttribute(mark, String(number));
	return [...owners.values()];
}

/** Readability makes paragraphs of the text that stands straight in a `div`, and drops the `div` with its number: so each goes in with paragraphs of its own. */
function wrapLines(root: Element): void {
	for (const owner of root.querySelectorAll(`[${mark}]:is(div, section, article, main, header, aside)`)) {
		let paragraph: Element | undefined;
		for (const node of [...owner.childNodes]) {
			if (node.nodeType === 1 && !isInline(node as Element)) paragraph = undefined;
			else if (paragraph) paragraph.append(node);
			else if (node.nodeType === 1 || (node.textContent ?? '').trim()) {
				paragraph = root.ownerDocument.createElement('p');
				paragraph.setAttribute(mark, owner.getAttribute(mark) ?? '');
				node.replaceWith(paragraph);
				paragraph.append(node);
			}
		}
		owner.removeAttribute(mark);
	}
}

/** A dialog hides the page behind it from screen readers; that says nothing about the story. */
function uncover(root: Element): void {
	for (const element of root.querySelectorAll('[aria-hidden=true]')) {
		if (element.querySelector('p, h1, h2')) element.removeAttribute('aria-hidden');
	}
}

function readContent(document: Document): Element | undefined {
	const reader = new Readability<Element>(document, {
		serializer: node => node as Element,
		keepClasses: true,
		disableJSONLD: true,
		charThreshold: 250,
	});
	return reader.parse()?.content ?? undefined;
}
