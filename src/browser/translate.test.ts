import {expect, test, vi} from 'vitest';
import {readUiLanguage} from './translate.ts';

const fake = vi.hoisted(() => ({ofBrowser: '', ofTexts: ''}));

vi.mock('webextension-polyfill', () => ({
	default: {i18n: {getUILanguage: () => fake.ofBrowser, getMessage: () => fake.ofTexts}},
}));

test.each([
	['en-GB', 'en', 'en-GB'],
	['de', 'de', 'de'],
	['nl', 'en', 'en'],
	['de-AT', 'de', 'de-AT'],
	['den', 'de', 'de'],
])('a browser in %s with texts in %s speaks %s', (ofBrowser, ofTexts, language) => {
	Object.assign(fake, {ofBrowser, ofTexts});
	expect(readUiLanguage()).toBe(language);
});
