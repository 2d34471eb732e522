import {findCandidates} from '../../src/core/body/choose-lines.ts';
import {readStory} from '../../src/core/body/extract-body.ts';
import {readPageFacts} from '../../src/core/body/facts/line-facts.ts';
import {type LinePlace, readPlace} from '../../src/core/body/ranking/line-context.ts';
import {readLineFeatures} from '../../src/core/body/ranking/line-features.ts';
import {findClutter} from '../../src/core/clutter/find-clutter.ts';
import {readMetadata} from '../../src/core/metadata.ts';
import {readOutline} from '../../src/core/outline.ts';
import {readPage} from '../../src/core/page.ts';

/** A line of a page, as much of it as its label needs. */
export interface ReadLine {
	text: string;
	words: number;
	/** Name of its element. */
	tag: string;
	isCaption: boolean;
	/** Readability keeps it. */
	isReadable: boolean;
	/** The rules find clutter in it. */
	isFound: boolean;
}

/** A line that the ranker is asked about. */
export interface Candidate extends LinePlace {
	/** In the order of `lineFeatures`. */
	features: number[];
}

export interface ReadPage {
	lines: ReadLine[];
	candidates: Candidate[];
}

/** Runs in the page: what `extractArticle` knows of its lines when it asks the ranker, as plain values. */
export function readLines(document: Document): ReadPage {
	const page = readPage(document);
	if (!page) return {lines: [], candidates: []};
	const metadata = readMetadata(page);
	const outline = readOutline(page);
	const clutter = findClutter(page, outline, metadata);
	const facts = readPageFacts(outline, metadata, readStory(page, outline, clutter));
	return {
		lines: facts.lines.map(({index, text, words, element}) => ({
			text,
			words,
			tag: element.localName,
			isCaption: element.closest('figure, figcaption') !== null,
			isReadable: facts.readable[index] ?? false,
			isFound: facts.findings[index] !== undefined,
		})),
		candidates: findCandidates(facts).map(line => ({...readPlace(line, facts), features: readLineFeatures(line, facts)})),
	};
}
