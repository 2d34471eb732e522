import type {Quote} from '../core/article.ts';

/** A quotation's words as they stand where they are copied to: “It is late,” she said, is “It is late.” The comma was the sentence's round it. */
export function toStandalone({text, kind}: Pick<Quote, 'text' | 'kind'>): string {
	const stop = text.endsWith('，') ? '。' : '.';
	return text.replace(/[,，،]$/, kind === 'fragment' ? '' : stop);
}
