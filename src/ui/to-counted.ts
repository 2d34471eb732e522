import type {MessageKey, Words} from './words.ts';

/** One sentence for one thing, another for any other number; `$1` is the number. */
export interface Plural {
	one: MessageKey;
	other: MessageKey;
}

export function toCounted({translate, locale}: Words, count: number, plural: Plural): string {
	const isOne = new Intl.PluralRules(locale).select(count) === 'one';
	return translate(isOne ? plural.one : plural.other, count.toLocaleString(locale));
}
