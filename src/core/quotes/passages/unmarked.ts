import {sentenceEnds} from '../../sentence-ends.ts';
import type {StoryBlock} from '../../text.ts';
import * as is from '../words/is.ts';
import {beginsLarge} from '../words/letters.ts';
import {isRomance, type Lexicon, readBits} from '../words/lexicon.ts';
import {beginsSeparable, beginsUnknown} from '../words/separable.ts';
import type {Marked} from './marked.ts';

const dash = /\s*[—–―]\s*|\s-\s/g;

/** Whether the story has speech that begins with a dash and says whose it is: then every block that begins so is speech. */
export function hasDialogue(blocks: readonly StoryBlock[], lexicon: Lexicon): boolean {
	return blocks.some(({text}, n) => {
		if (!beginsWithDash(text, lexicon)) return false;
		return cutSpeech(text, lexicon).attributed !== undefined || isOfSelf(text, lexicon) || leads(blocks[n - 1]?.text, lexicon);
	});
}

/** In words, with an empty one behind the colon: “svarer Ada Ito kort”. */
const mostBehind = 5;

/** “Jan Kos mówi:” */
function leads(text: string | undefined, {words, isKnown, verbSecond}: Lexicon): boolean {
	if (!isKnown || !text?.endsWith(':')) return false;
	const all = text
		.slice(-longestLabel)
		.toLowerCase()
		.split(/[\s,.:]+/);
	// “svarte kort:”
	const last = all.slice(verbSecond ? -mostBehind : -2);
	return last.some(word => ((words.get(word) ?? 0) & is.verb) !== 0);
}

/** “– Vi tror på det här.”: where most speech begins with a dash, a sentence about whoever says it. */
function isOfSelf(text: string, {endsDefinite, words}: Lexicon): boolean {
	if (!endsDefinite || !/[.!?]$/.test(text)) return false;
	return text
		.toLowerCase()
		.split(/[\s,.!?]+/)
		.some(word => ((words.get(word) ?? 0) & is.self) !== 0);
}

/** Speech that begins with a dash: “— No, dijo Ana —. Vámonos.” What a reporting verb begins is no speech. */
export function findDialogue(text: string, lexicon: Lexicon): Marked[] {
	return beginsWithDash(text, lexicon) ? cutSpeech(text, lexicon).parts.filter(({start, end}) => /\S{2}/.test(text.slice(start, end))) : [];
}

const inner = /[.!?…:] (?=(?:[—–]\s?|- )[A-ZÀ-ÞĀ-ŽА-Я\d¿¡])/;

/** „Graz, 3. Mai. “: before where a story begins. */
const day = /^\D{2,40}, \d\d?\. ?\S+(?: \d{4})?\. $/;

/** The same within a paragraph, if what it begins with is attributed: “Rzeka opada. — Wróci — mówi Jan Kos.” */
export function findInnerDialogue(text: string, lexicon: Lexicon): Marked[] {
	const before = inner.exec(text);
	if (!before || !lexicon.isKnown) return [];
	const at = before.index + before[0].length;
	if (day.test(text.slice(0, at))) return [];
	const rest = text.slice(at);
	// “Ada Ito er glad: – Det er slutt.”
	const isColon = before[0].startsWith(':') && /[.!?]$/.test(rest) && !isRomance(lexicon);
	const isSpeech =
		beginsWithDash(rest, lexicon) && (isColon || leads(text.slice(0, at - 1), lexicon) || cutSpeech(rest, lexicon).attributed === 0);
	return (isSpeech ? findDialogue(rest, lexicon) : []).map(speech => ({
		...speech,
		start: speech.start + at,
		end: speech.end + at,
		from: speech.from + at,
		to: speech.to + at,
	}));
}

/** In characters: as much is said before a dash. */
const bare = /^[^–—]{15,}? [–—-] (?=\S)/;

/** „Fala była wysoka – mówi Jan Kos.“: in Polish, speech whose dash is lost. */
export function findBareDialogue(text: string, lexicon: Lexicon): Marked[] {
	const before = lexicon.bareDialogue && text.length < longestSpeech && !opening.test(text) ? bare.exec(text)?.[0] : undefined;
	const after = before ? text.slice(before.length, before.length + longestLabel) : '';
	const isTold = reports(after, lexicon) && /^\S+(?: \S+){0,3} [A-ZŁŚŻ]\S/.test(after);
	return isTold ? cutSpeech(text, lexicon).parts : [];
}

