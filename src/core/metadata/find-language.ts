import {toPrimary} from '../languages/to-primary.ts';
import {fold} from './clean-text.ts';
import {guessLanguage} from './guess-language.ts';
import {firstInArticles, type Sources} from './sources.ts';

/** Scripts that tell the language, or the few that it may be (the first where the page says none of them); as ranges of UTF-16 units. */
const scripts: readonly (readonly [first: number, last: number, languages: readonly string[]])[] = [
	[0x3040, 0x30ff, ['ja']],
	[0xac00, 0xd7af, ['ko']],
	[0x3400, 0x9fff, ['zh', 'ja', 'yue']],
	[0x0400, 0x052f, ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn', 'tg', 'bs']],
	[0x0600, 0x08ff, ['ar', 'fa', 'ur', 'ps', 'ckb', 'ku', 'ug', 'sd']],
	[0x0590, 0x05ff, ['he', 'yi', 'iw']],
	[0x0370, 0x03ff, ['el']],
	[0x0900, 0x097f, ['hi', 'mr', 'ne']],
	[0x0e00, 0x0e7f, ['th']],
	[0x0980, 0x09ff, ['bn', 'as']],
	[0x0b80, 0x0bff, ['ta']],
];
/** Asked first: most pages have no such letter. */
const beyondLatin = /[\u0370-\u1dff\u2e80-\uff9f]/;
/** In UTF-16 units: less tells nothing. */
const shortest = 12;
const rightToLeft = new Set(['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd', 'he', 'yi', 'iw', 'dv']);

/** BCP 47; what most sources say, `<html lang>` first, unless the letters of the headline and summary forbid it; where none says any, by the page's words. */
export function findLanguage({page, meta, jsonLd}: Sources, sample: string): string | undefined {
	const claims = [
		page.document.documentElement.getAttribute('lang'),
		firstInArticles(jsonLd, ['inLanguage'], 40),
		meta.first('og:locale'),
		meta.first('content-language', 'dc.language', 'language', 'lang', 'locale'),
	]
		.map(toTag)
		.filter(tag => tag !== undefined);
	const allowed = findAllowed(sample);
	const fitting = claims.filter(tag => allowed?.includes(toPrimary(tag)) ?? (sample.length < shortest || !isForeignScript(tag)));
	return mostNamed(fitting) ?? allowed?.[0] ?? (sample === '' ? claims[0] : undefined) ?? guessLanguage(page.document);
}

/** The first of those whose language is named most often. */
function mostNamed(tags: readonly string[]): string | undefined {
	const votes = new Map<string, number>();
	for (const tag of tags) votes.set(toPrimary(tag), (votes.get(toPrimary(tag)) ?? 0) + 1);
	const most = Math.max(...votes.values());
	return tags.find(tag => votes.get(toPrimary(tag)) === most);
}

/** Which way the text runs: what the page says, unless the letters of the headline and summary forbid it. */
export function findDirection({page}: Sources, language: string | undefined, sample: string): 'ltr' | 'rtl' {
	if (sample.length >= shortest) return countBetween(sample, 0x0590, 0x08ff) * 3 > sample.length ? 'rtl' : 'ltr';
	const {documentElement, body} = page.document;
	const said = (documentElement.getAttribute('dir') ?? body?.getAttribute('dir') ?? '').toLowerCase();
	if (said === 'rtl' || said === 'ltr') return said;
	return language && rightToLeft.has(toPrimary(language)) ? 'rtl' : 'ltr';
}

function toTag(claim: string | null | undefined): string | undefined {
	const [, language, ...rest] =
		/^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?![a-z])/.exec(claim?.trim().toLowerCase() ?? '') ?? [];
	if (!language || language === 'und') return undefined;
	const [script, region] = rest;
	return [language, script && script.charAt(0).toUpperCase() + script.slice(1), region?.toUpperCase()].filter(Boolean).join('-');
}

/** The languages that the letters of a text allow; undefined for Latin letters, which say little. */
function findAllowed(sample: string): readonly string[] | undefined {
	if (!beyondLatin.test(sample)) return undefined;
	const letters = fold(sample);
	return scripts.find(([first, last]) => countBetween(letters, first, last) > letters.length * 0.3)?.[2];
}

function countBetween(text: string, first: number, last: number): number {
	let count = 0;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code >= first && code <= last) count++;
	}
	return count;
}

/** Arabic, Japanese and their like are not written in Latin letters; Cyrillic's neighbours may be. */
function isForeignScript(tag: string): boolean {
	return ['ja', 'ko', 'zh', 'ar', 'fa', 'ur', 'he', 'ru', 'uk', 'el', 'th'].includes(toPrimary(tag)) && !tag.includes('-Latn');
}
