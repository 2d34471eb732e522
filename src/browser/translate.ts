import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** A text of the interface in the user's language; `substitutions` fill its placeholders in order. */
export function translate(key: MessageKey, ...substitutions: string[]): string {
	return browser.i18n.getMessage(key, substitutions) || key;
}

/** BCP 47, as the browser's own interface. */
export function readUiLanguage(): string {
	return browser.i18n.getUILanguage();
}
