import {beginsLarge, findLetter} from '../words/letters.ts';
import type {Marked} from './marked.ts';

/** Words cut short at the front: their apostrophe opens nothing. */
const elision = /^(?:em|til|tis|twas|twill|cause|bout|round|n|neath|tude|sup|ello|k|s|t|re|ve|ll)\b/i;
const opener = /(?<=^|[\s([{—–―\-/:"“„«])['‘’‚‹›](?=[^\s.,;:!?)\]}'’—–―-]|\. ?\.)|(?<=[.!?])‘(?=[A-Z])/g;
/** A space may part it from a sign or an inner mark: “… ‘drought,” ’ she said”; behind a sign it is no apostrophe, whatever comes next: “‘It is dry,’Ito said”. */
const closer = /(?<=\S)['’‘›‹](?=$|[\s.,;:!?)\]}—–―\-…/"”»“])|(?<=["”».,!?…] )['’](?=$|\s)|(?<=[.,!?…])['’](?=[A-Za-z‘])/g;
/** Words cut short at the end, in print: “Diggin’ the Well”. */
const cutShort =
	/\b(?:bein|burnin|comin|cookin|cryin|dancin|diggin|doin|dreamin|drivin|fallin|feelin|fightin|fishin|gettin|givin|goin|havin|huntin|keepin|knockin|livin|lookin|lovin|lyin|makin|movin|nothin|playin|ridin|rockin|rollin|runnin|sayin|singin|somethin|swingin|takin|talkin|thinkin|truckin|tryin|waitin|walkin|workin)['’]$/i;

/** “in ’98”, “the summer of ’69”, “’98–’99” */
const beforeYear =
	/\b(?:and|autumn|by|class of|early|fall|from|in|late|or|since|spring|summer|the|through|till?|to|until|winter|january|february|march|april|may|june|july|august|september|october|november|december)(?: of)?\s?$|[–-]$/i;
/** What no plural's apostrophe stands before: “the workers’ rights”. */
const joining = /^(?:and|as|at|but|by|for|from|he|in|is|it|of|on|or|she|that|they|to|was|were|when|where|which|while|who|with)\b/;

/** Runs of words in single marks; apostrophes open and close nothing. `next`: the text of the next block, whose first mark may say that the last run goes on there. */
export function findSingleMarked(text: string, next = ''): Marked[] {
	if (!/['‘’‚‹›]/.test(text)) return [];
	const openers = Array.from(text.matchAll(opener), match => match.index).filter(at => isOpener(text, at));
	if (openers.length === 0) return [];
	// “rock ’n’ roll”
	const closers = Array.from(text.matchAll(closer), match => match.index).filter(
		at => !/(?:^|\s)['‘’]n$/.test(text.slice(Math.max(0, at - 3), at)),
	);
	const marked: Marked[] = [];
	const last = openers.at(-1) ?? 0;
	const goesOn = goesOnIn(next, text, last);
	let nth = 0;
	let past = 0;
	for (const [n, open] of openers.entries()) {
		if (open < past) continue;
		while ((closers[nth] ?? text.length) <= open) nth += 1;
		const limit = openers[n + 1] ?? text.length;
		const isLast = goesOn && open === last;
		const close = chooseCloser(text, closers, {next: nth, limit, isLast});
		if (close !== undefined) {
			marked.push({
				start: open + 1,
				end: text.slice(0, close).trimEnd().length,
				from: open,
				to: close + 1,
				isClosed: true,
				isSpoken: false,
			});
			past = close + 1;
		} else if (isLast || isLeftOpen(text, open))
			marked.push({start: open + 1, end: text.length, from: open, to: text.length, isClosed: false, isSpoken: false});
	}
	return marked.filter(({start, end}) => findLetter(text.slice(start, end)) >= 0);
}

function isOpener(text: string, at: number): boolean {
	const rest = text.slice(at + 1, at + 8);
	if (text[at] === '‚' || text[at] === '‹' || text[at] === '›') return true;
	// “in ’98”, “the ’90s”; not “She said: ‘35 per cent do.’”, “her ‘50-mile walk’”
	const isYear = /^\d\ds?\b/.test(rest) && (text[at] === '’' || /^..s/.test(rest) || beforeYear.test(text.slice(Math.max(0, at - 10), at)));
	return !isYear && !elision.test(rest);
}

/** “‘It is dry.”, “She said: ‘It is dry.”: what nobody closes before the paragraph's end. */
function isLeftOpen(text: string, open: number): boolean {
	const isLed = text[open] === '‘' && /:\s*$/.test(text.slice(Math.max(0, open - 2), open));
	return (open === 0 || isLed) && beginsLarge(text.slice(open + 1)) && /[.!?…,:—–-]$/.test(text);
}

/** “She said: ‘It is dry.” and “‘We need rain.’” in the next paragraph: what is not closed goes on where the same mark opens again. */
function goesOnIn(next: string, text: string, open: number): boolean {
	const begins = open === 0 || /[:,.!?…]\s*$/.test(text.slice(Math.max(0, open - 3), open));
	return begins && next[0] === text[open] && isOpener(next, 0) && beginsLarge(text.slice(open + 1)) && /[.!?…]$/.test(text);
}

interface Place {
	/** Index of the first closing mark after the opening one. */
	next: number;
	/** Where the words end at the latest. */
	limit: number;
	isLast: boolean;
}

/** The first mark that is no apostrophe of a plural (“the workers’ rights”) or of a word cut short; else the first at all, but where the words may go on in the next block. */
function chooseCloser(text: string, closers: readonly number[], {next, limit, isLast}: Place): number | undefined {
	let fallback: number | undefined;
	for (let n = next; n < closers.length; n += 1) {
		const at = closers[n] ?? limit;
		if (at >= limit) break;
		const goesOn = /^ [^\d\s"“(—–-]/.test(text.slice(at + 1, at + 3)) && !joining.test(text.slice(at + 2, at + 9));
		if (!goesOn || !(/[sz]/i.test(text[at - 1] ?? '') || cutShort.test(text.slice(Math.max(0, at - 10), at + 1)))) return at;
		if (!isLast) fallback ??= at;
	}
	return fallback;
}
