import {betweenSentences} from '../../sentence-ends.ts';
import type {StoryBlock} from '../../text.ts';

/** In characters. */
const longestPullQuote = 600;
const shortestRepeat = 12;
/** Short paragraphs in marks may be said twice. */
const shortestParagraph = 40;
const mostPullQuotes = 100;

/** Blocks that stand out of the story, as pull quotes and headings do, or paragraphs that are all in marks, and say again what another paragraph says. */
export function findRepeated(blocks: readonly StoryBlock[]): ReadonlySet<StoryBlock> {
	const apart = blocks.filter(mayRepeat).slice(0, mostPullQuotes);
	if (!apart.length) return new Set();
	const told = blocks.filter(({kind}) => kind === 'paragraph').map(block => ({block, words: plain(block.text)}));
	const body = told.map(({words}) => words).join(' ');
	return new Set(
		apart.filter(block => {
			const words = plain(block.text);
			if (block.kind !== 'paragraph' && words.length > shortestRepeat && body.includes(words)) return true;
			const others = told.filter(other => other.block !== block && other.words.length > words.length);
			return others.some(other => (block.kind === 'paragraph' && other.words.includes(words)) || holdsSentences(other.words, block.text));
		}),
	);
}

/** “It is late,” she said. “We go.” holds “It is late. We go.” */
function holdsSentences(words: string, text: string): boolean {
	const sentences = text.split(betweenSentences).map(plain);
	return sentences.length > 1 && sentences.every(sentence => sentence.length > shortestRepeat && words.includes(sentence));
}

const mayRepeat = ({kind, text}: StoryBlock) =>
	text.length < longestPullQuote &&
	(kind === 'quote' ||
		kind === 'heading' ||
		(kind === 'paragraph' && text.length > shortestParagraph && /^(?:["“„«][^"“”„«»]+["”“»]|['‘][^"“”„«»‘]+['’])$/.test(text)));

function plain(text: string): string {
	return text
		.toLowerCase()
		.replace(/[“”„"«»‘’‚'‹›.,:;!?…—–-]+/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}
