import {findLanguage, languages} from '../languages/index.ts';
import type {Language, Phrases} from '../languages/language.ts';
import type {Line} from '../line.ts';
import {LabelSearch} from './label-search.ts';
import type {PhraseMatch} from './phrase-match.ts';
import type {ClutterKind} from './rules/index.ts';

type Wording = Pick<Line, 'text' | 'words'> & Partial<Pick<Line, 'nodes' | 'linkWords'>>;

/** Lines longer than this are paragraphs; a phrase in them is what the story is about. */
export const longestPrompt = 70;
const found = new WeakMap<readonly Wording[], readonly (PhraseMatch | undefined)[]>();

/**
 * The phrase of clutter in each line, by line number: a label before any other; looked for once per page.
 * Phrases of the page's language, and English ones, which publishers use everywhere; of all languages where the page's is unknown.
 */
export function findPhrases(lines: readonly Wording[], tag: string | undefined): readonly (PhraseMatch | undefined)[] {
	const matches = found.get(lines) ?? lookForPhrases(lines, findLanguage(tag));
	found.set(lines, matches);
	return matches;
}

function lookForPhrases(lines: readonly Wording[], language: Language | undefined): (PhraseMatch | undefined)[] {
	const spoken = language ? languages.filter(({tag}) => tag === language.tag || tag === 'en') : languages;
	const labels = new LabelSearch();
	const opened = new LabelSearch();
	const phrases = new PhraseIndex();
	const texts = lines.map(line => (line.words > longestPrompt ? '' : normalize(readSpaced(line))));
	for (let index = 0; index < lines.length; index++) {
		const text = texts[index];
		const line = lines[index];
		if (!text || !line) continue;
		labels.addLine(text, index);
		const beginning = readCapitals(line.text) || readBold(line);
		if (beginning) labels.addBeginning(normalize(beginning), index);
		opened.addOpening(text, index);
		if (!line.linkWords) continue;
		opened.addOpening(readBeforeColon(text), index);
		addLinked(line, {labels, text, index});
		labels.addLast(text, index);
	}
	const written = new Map<string, string>();
	for (const {clutter, tag} of spoken) {
		const read = (list: readonly string[]) => (tag === 'tr' ? list.map(words => readDotless(words, written)) : list);
		for (const [kind, words] of Object.entries(clutter) as [ClutterKind, Phrases][]) {
			if (words.labels) labels.find(read(words.labels), kind);
			if (words.openings) opened.find(read(words.openings), kind);
			if (words.phrases) phrases.add(read(words.phrases), kind);
		}
	}
	const find = (text: string, index: number) =>
		labels.matches.get(index) ?? opened.matches.get(index) ?? findInside(phrases, text) ?? labels.linked.get(index);
	return texts.map((text, index) => {
		const match = find(text, index);
		return match && {...match, phrase: written.get(match.phrase) ?? match.phrase};
	});
}

/** “Listen to this article5 min”: with a space where elements part words that no white space parts. */
function readSpaced({text, words, nodes = []}: Wording): string {
	if (nodes.length < 2 || words > longestGlued) return text;
	const parts = nodes.map(node => (node.nodeType === 3 ? (node.textContent ?? '') : '\n'));
	const isGlued = (part: string, before = '') => isLetter(before.slice(-1)) && isLarge(part.charAt(0));
	return parts.some((part, index) => isGlued(part, parts[index - 1])) ? parts.join(' ').trim() : text;
}

const isLetter = (mark: string) => mark.toLowerCase() !== mark.toUpperCase();
const isLarge = (mark: string) => mark !== mark.toLowerCase() || (mark >= '0' && mark <= '9');
/** In words: longer lines are sentences. */
const longestGlued = 15;

/** “More on the harbour: *Ferries stop at noon*”. */
const readBeforeColon = (text: string) => text.slice(0, Math.max(0, text.slice(0, longestBeforeColon).indexOf(': ')));
const longestBeforeColon = 40;

function findInside(phrases: PhraseIndex, text: string): PhraseMatch | undefined {
	const match = text ? phrases.find(text) : undefined;
	return match?.kind === 'related' && welcome.test(text) ? undefined : match;
}

/** “Welcome to our live coverage”: a live blog's own first words. */
const welcome = /\b(?:welcome|(?:will|vel|väl)kommen|welkom|bienvenue|bienvenid|benvenut|bem-vind|witamy)/;

/** A Turkish phrase as `normalize` writes it; `written` learns how it stands in the list. */
function readDotless(words: string, written: Map<string, string>): string {
	const dotless = withoutDots(words);
	if (dotless !== words) written.set(dotless, words);
	return dotless;
}

/** “Read also *Ferries stop at noon*”: a label may stand with no mark before a link that ends the line, or begin one. */
function addLinked(line: Wording, {labels, text, index}: {labels: LabelSearch; text: string; index: number}): void {
	const {nodes = [], words, linkWords = 0} = line;
	const link = nodes.findIndex(node => node.parentElement?.closest('a'));
	const before = normalize(
		nodes
			.slice(0, Math.max(0, link))
			.map(node => node.textContent)
			.join(''),
	).trim();
	if (before && before.split(' ').length + linkWords >= words) labels.addLinked(before, index);
	if (before) return;
	const first = linkWords === words ? text.split(' ', longestBeginning) : [];
	for (let count = 2; count <= first.length; count++) labels.addLinked(first.slice(0, count).join(' '), index);
}

