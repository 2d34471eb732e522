import {type BodyTruth, labelByBody, labelByParagraphs, type ParagraphTruth} from './label-by-body.ts';
import {labelBySegments, labelBySnippets, type SegmentTruth, type SnippetTruth} from './label-by-snippets.ts';
import type {ReadLine} from './read-lines.ts';

/** What the truth of a page says of one of its lines. */
export interface Label {
	isStory: boolean;
	/** How much it counts in training; 1 for most. */
	weight: number;
	/** Nobody judged the line, but where it stands speaks for the label: to learn from, not to measure by. */
	isGuess: boolean;
}

/** By line; undefined where the truth says nothing. */
export type Labels = (Label | undefined)[];

/** The truth of each corpus of labelled pages. */
export interface Truths {
	aeb: BodyTruth;
	fundus: ParagraphTruth;
	trafilatura: SegmentTruth;
	clutter: SnippetTruth;
}
export type CorpusName = keyof Truths;

export const labelers: {readonly [Name in CorpusName]: (lines: readonly ReadLine[], truth: Truths[Name]) => Labels} = {
	aeb: labelByBody,
	fundus: labelByParagraphs,
	trafilatura: labelBySegments,
	clutter: labelBySnippets,
};

export const corpusNames = Object.keys(labelers).filter((name): name is CorpusName => name in labelers);
