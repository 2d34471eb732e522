import {findLanguage, languages} from '../languages/index.ts';
import type {Language} from '../languages/language.ts';
import type {ClutterKind} from './rules/index.ts';

/** A phrase of clutter, found in a line. */
export interface PhraseMatch {
	kind: ClutterKind;
	phrase: string;
	/** The line begins with it, as with a label: it is all of the line, or a colon, dash or arrow follows. */
	isLabel: boolean;
	/** It is all of the line. */
	isWhole: boolean;
}

/** Finds phrases of clutter in one line. */
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

function toFinder(spoken: readonly Language[]): PhraseFinder {
	const labels = new Map<string, ClutterKind>();
	const phrases = new Map<string, ClutterKind>();
	for (const {clutter} of spoken) {
		for (const [kind, words] of Object.entries(clutter) as [ClutterKind, {labels?: readonly string[]; phrases?: readonly string[]}][]) {
			for (const label of words.labels ?? []) labels.set(label, kind);
			for (const phrase of words.phrases ?? []) phrases.set(phrase, kind);
		}
	}
	const label = new RegExp(`^[\\P{L}]{0,4}(${alternatives(labels)})(?=$|[\\s:：|»›→>…!.–—-])`, 'u');
	const inside = new RegExp(`(?:${alternatives(phrases)})`, 'u');
	return line => {
		const text = normalize(line);
		const [prefix, words = ''] = label.exec(text) ?? [];
		if (prefix !== undefined) {
			const rest = text.slice(prefix.length);
			const isWhole = /^[\P{L}\P{N}]*$/u.test(rest) && !/[\p{L}\p{N}]/u.test(rest);
			const kind = labels.get(words);
			if (kind && (isWhole || /^\s?[:：|»›→>–—-]/.test(rest))) return {kind, phrase: words, isLabel: true, isWhole};
		}
		const found = inside.exec(text)?.[0];
		const kind = found === undefined ? undefined : phrases.get(found);
		return found !== undefined && kind ? {kind, phrase: found, isLabel: false, isWhole: false} : undefined;
	};
}

const normalize = (text: string) =>
	text
		.toLowerCase()
		.replace(/[‘’ʼ`´]/g, "'")
		.replace(/\s+/g, ' ');

/** One boundary for all phrases that need it: a boundary each costs seconds to compile. */
function alternatives(phrases: ReadonlyMap<string, ClutterKind>): string {
	const groups = new Map<string, string[]>();
	for (const phrase of [...phrases.keys()].sort((a, b) => b.length - a.length)) {
		const edges = `${isWordEdge(phrase[0]) ? wordStart : ''}%${isWordEdge(phrase.at(-1)) ? wordEnd : ''}`;
		groups.set(edges, [...(groups.get(edges) ?? []), phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')]);
	}
	return [...groups].map(([edges, escaped]) => edges.replace('%', () => `(?:${escaped.join('|')})`)).join('|') || '(?!)';
}

const wordStart = '(?<![\\p{L}\\p{N}])';
const wordEnd = '(?![\\p{L}\\p{N}])';

/** A phrase stands between word boundaries, but for scripts that write none. */
const isWordEdge = (character = '') =>
	/[\p{L}\p{N}]/u.test(character) && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character);
