import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** A text of the interface in the user's language; `substitutions` fill its placeholders in order. */
export function translate(key: MessageKey, ...substitutions: string[]): string {
	return browser.i18n.getMessage(key, substitutions) || key;
}

/**
 * The language of these texts, BCP 47; with the region of the browser's own interface where that speaks it. A browser in a language that
 * Lede does not speak shows them in English, and then dates, plurals and whoever reads them aloud are to take them for English.
 */
export function readUiLanguage(): string {
	const ofBrowser = browser.i18n.getUILanguage();
	const ofTexts = translate('languageOfTexts');
	return ofBrowser.split('-')[0] === ofTexts ? ofBrowser : ofTexts;
}
