import type {StoryBlock} from '../text.ts';
import {beginsLarge} from './letters.ts';
import {cueVerb, type Lexicon} from './lexicon.ts';
import type {Marked} from './marks.ts';

const dash = /\s*[—–―]\s*|\s-\s/g;

/** Speech that begins with a dash: “— No, dijo Ana —. Vámonos.” What a reporting verb begins is no speech. Empty if there is no such verb. */
export function findDialogue(text: string, lexicon: Lexicon): Marked[] {
	const opening = /^[—–―-]\s*/.exec(text);
	if (!opening) return [];
	const parts: {from: number; to: number; isSpeech: boolean}[] = [];
	let from = opening[0].length;
	for (const cut of [...text.slice(from).matchAll(dash), undefined]) {
		const to = cut ? opening[0].length + cut.index : text.length;
		if (to > from) parts.push({from, to, isSpeech: parts.length === 0 || !reports(text.slice(from, to), lexicon)});
		from = cut ? to + cut[0].length : to;
	}
	if (parts.every(({isSpeech}) => isSpeech)) return [];
	return parts
		.filter(({isSpeech, from, to}) => isSpeech && /\S{2}/.test(text.slice(from, to)))
		.map(({from, to}) => toMarked(text, from, to));
}

function toMarked(text: string, from: number, to: number): Marked {
	const lead = /^[\s.,;]*/.exec(text.slice(from, to))?.[0].length ?? 0;
	return {start: from + lead, end: to, from, to, isClosed: true};
}

/** Begins with a reporting verb, within its first three words. */
function reports(text: string, {words}: Lexicon): boolean {
	const first = text.toLowerCase().split(/[\s,.]+/, 3);
	return first.some(word => ((words.get(word) ?? 0) & cueVerb) !== 0);
}

const label = /^((?:\p{Lu}[\p{L}.’'-]*)(?: \p{Lu}[\p{L}.’'-]*){0,3}): ?(?=\S)/u;

/** The names before the colon by which a transcript tells its speakers, “Q” and “A” among them; none if the story is no transcript. */
export function findLabels(blocks: readonly StoryBlock[]): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const {text} of blocks) {
		const name = text.slice(0, 60).includes(':') ? label.exec(text.slice(0, 60))?.[1] : undefined;
		if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	const repeated = [...counts].filter(([, count]) => count > 1);
	return new Set(repeated.length > 1 ? repeated.map(([name]) => name) : []);
}

/** What a transcript's speaker says; undefined where the block begins with none of the labels. */
export function findLabelled(text: string, labels: ReadonlySet<string>): Marked | undefined {
	if (!labels.size) return undefined;
	const match = label.exec(text.slice(0, 60));
	if (!match?.[1] || !labels.has(match[1])) return undefined;
	return {start: match[0].length, end: text.length, from: match[0].length, to: text.length, isClosed: true};
}

/** Whether a block of its own, as pull quotes stand in the page, says what another block says. */
export function isRepeated(block: StoryBlock, blocks: readonly StoryBlock[]): boolean {
	if (block.kind === 'paragraph' || block.kind === 'item') return false;
	const words = plain(block.text);
	return words.length > 12 && blocks.some(other => other !== block && other.kind !== block.kind && plain(other.text).includes(words));
}

function plain(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N} ]+/gu, '')
		.trim();
}

/** A block quote with no marks of its own: all of it is quoted, but for a name after a dash at its end. */
export function findWhole({kind, text}: StoryBlock): Marked[] {
	if (kind !== 'quote' || !text) return [];
	const end = /\s*[—–―]\s*\p{Lu}[^—–―]{2,60}$/u.exec(text)?.index ?? text.length;
	return beginsLarge(text) || end < text.length ? [{start: 0, end, from: 0, to: end, isClosed: true}] : [];
}
