import type {Quote} from '../core/article.ts';

export interface SpeakerGroup {
	/** `undefined`: the article does not name who spoke. */
	speaker: string | undefined;
	quotes: Quote[];
}

/** Who has most to say comes first; those without a name come last. */
export function groupBySpeaker(quotes: readonly Quote[]): SpeakerGroup[] {
	const groups = new Map<string | undefined, Quote[]>();
	for (const quote of quotes) groups.set(quote.speaker, [...(groups.get(quote.speaker) ?? []), quote]);
	return [...groups]
		.map(([speaker, quotes]) => ({speaker, quotes}))
		.sort((one, other) => Number(!one.speaker) - Number(!other.speaker) || other.quotes.length - one.quotes.length);
}
