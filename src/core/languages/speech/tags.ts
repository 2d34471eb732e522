import {toPrimary} from '../to-primary.ts';

/** Of the languages whose reporting verbs Lede knows; in the others it names a speaker only before a colon. */
export const speechTags = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'no', 'da'] as const;

export type SpeechTag = (typeof speechTags)[number];

/** Whether Lede knows how the language of a BCP 47 tag reports speech; of a story that has none it may guess. */
export function knowsSpeech(tag: string | undefined): boolean {
	const primary = toPrimary(tag);
	return primary === undefined || speechTags.some(known => known === primary);
}
