import type {Position, Quote} from '../article.ts';
import {findLanguage} from '../languages/index.ts';
import type {StoryBlock} from '../text.ts';
import type {Piece} from './candidates.ts';
import {isStatement} from './kind.ts';
import type {Mention} from './mentions.ts';
import {joinPieces} from './quotations.ts';
import {chooseSpeaker, nameOf, readWhole, resolvePronouns} from './speakers.ts';
import {readStory} from './story.ts';

/** What the search for quotes may know besides the blocks. */
export interface QuoteContext {
	/** BCP 47. */
	language: string | undefined;
	title: string;
	/** Authors' names joined by ", ": they speak in no quote of their own story. */
	byline: string | undefined;
}

/** Every quotation of the story, whole, once, in story order, with its speaker where the story names one. */
export function findQuotes(blocks: readonly StoryBlock[], context: QuoteContext): Quote[] {
	const story = readStory(blocks, findLanguage(context.language)?.speech);
	const meant = resolvePronouns(story);
	const quotes: Quote[] = [];
	let previous: Mention | undefined;
	for (const pieces of joinPieces(story.passages)) {
		const chosen = chooseSpeaker(story, pieces, previous);
		const {mention, attribution} = chosen?.candidate ?? {};
		const {text, at} = readWords(pieces);
		const cue = attribution?.cue;
		const cueTokens = mention?.passage.tokens ?? [];
		quotes.push({
			text,
			speaker: mention && nameOf(story, mention, meant),
			mention: mention && readWhole(story, mention),
			cue: cue && mention?.passage.text.slice(cueTokens[cue.from]?.start, cueTokens[cue.to - 1]?.end),
			kind: pieces.some(isStatement) ? 'statement' : 'fragment',
			at,
		});
		if (mention) previous = mention;
	}
	return quotes;
}

function readWords(pieces: readonly Piece[]): {text: string; at: Position[]} {
	const at = pieces.flatMap(({passage, token}) => {
		const marked = passage.marked[passage.tokens[token]?.marked ?? -1];
		return marked ? [{block: passage.block, start: marked.start, end: marked.end}] : [];
	});
	return {text: pieces.map(({passage}, n) => passage.text.slice(at[n]?.start, at[n]?.end)).join('\n'), at};
}
