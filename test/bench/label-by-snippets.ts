import {createHash} from 'node:crypto';
import type {Label, Labels} from './line-labels.ts';
import type {ReadLine} from './read-lines.ts';

interface Snippet {
	text: string;
	/** It looks like clutter, or stands where readers tend to cut. */
	hard?: boolean;
}

/** Pages read by hand. */
export interface SnippetTruth {
	keep: Snippet[];
	remove: Snippet[];
	/** Whole lines that must go. */
	removeLines?: Snippet[];
	/** Lines of the story: the first ten hexadecimal digits of SHA-256 of each, normalised. */
	lines?: string[];
}

export interface SegmentTruth {
	with: string[];
	without: string[];
}

/** Case, white space, quotation marks, the sort of dash and invisible characters make no difference. */
export const normalise = (text: string) =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff"'`´‘’‚‛“”„‟«»‹›′″「」『』]+/g, '')
		.replace(/[\u2010-\u2015\u2212]/g, '-');

export const toMark = (line: string) => createHash('sha256').update(normalise(line)).digest('hex').slice(0, 10);

/** From this many characters on a line may be found within a snippet. */
const telling = 12;

const holds = (text: string, snippet: string) => text.includes(snippet);
const isWithin = (text: string, snippet: string, least = telling) => text.length > least && snippet.includes(text);

/** Snippets are what readers trip over: those that Readability trips over, and the hard ones, count most. */
export function labelBySnippets(lines: readonly ReadLine[], {keep, remove, removeLines = [], lines: marked = []}: SnippetTruth): Labels {
	if (!marked.length) return lines.map(() => undefined);
	const marks = new Set(marked);
	const kept = keep.map(snippet => ({...snippet, text: normalise(snippet.text)}));
	const removed = remove.map(snippet => normalise(snippet.text));
	const removedLines = new Set(removeLines.map(snippet => normalise(snippet.text)));
	const isMarked = (line: ReadLine) => [line.text, ...line.text.split('\n')].some(text => marks.has(toMark(text)));
	const judge = (line: ReadLine, text: string): boolean | undefined => {
		if (isMarked(line)) return true;
		if (removedLines.has(text)) return false;
		if (text.length > 8 && kept.some(snippet => holds(text, snippet.text) || isWithin(text, snippet.text, 20))) return true;
		return removed.some(snippet => holds(text, snippet) || isWithin(text, snippet)) ? false : undefined;
	};
	return lines.map(line => {
		const text = normalise(line.text);
		if (!text) return undefined;
		const isStory = judge(line, text);
		if (isStory === undefined) return line.isCaption || !line.isReadable ? guess : undefined;
		const isNamed = (snippet: string) => text.length > 2 && (holds(text, snippet) || isWithin(text, snippet, 8));
		if (isStory) return {isStory, weight: kept.some(({text, hard}) => hard && isNamed(text)) ? 4 : 1.3, isGuess: false};
		const ifRemoved = line.isReadable ? 2.5 : 1.2;
		return {isStory, weight: removed.some(isNamed) ? ifRemoved : 1, isGuess: false};
	});
}

/** The labels sample what stands outside the story, and leave out captions. */
const guess: Label = {isStory: false, weight: 0.2, isGuess: true};

/** A few telltale segments of each page: most lines have no label. */
export function labelBySegments(lines: readonly ReadLine[], truth: SegmentTruth): Labels {
	const kept = truth.with.map(normalise);
	const removed = truth.without.map(normalise);
	const toLabel = (isStory: boolean): Label => ({isStory, weight: 0.7, isGuess: false});
	return lines.map(line => {
		const text = normalise(line.text);
		if (!text) return undefined;
		if (kept.some(segment => holds(text, segment))) return toLabel(true);
		return removed.some(segment => holds(text, segment) || isWithin(text, segment, 20)) ? toLabel(false) : undefined;
	});
}