const opening = /^[—–―-]\s*(?=\S)/;
/** No speech is longer, in characters; the search is not linear. */
const longestSpeech = 4000;
const clause = /[,.!?…]["'”»]?\s+(?=\S)/g;

/** Not “-Ada Ito explains the bay. [Gazette.]”, “—‘The bay is shut,’ by Ada Ito”, of a list of links. */
function beginsWithDash(text: string, {namesBeforeNouns}: Lexicon): boolean {
	if (text.length >= longestSpeech || text.endsWith(']') || (namesBeforeNouns && /^(?:-\S|[—–―-]\s*["“])/.test(text))) return false;
	return opening.test(text);
}

/** `attributed`: the first part of which it is said whose it is. */
function cutSpeech(text: string, lexicon: Lexicon): {parts: Marked[]; attributed: number | undefined} {
	const parts: Marked[] = [];
	let attributed: number | undefined;
	let from = opening.exec(text)?.[0].length ?? 0;
	for (const cut of [...text.slice(from).matchAll(dash), undefined]) {
		const offset = opening.exec(text)?.[0].length ?? 0;
		const to = cut ? offset + cut.index : text.length;
		const isSpeech = to > from && (parts.length === 0 || !reports(text.slice(from, to), lexicon));
		const end = isSpeech ? findVerb(text.slice(0, to), from, lexicon) : from;
		if (isSpeech) parts.push(toMarked(text, from, end));
		if (parts.length > 0 && end < to) attributed ??= parts.length - 1;
		from = cut ? to + cut[0].length : to;
	}
	return {parts, attributed};
}

/** Where speech ends: before the clause that a reporting verb begins (“, sier Kari Nes”), or at the end. */
function findVerb(text: string, from: number, lexicon: Lexicon): number {
	for (const {index, 0: sign} of text.slice(from).matchAll(clause)) {
		const at = from + index + sign.length;
		if (reports(text.slice(at), lexicon)) return from + index + 1;
	}
	return findNamedVerb(text, from, lexicon) ?? text.length;
}

const verbAndName = /\s([^\s,.]+) ([A-ZÅÄÖÆØ][^\s,.]+) [A-ZÅÄÖÆØ]/g;

/** “– Vi stänger skolan säger Ada Ito”: no comma parts them, but a full name follows the verb. */
function findNamedVerb(text: string, from: number, lexicon: Lexicon): number | undefined {
	if (!lexicon.endsDefinite) return undefined;
	for (const {index, 1: verb = '', 2: given = ''} of text.slice(from).matchAll(verbAndName)) {
		const isVerb = ((lexicon.words.get(verb) ?? 0) & is.verb) !== 0;
		if (isVerb && readBits(lexicon, given.toLowerCase()) & is.givenName) return from + index;
	}
	return undefined;
}

function toMarked(text: string, from: number, to: number): Marked {
	const lead = /^[\s.,;]*/.exec(text.slice(from, to))?.[0].length ?? 0;
	return {start: from + lead, end: to, from, to, isClosed: true, isSpoken: true};
}

/** Begins with a reporting verb, or with an auxiliary and one. */
export function reports(text: string, lexicon: Lexicon): boolean {
	const {words, verbSecond} = lexicon;
	const begin = text.slice(0, longestLabel);
	if (beginsSeparable(begin, lexicon) || beginsUnknown(begin, lexicon)) return true;
	const [first = '', second = ''] = text.slice(0, 60).split(/[\s,.]+/, 2);
	const bits = words.get(first.split('-', 1).join()) ?? 0;
	// “– Wróci – tak mówił Jan Kos”
	if (first === 'tak' && (words.get(second) ?? 0) & is.verb) return true;
	// “…, synes jeg, sier Ada Ito”
	if (verbSecond && (words.get(second) ?? 0) & is.self) return false;
	// “– Wróci – ze łzami w oczach mówi Jan Kos”
	const told = bits & is.preposition && !verbSecond ? toldAfter.exec(text.slice(0, 80))?.[1] : undefined;
	if (told !== undefined) return ((words.get(told) ?? 0) & is.verb) !== 0;
	return (bits & is.verb) !== 0 || (!verbSecond && (bits & is.auxiliary) !== 0 && ((words.get(second) ?? 0) & is.verb) !== 0);
}

const toldAfter = /^\S+(?: [^\s.,:A-ZÀ-Þ]+){1,4} ([^\s.,:A-ZÀ-Þ]+) [A-ZÀ-ÞĀ-Ž]/;

/** Up to four words that begin large, then a colon; a transcript may be quoted as a whole. Not by Unicode properties: those are slow to compile. */
const label = /^["“„«‘']?([A-ZÀ-ÞĀ-ŽА-Я][^\s:,;!?“"„«]*(?: [A-ZÀ-ÞĀ-ŽА-Я][^\s:,;!?“"„«]*){0,3}): ?(?=\S)/;
const longestLabel = 60;

/** The name and the colon that a block begins with. */
export const readLabel = (text: string) => label.exec(text.slice(0, longestLabel));

const sentence = new RegExp(`[${sentenceEnds}–—-]["”“»’')\\]]*$`);

/** The names before the colon by which a transcript tells its speakers, “Q” and “A” among them; none if the story is no transcript, as a list of “Place: …” and “Time: …” is. */
export function findLabels(blocks: readonly StoryBlock[], lexicon: Lexicon): ReadonlySet<string> {
	const said = new Map<string, string[]>();
	for (const {text} of blocks) {
		const name = readLabel(text)?.[1];
		if (name) said.set(name, [...(said.get(name) ?? []), text]);
	}
	const repeated = [...said].filter(([, texts]) => texts.length > 1);
	const turns = repeated.flatMap(([, texts]) => texts);
	const areSentences = turns.filter(text => sentence.test(text)).length * 2 >= turns.length;
	const isTranscript = repeated.length > 1 && areSentences && repeated.some(([name]) => isSomebody(name, blocks, lexicon));
	return new Set(isTranscript ? repeated.map(([name]) => name) : []);
}

/** Loud, of several words, a given name, a role, or elsewhere a name's last word. */
function isSomebody(name: string, blocks: readonly StoryBlock[], lexicon: Lexicon): boolean {
	if (name.includes(' ') || name === name.toUpperCase()) return true;
	const bits = readBits(lexicon, name.toLowerCase());
	if (bits & (is.givenName | is.role | is.title)) return true;
	return blocks.some(({text}) => isLastName(text, name, lexicon));
}

function isLastName(text: string, name: string, lexicon: Lexicon): boolean {
	const at = text.indexOf(` ${name}`);
	const before = at > 0 ? (/[^\s.,:;!?]+$/.exec(text.slice(0, at).slice(-longestLabel))?.[0] ?? '') : '';
	return beginsLarge(before) && (readBits(lexicon, before.toLowerCase()) & (is.stop | is.cue)) === 0;
}

/** What a transcript's speaker says; undefined where the block begins with none of the labels. */
export function findLabelled(text: string, labels: ReadonlySet<string>): Marked | undefined {
	const match = labels.size ? readLabel(text) : null;
	if (!match?.[1] || !labels.has(match[1]) || !/[^\d\s.,:%+–—-]/.test(text.slice(match[0].length))) return undefined;
	const isQuoted = '"“„«‘\''.includes(text.charAt(0));
	const end = isQuoted ? text.replace(/["”“»’']$/, '').length : text.length;
	return {start: match[0].length, end, from: match[0].length, to: text.length, isClosed: !isQuoted || end < text.length, isSpoken: true};
}

const handle = /\(@\w+\)/;
const longestSignature = 120;
const fullName = /^[A-ZÀ-ÞĀ-ŽА-Я][^\s.,:;!?]+\.?(?: [A-ZÀ-ÞĀ-ŽА-Я][^\s,:;!?]*){1,3}(?:,|$)/;

/** “— Ada Ito (@ito) May 1” in a block quote, “— Ada Ito, mayor” and “Ada Ito, Friends of the Well” as the end of one: whose it is, and nothing quoted. */
export function isSignature({kind, text}: StoryBlock, above: StoryBlock | undefined): boolean {
	if (kind !== 'quote' || text.length > longestSignature) return false;
	const isDashed = opening.test(text);
	if (isDashed && handle.test(text)) return true;
	if (/[.!?…,:;]$/.test(text)) return false;
	const name = fullName.exec(text)?.[0];
	// The cite of a pull quote is all that is left of it where the page says its words elsewhere.
	return above?.kind === 'quote'
		? isDashed || name !== undefined
		: name !== undefined && /^, [^,]{1,40}$/.test(text.slice(name.length - 1));
}

/** A block quote with no marks of its own: all of it is quoted, but for a name after a dash at its end. */
export function findWhole({kind, text}: StoryBlock): Marked[] {
	if (kind !== 'quote' || !text) return [];
	const dash = Math.max(text.lastIndexOf('—'), text.lastIndexOf('–'), text.lastIndexOf('―'));
	const name = text.slice(dash + 1).trim();
	const isNamed = dash > 0 && ((name.length < longestLabel && beginsLarge(name)) || handle.test(name));
	const end = isNamed ? text.slice(0, dash).trimEnd().length : text.length;
	return beginsLarge(text) || isNamed ? [{start: 0, end, from: 0, to: end, isClosed: true, isSpoken: true}] : [];
}
