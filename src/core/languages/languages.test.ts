import {describe, expect, test} from 'vitest';
import {findLanguage, languages} from './index.ts';
import {findSpeech, speeches} from './speech/index.ts';

describe.each(languages.map(language => [language.tag, language] as const))('what %s says', (_, language) => {
	const kinds = Object.values(language.clutter);
	const labels = kinds.flatMap(kind => kind.labels ?? []);
	const phrases = kinds.flatMap(kind => kind.phrases ?? []);
	const openings = kinds.flatMap(kind => kind.openings ?? []);
	const words = [...labels, ...openings, ...phrases, ...language.bylinePrefixes, ...language.and];

	test('is written as it is looked for', () => {
		expect(words.filter(word => word !== word.toLowerCase())).toEqual([]);
		expect(words.filter(word => word === '' || word !== word.trim() || /\s{2}|[^\S ]/.test(word))).toEqual([]);
		expect(words.filter(word => /[‘’ʼ`´“”]/.test(word))).toEqual([]);
		expect(words.filter(word => /[:：]$/.test(word))).toEqual([]);
	});

	test('begins with a word, as it is looked for at the beginnings of words', () => {
		expect([...labels, ...phrases].filter(word => !/^[\p{L}\p{N}]/u.test(word))).toEqual([]);
	});

	test('is said once', () => {
		expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
		expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
		expect(phrases.filter(phrase => phrases.some(other => other !== phrase && phrase.includes(other)))).toEqual([]);
	});

	test('knows authors from the rest of a byline', () => {
		expect(language.bylinePrefixes).not.toEqual([]);
		expect(language.and).not.toEqual([]);
	});
});

describe.each(Object.entries(speeches))('how %s reports speech', (tag, speech) => {
	const lists = Object.values(speech).flatMap(part => (typeof part === 'object' ? Object.values<string>(part) : part));
	const words = lists.flatMap(list => (typeof list === 'string' ? list.split('|') : []));

	test('is written as it is looked for', () => {
		expect(words.filter(word => word !== word.toLowerCase() || word !== word.trim())).toEqual([]);
		expect(words.filter(word => /\s{2}|[^\S ]|[‘’ʼ`´“”]/.test(word))).toEqual([]);
	});

	test('is found by its language', () => expect(findSpeech(`${tag}-XX`)).toBe(speech));
});

test('a language has one file', () => {
	const tags = languages.map(language => language.tag);
	expect(new Set(tags).size).toBe(tags.length);
});

test.each([
	['de-AT', 'de'],
	['zh_Hant', 'zh'],
	['nb-NO', 'no'],
	['nn', 'no'],
	['EN-us', 'en'],
	['den', undefined],
	['', undefined],
	[undefined, undefined],
])('the language of “%s” is %s', (tag, wanted) => expect(findLanguage(tag)?.tag).toBe(wanted));
