import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';

type Messages = Record<string, {message: string}>;

const root = join(import.meta.dirname, '../..');
const locales = readdirSync(join(root, 'public/_locales'));
const read = (locale: string): Messages => JSON.parse(readFileSync(join(root, 'public/_locales', locale, 'messages.json'), 'utf8'));
const english = read('en');
const placeholders = (message = '') => [...new Set(message.match(/\$\d/g))].sort();

const sources = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'}).filter(
	path => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path),
);
const code = [...sources.map(path => join(root, 'src', path)), join(root, 'manifest.json')]
	.map(path => readFileSync(path, 'utf8'))
	.join('\n');

/** Keys stand in the code as strings; the compiler knows that each exists where it is a `MessageKey`. */
const isUsed = (key: string) => code.includes(`'${key}'`) || code.includes(`__MSG_${key}__`);

test('every sentence is used', () => expect(Object.keys(english).filter(key => !isUsed(key))).toEqual([]));

test('every sentence that is asked for exists', () => {
	const asked = [...code.matchAll(/translate\('(\w+)'|__MSG_(\w+)__/g)].map(([, inCode, inManifest]) => inCode ?? inManifest ?? '');
	expect(asked.filter(key => !(key in english))).toEqual([]);
});

test.each(locales)('%s says all that English says, with the same places to fill in', locale => {
	const messages = read(locale);
	expect(Object.keys(messages)).toEqual(Object.keys(english));
	for (const key of Object.keys(english)) {
		expect.soft(messages[key]?.message, key).toBeTruthy();
		expect.soft(placeholders(messages[key]?.message), key).toEqual(placeholders(english[key]?.message));
	}
});

/** src/background/share-settings.ts writes them where the browser may sync them. */
test.each(locales)('%s says beside the list of sites that it may go along to other devices', locale => {
	expect(read(locale).autoCleanSitesLead?.message).toMatch(/sync/i);
});
