import {isElsewhere} from '../../is-elsewhere.ts';
import type {Line} from '../../line.ts';

/** Where the links of a line lead. */
export interface LineLinks {
	/** Share of them that lead to other sites, 0 to 1. */
	elsewhere: number;
	/** Share of them that lead to a place on this page, 0 to 1. */
	here: number;
	/** Parts that the longest last step of an address is made of: the address of a story spells its headline. */
	slug: number;
	/** Share of the link's words that its address spells, 0 to 1: the best of them. */
	spelled: number;
}

const nowhere: LineLinks = {elsewhere: 0, here: 0, slug: 0, spelled: 0};
const longestAddress = 400;

export function readLineLinks(line: Line, host: string): LineLinks {
	if (line.linkWords === 0) return nowhere;
	const links = new Set<Element>();
	for (const node of line.nodes) {
		const link = node.parentElement?.closest('a[href]');
		if (link) links.add(link);
	}
	if (links.size === 0) return nowhere;
	const found = {...nowhere};
	for (const link of links) {
		const href = (link.getAttribute('href') ?? '').slice(0, longestAddress);
		if (isElsewhere(href, host)) found.elsewhere += 1 / links.size;
		if (href.startsWith('#')) found.here += 1 / links.size;
		const slug = toSlug(href);
		found.slug = Math.max(found.slug, slug.length);
		found.spelled = Math.max(found.spelled, countSpelled(link.textContent ?? '', slug));
	}
	return found;
}

/** “/2026/05/18/otters-return-to-the-canal.html”: the words of the longest step, in any script, without the host's and the file's ending. */
function toSlug(href: string): string[] {
	const steps = href
		.replace(/^(?:https?:)?\/\/[^/]*/i, '')
		.replace(/[?#].*$/, '')
		.replace(/\.[a-z]{3,5}$/i, '')
		.split('/')
		.slice(1);
	const parts = steps.map(step =>
		step
			.toLowerCase()
			.split(/[-_.,+]|%20/)
			.filter(part => /^(?:[a-z]|[\u0080-\uffff]|%[c-f])/.test(part)),
	);
	return parts.reduce((longest, step) => (step.length > longest.length ? step : longest), []);
}

function countSpelled(text: string, slug: readonly string[]): number {
	const words = text.toLowerCase().match(/[a-z]{3,}/g);
	if (!words || slug.length === 0) return 0;
	const spelled = new Set(slug);
	return words.filter(word => spelled.has(word)).length / words.length;
}
