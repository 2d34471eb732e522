import type {StoryBlock, Stretch} from './text.ts';

interface Mark {
	/** In the text without marks. */
	at: number;
	sign: '“' | '”';
}

const typed = /["“”„«»‹›‘’'「『」』]/;

/** The same block with the marks that a browser draws round `<q>`, but where the page has typed them, too. */
export function withMarks(block: StoryBlock): StoryBlock {
	const marks = findMarks(block);
	if (marks.length === 0) return block;
	const shift = (at: number) => at + marks.filter(mark => mark.at < at).length;
	const code = block.code?.map(({start, end}) => ({start: shift(start), end: shift(end)}));
	const text = marks.reduceRight((written, {at, sign}) => written.slice(0, at) + sign + written.slice(at), block.text);
	return {...block, text, ...(code && {code})};
}

/** Where an offset in the text with marks stands in the block's own. */
export const withoutMarks = (at: number, block: StoryBlock | undefined): number =>
	block?.quoted ? at - findMarks(block).filter((mark, n) => mark.at + n < at).length : at;

function findMarks({text, quoted = []}: StoryBlock): Mark[] {
	return quoted.flatMap(({start, end}): Mark[] => {
		const words = text.slice(start, end);
		const from = start + words.length - words.trimStart().length;
		const to = start + words.trimEnd().length;
		return from >= to || isTyped(text, {start: from, end: to})
			? []
			: [
					{at: from, sign: '“'},
					{at: to, sign: '”'},
				];
	});
}

/** Within or right before it; “l’<q>erreur</q>” has an apostrophe. */
const isTyped = (text: string, {start}: Stretch) =>
	typed.test(text.slice(start, start + 1)) || (typed.test(text.slice(start - 1, start)) && !/['’]/.test(text.slice(start - 1, start)));
