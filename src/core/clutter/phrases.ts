import {findLanguage, languages} from '../languages/index.ts';
import type {Language, Phrases} from '../languages/language.ts';
import type {ClutterKind} from './rules/index.ts';

/** A phrase of clutter, found in a line. */
export interface PhraseMatch {
	kind: ClutterKind;
	phrase: string;
	/** The line begins with it as with a label: it is all of the line, or a colon, dash or arrow follows. */
	isLabel: boolean;
	/** It is all of the line. */
	isWhole: boolean;
}

/** Finds the phrase of clutter in one line: a label before any other. */
export type PhraseFinder = (line: string) => PhraseMatch | undefined;

const finders = new Map<Language | undefined, PhraseFinder>();

/** Phrases of the page's language, and English ones, which publishers use everywhere; all languages where the page's is unknown. */
export function phraseFinder(tag: string | undefined): PhraseFinder {
	const language = findLanguage(tag);
	const known = finders.get(language);
	if (known) return known;
	const finder = toFinder(language ? languages.filter(({tag}) => tag === language.tag || tag === 'en') : languages);
	finders.set(language, finder);
	return finder;
}

interface Phrase {
	words: string;
	kind: ClutterKind;
}

function toFinder(spoken: readonly Language[]): PhraseFinder {
	const labels = new PhraseIndex();
	const phrases = new PhraseIndex();
	for (const {clutter} of spoken) {
		for (const [kind, words] of Object.entries(clutter) as [ClutterKind, Phrases][]) {
			for (const label of words.labels ?? []) labels.add({words: label, kind});
			for (const phrase of words.phrases ?? []) phrases.add({words: phrase, kind});
		}
	}
	return line => {
		const text = normalize(line);
		return findLabel(text, labels) ?? findInside(text, phrases);
	};
}

function findLabel(text: string, labels: PhraseIndex): PhraseMatch | undefined {
	const start = /[\p{L}\p{N}]/u.exec(text)?.index ?? 0;
	if (start > 4) return undefined;
	const label = labels.startingAt(text, start);
	if (!label) return undefined;
	const rest = text.slice(start + label.words.length);
	const isWhole = !/[\p{L}\p{N}]/u.test(rest);
	return isWhole || /^\s?[:：|»›→>–—\]】\d-]/.test(rest) ? {kind: label.kind, phrase: label.words, isLabel: true, isWhole} : undefined;
}

function findInside(text: string, phrases: PhraseIndex): PhraseMatch | undefined {
	for (const {index} of text.matchAll(wordStart)) {
		const found = phrases.startingAt(text, index);
		if (found) return {kind: found.kind, phrase: found.words, isLabel: false, isWhole: false};
	}
	return undefined;
}

/** Every letter or digit that begins a word; every one in scripts that leave no space between words. */
const wordStart = /(?<![\p{L}\p{N}])[\p{L}\p{N}]|(?:(?!^)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])/gu;
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Phrases by their first letters, longest first. A regular expression of a thousand phrases takes a tenth of a second to compile. */
class PhraseIndex {
	readonly #byStart = new Map<string, Phrase[]>();

	add(phrase: Phrase): void {
		const key = phrase.words.slice(0, keyLength);
		const others = this.#byStart.get(key) ?? [];
		others.push(phrase);
		others.sort((a, b) => b.words.length - a.words.length);
		this.#byStart.set(key, others);
	}

	startingAt(text: string, index: number): Phrase | undefined {
		for (let length = keyLength; length > 0; length--) {
			const found = this.#byStart
				.get(text.slice(index, index + length))
				?.find(({words}) => text.startsWith(words, index) && endsWord(text, index + words.length));
			if (found) return found;
			// Only phrases shorter than a key have a shorter key.
		}
		return undefined;
	}
}

const keyLength = 4;

function endsWord(text: string, end: number): boolean {
	const last = text[end - 1] ?? '';
	const next = text[end] ?? '';
	return spaceless.test(last) || !/[\p{L}\p{N}]/u.test(last) || !/[\p{L}\p{N}]/u.test(next);
}

const normalize = (text: string) =>
	text
		.toLowerCase()
		.replace(/[‘’ʼ`´]/g, "'")
		.replace(/\s+/g, ' ');