/** “WATCH ALSO The ferry leaves”: what stands in capitals before what does not; one word may be a name or a place of the news. */
function readCapitals(text: string): string {
	if (isSmall(text.charCodeAt(1))) return '';
	const words = text.split(' ', longestBeginning + 2);
	const end = words.findIndex(word => word !== word.toUpperCase() || word === word.toLowerCase());
	return end > 1 ? words.slice(0, end).join(' ') : '';
}

/** Most lines begin with a word of small letters. */
const isSmall = (code: number) => code >= 0x61 && code <= 0x7a;

/** “**Watch also** The ferry leaves”: what stands in bold before what begins anew. */
function readBold({nodes = []}: Wording): string {
	const isInked = (node: Node) => Boolean(node.textContent?.trim());
	const first = nodes.find(isInked);
	if (!first?.parentElement?.closest('b, strong')) return '';
	const second = nodes.slice(nodes.indexOf(first) + 1).find(isInked);
	if (second?.parentElement?.closest('b, strong')) return '';
	const start = (second?.textContent ?? '').trimStart().charAt(0);
	const label = (first.textContent ?? '').trim();
	return start !== start.toLowerCase() && label.includes(' ') ? label : '';
}

/** In words; one word begins too many headlines. */
const longestBeginning = 4;

interface Phrase {
	words: string;
	kind: ClutterKind;
	/** Another one that begins alike. */
	next: Phrase | undefined;
}

/** Phrases by their first letters. A regular expression of a thousand phrases takes a tenth of a second to compile. */
class PhraseIndex {
	readonly #byStart = new Map<string, Phrase>();

	add(phrases: readonly string[], kind: ClutterKind): void {
		const byStart = this.#byStart;
		for (let index = 0; index < phrases.length; index++) {
			const words = phrases[index] ?? '';
			const key = words.slice(0, keyLength);
			byStart.set(key, {words, kind, next: byStart.get(key)});
		}
	}

	/** The first phrase of a text, the longest of those that begin there. */
	find(text: string): PhraseMatch | undefined {
		for (let space = -1; space < text.length; ) {
			let start = space + 1;
			if (!isLetterCode(text.charCodeAt(start))) while (opening.has(text.charAt(start))) start++;
			const first = this.#byStart.get(text.slice(start, start + keyLength));
			const phrase = first && findLongest(first, text, start);
			if (phrase) return toMatch(phrase);
			const next = text.indexOf(' ', start);
			space = next < 0 ? text.length : next;
		}
		return spaceless.test(text) ? this.#findAnywhere(text) : undefined;
	}

	/** In scripts that leave no space between words, a phrase may begin and end anywhere. To ask each phrase whether the text holds it costs four times as much. */
	#findAnywhere(text: string): PhraseMatch | undefined {
		for (let start = 0; start + keyLength <= text.length; start++) {
			let phrase = this.#byStart.get(text.slice(start, start + keyLength));
			for (; phrase; phrase = phrase.next) if (text.startsWith(phrase.words, start) && spaceless.test(phrase.words)) return toMatch(phrase);
		}
		return undefined;
	}
}

function findLongest(first: Phrase, text: string, start: number): Phrase | undefined {
	let longest: Phrase | undefined;
	for (let phrase: Phrase | undefined = first; phrase; phrase = phrase.next) {
		const {words} = phrase;
		if (words.length <= (longest?.words.length ?? 0) || !text.startsWith(words, start)) continue;
		if (endsWord(text, start + words.length)) longest = phrase;
	}
	return longest;
}

/** No phrase is shorter. */
const keyLength = 4;
/** Most words begin with a letter; of other marks some stand among the letters: “¿”, “«”. */
const isLetterCode = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x1fff);
/** What may stand before a word's first letter; French and Italian words begin after an apostrophe too, but no phrase does. */
const opening = new Set('"“”„«»\'([-–—…¿¡>*');
const spaceless = /[\u0e01-\u0e4e\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/**
 * What may follow a word: a mark, or the two strokes of Arabic over its last letter, which many leave out (“كاملا”, “كاملاً”).
 * A list instead of Unicode classes: in a browser those cost milliseconds a page.
 */
const mark = /[\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u2bff\u3000-\u303f\uff00-\uff0f\uff1a-\uff20،؛؟\u064b]/;

const toMatch = ({kind, words}: Phrase): PhraseMatch => ({kind, phrase: words, isLabel: false, isWhole: false});

const endsWord = (text: string, end: number) => end === text.length || mark.test(text.charAt(end)) || mark.test(text.charAt(end - 1));

function normalize(text: string): string {
	const lower = withoutDots(withParts(text.toLowerCase()));
	return untidy.test(lower) ? lower.replace(/[‘’ʼ`´]/g, "'").replace(/\s+/g, ' ') : lower;
}

const untidy = /[‘’ʼ`´]|[^\S ]/;
/** A letter of Hindi or Bengali and the dot below it, which are one character on some pages and two on others. */
const withParts = (lower: string) => (dottedBelow.test(lower) ? lower.normalize('NFC') : lower);
const dottedBelow = /[\u0958-\u095f\u09dc-\u09df]/;
/** “İLGİLİ” and “DEVAMINI” in small letters, whoever made them so: in Turkish the capital of “ı” is “I”. */
const withoutDots = (lower: string) => (dotted.test(lower) ? lower.replace(/i̇|ı/g, 'i') : lower);
const dotted = /i̇|ı/;
