import type {Element as HastElement} from 'hast';
import {isInline} from './outline-walk.ts';
import {toWebUrl} from './web-url.ts';

const inlines = new Set('a em strong b i u s sub sup code kbd q cite abbr mark small bdi bdo ruby rt rp del ins dfn time'.split(' '));

export const element = (tagName: string): HastElement => ({type: 'element', tagName, properties: {}, children: []});

/** The inline elements between a text node and its block, outermost first. */
export function inlineChain(node: Node, block: Element): Element[] {
	const chain: Element[] = [];
	for (let at = node.parentElement; at && at !== block && chain.length < 8; at = at.parentElement) {
		if (isInline(at) && inlines.has(at.localName)) chain.push(at);
	}
	return chain.reverse();
}

/** Undefined for a link without a web address: its text stays, the element goes. */
export function toInline(from: Element, baseUrl: string): HastElement | undefined {
	const to = element(from.localName);
	if (from.localName !== 'a') return to;
	const href = toWebUrl(from.getAttribute('href'), baseUrl);
	if (href) to.properties.href = href;
	return href ? to : undefined;
}

/** As it stands, from its first line on. */
export function keepLines(text: string, isFirst: boolean): string {
	const lines = text.replace(/\r\n?/g, '\n');
	return isFirst ? lines.replace(/^\s*\n/, '') : lines;
}

export function collapse(text: string, isBehindSpace: boolean): string {
	const words = text.replace(/[\s\u200b\ufeff]+/g, ' ');
	return isBehindSpace && words.startsWith(' ') ? words.slice(1) : words;
}

/** White space and line breaks at the end go. */
export function trimEnd(host: HastElement): void {
	for (let last = host.children.at(-1); last; last = host.children.at(-1)) {
		if (last.type === 'text') {
			last.value = last.value.trimEnd();
			if (last.value) return;
		} else if (last.type === 'element' && last.tagName !== 'br') {
			trimEnd(last);
			if (last.children.length > 0) return;
		}
		host.children.pop();
	}
}
