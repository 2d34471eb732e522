import {fold, toWords} from '../metadata/clean-text.ts';
import type {SubjectList} from '../metadata/find-subjects.ts';
import {toLabel} from './label.ts';

/** More labels than anyone files a story under: written for search engines, as the plain keywords often are. */
const mostCredible = 40;
const mostKeywords = 20;
/** Enough of the story to ask it, in UTF-16 units. */
const enoughText = 500;

/** What the labels of the metadata are checked against; lower case. */
export interface Wording {
	/** The title and the story's summary. */
	headline: string;
	/** The story's paragraphs, as far as they are known. */
	text: string;
}

/** The labels of a list of the metadata as readers see them; empty where it is junk. */
export function readCredibleLabels(list: SubjectList, wording: Wording): string[] {
	const labels = readLabels(list);
	const isJunk =
		labels.length > (list.source === 'meta keywords' ? mostKeywords : mostCredible) ||
		isHeadlineInPieces(labels, wording.headline) ||
		!(isTrusted(list, labels) || isSpokenOf(labels, wording));
	return isJunk ? [] : labels;
}

function readLabels({labels}: SubjectList): string[] {
	const words = labels.map(toLabel).filter(label => label !== undefined);
	const read = areCodes(words) ? words.filter(label => !code.test(label)) : words;
	return [...new Map(read.map(label => [fold(label), label])).values()];
}

/** What an agency's system writes for others (“TOPNWS”, “CMPNY”); a list of words may have a few such names in it. */
const areCodes = (labels: readonly string[]) => labels.length >= 4 && labels.filter(label => code.test(label)).length > labels.length / 2;
const code = /^[A-Z\d]{2,8}$/;

/** The headline's or the story's words one by one, as some systems write them into the keywords; or one label that is a headline. */
function isHeadlineInPieces(labels: readonly string[], headline: string): boolean {
	const words = new Set(toWords(headline));
	const single = labels.filter(label => !/[\s-]/.test(label));
	const repeated = single.filter(label => words.has(fold(label)));
	if (labels.length >= 4 && single.length >= labels.length * 0.8 && (repeated.length >= labels.length * 0.6 || single.length >= 10))
		return true;
	return labels.length === 1 && labels.some(label => label.split(' ').length >= 5);
}

/** A short list that an editor chose. Long ones and `<meta name="keywords">` are often the same for every story. */
function isTrusted({source}: SubjectList, labels: readonly string[]): boolean {
	return source !== 'meta keywords' && source !== 'news_keywords' && labels.length <= 12;
}

/** Whether the story has the words of at least four in ten of the labels. */
function isSpokenOf(labels: readonly string[], {headline, text}: Wording): boolean {
	if (text.length < enoughText) return true;
	const said = `${headline} ${text}`;
	const isSaid = (label: string) => said.includes(label) || isSaidInParts(label, said);
	return labels.filter(label => isSaid(label.toLowerCase())).length >= labels.length * 0.4;
}

/** Whether all of a label's longer words are said, whatever their endings. */
function isSaidInParts(label: string, said: string): boolean {
	const words = toWords(label).filter(word => word.length >= 4);
	return words.length > 0 && words.every(word => said.includes(word.slice(0, 6)));
}
