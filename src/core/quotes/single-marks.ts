import {beginsLarge, findLetter} from './letters.ts';
import type {Marked} from './marks.ts';

/** Words cut short at the front: their apostrophe opens nothing. */
const elision = /^(?:em|til|tis|twas|twill|cause|bout|round|n|neath|tude|sup|ello|k|s|t|re|ve|ll)\b/i;
const opener = /(?<=^|[\s([{—–―\-/:"“„«])['‘’‚‹›](?=[^\s.,;:!?)\]}'’—–―-])/g;
const closer = /(?<=\S)['’‘›‹](?=$|[\s.,;:!?)\]}—–―\-…/"”»“])/g;

/** Runs of words in single marks; apostrophes open and close nothing. */
export function findSingleMarked(text: string): Marked[] {
	if (!/['‘’‚‹›]/.test(text)) return [];
	const openers = Array.from(text.matchAll(opener), match => match.index).filter(at => isOpener(text, at));
	if (openers.length === 0) return [];
	const closers = Array.from(text.matchAll(closer), match => match.index);
	const marked: Marked[] = [];
	let next = 0;
	let past = 0;
	for (const [n, open] of openers.entries()) {
		if (open < past) continue;
		while ((closers[next] ?? text.length) <= open) next += 1;
		const limit = openers[n + 1] ?? text.length;
		const close = chooseCloser(text, closers, {next, limit});
		if (close !== undefined) {
			marked.push({start: open + 1, end: close, from: open, to: close + 1, isClosed: true, isSpoken: false});
			past = close + 1;
		} else if (open === 0 && beginsLarge(text.slice(1)) && /[.!?…,:—–-]$/.test(text))
			marked.push({start: 1, end: text.length, from: 0, to: text.length, isClosed: false, isSpoken: false});
	}
	return marked.filter(({start, end}) => findLetter(text.slice(start, end)) >= 0);
}

function isOpener(text: string, at: number): boolean {
	const rest = text.slice(at + 1, at + 8);
	return text[at] === '‚' || text[at] === '‹' || text[at] === '›' || !(elision.test(rest) || /^\d\ds?\b/.test(rest));
}

/** The first mark that is no plural's apostrophe (“the workers’ rights”); else the first at all. */
function chooseCloser(text: string, closers: readonly number[], {next, limit}: {next: number; limit: number}): number | undefined {
	let fallback: number | undefined;
	for (let n = next; n < closers.length; n += 1) {
		const at = closers[n] ?? limit;
		if (at >= limit) break;
		if (!/[sz]['’] [^\d\s"“(—–-]/.test(text.slice(at - 1, at + 3))) return at;
		fallback ??= at;
	}
	return fallback;
}
