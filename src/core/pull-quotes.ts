import type {Element as HastElement} from 'hast';
import {toWords} from './body/facts/words.ts';
import {betweenSentences} from './sentence-ends.ts';

/** A block of the story, as it was written and as the page has it. */
export interface Written {
	to: HastElement;
	from: Element;
}

/** Fewer may be said twice. */
const fewestWords = 5;
/** More are no pull quote. */
const mostWords = 100;
/** How many elements above a line may say what it is. */
const reach = 3;
const apartElements: ReadonlySet<string> = new Set(['aside', 'blockquote']);

/** “pull-quote”, “pullquote”, “article__pullQuote” */
const pullQuoteName = /pull[-_]?quote/i;

/** Marks as `isPullQuote` what the page sets apart for the eye, and says again in another block: who listens would hear it twice. */
export function markPullQuotes(blocks: readonly Written[]): void {
	const apart = new Set(blocks.filter(({to, from}) => /^(?:p|h\d)$/.test(to.tagName) && isSetApart(from)));
	if (apart.size === 0) return;
	const told = blocks.filter(block => !apart.has(block)).map(({to}) => toPhrase(readText(to)));
	for (const {to} of apart) {
		const text = readText(to);
		const count = toWords(text).length;
		if (count < fewestWords || count > mostWords) continue;
		const sentences = text.split(betweenSentences).filter(sentence => toWords(sentence).length > 0);
		// The story may tell between two sentences who says them.
		const isTold = (other: string) => other.includes(toPhrase(text)) || sentences.every(sentence => other.includes(toPhrase(sentence)));
		if (told.some(isTold)) to.properties.isPullQuote = true;
	}
}

function isSetApart(from: Element): boolean {
	let at: Element | null = from;
	for (let step = 0; at && step <= reach; step++, at = at.parentElement)
		if (apartElements.has(at.localName) || at.getAttribute('aria-hidden') === 'true' || pullQuoteName.test(at.getAttribute('class') ?? ''))
			return true;
	return false;
}

/** Between spaces, so that no word is found in the middle of another. */
const toPhrase = (text: string) => ` ${toWords(text).join(' ')} `;

function readText({children}: HastElement): string {
	return children
		.map(child => {
			if (child.type === 'text') return child.value;
			if (child.type !== 'element') return '';
			return child.tagName === 'br' ? ' ' : readText(child);
		})
		.join('');
}
