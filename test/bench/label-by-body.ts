import {squeeze} from '../../src/core/body/facts/words.ts';
import type {Labels} from './line-labels.ts';
import type {ReadLine} from './read-lines.ts';

export interface BodyTruth {
	/** A paragraph a line. */
	articleBody: string;
}

export interface ParagraphTruth {
	paragraphs: string[];
}

/** `maybe`: a few words that the story holds, but so may anything. */
type Verdict = 'story' | 'other' | 'maybe';

/** Fewer letters than this may stand in the story by chance. */
const telling = 25;
/** From this many letters on, the same beginning and end make the same paragraph. */
const long = 60;
/** Lines to either side among which the story's are counted. */
const around = 5;
/** Lists, sub-headings and tables that the truth of the news pages often leaves out, though a reader would not. */
const oftenForgotten = new Set(['li', 'h1', 'h2', 'h3', 'h4', 'h5', 'td', 'blockquote', 'dd', 'dt']);

/** The whole story is known: what is not in it is none of it. */
export function labelByBody(lines: readonly ReadLine[], {articleBody}: BodyTruth): Labels {
	const body = squeeze(articleBody);
	const paragraphs = new Set(articleBody.split('\n').map(squeeze));
	const texts = lines.map(line => squeeze(line.text));
	const verdicts = texts.map(text => judge(text, body, paragraphs));
	const first = verdicts.indexOf('story');
	if (first < 0) return lines.map(() => undefined);
	const last = verdicts.lastIndexOf('story');
	const isStory = verdicts.map((verdict, index) => verdict === 'story' || (verdict === 'maybe' && index > first && index < last));
	dropRepeats(isStory, texts, body);
	return isStory.map((value, index) => (texts[index] ? {isStory: value, weight: 1, isGuess: false} : undefined));
}

export function labelByParagraphs(lines: readonly ReadLine[], {paragraphs}: ParagraphTruth): Labels {
	const labels = labelByBody(lines, {articleBody: paragraphs.join('\n')});
	return labels.map((label, index) => {
		const line = lines[index];
		const isDoubtful = line && label && !label.isStory && line.isReadable && oftenForgotten.has(line.tag);
		return isDoubtful ? {...label, weight: 0.35} : label;
	});
}

function judge(text: string, body: string, paragraphs: ReadonlySet<string>): Verdict {
	if (!text) return 'other';
	if (paragraphs.has(text)) return 'story';
	if (text.length >= telling) {
		const isSame = body.includes(text) || (text.length >= long && body.includes(text.slice(0, 40)) && body.includes(text.slice(-40)));
		return isSame ? 'story' : 'other';
	}
	return text.length > 3 && body.includes(text) ? 'maybe' : 'other';
}

/** A text that stands more often on the page than in the story is the story's where most of the story stands around. */
function dropRepeats(isStory: boolean[], texts: readonly string[], body: string): void {
	const places = new Map<string, number[]>();
	for (const [index, text] of texts.entries()) {
		if (!isStory[index]) continue;
		const known = places.get(text);
		if (known) known.push(index);
		else places.set(text, [index]);
	}
	const density = (index: number) => isStory.slice(Math.max(0, index - around), index + around + 1).filter(Boolean).length;
	for (const [text, indexes] of places) {
		if (indexes.length < 2) continue;
		const best = indexes.map(index => ({index, density: density(index)})).sort((a, b) => b.density - a.density);
		for (const {index} of best.slice(body.split(text).length - 1)) isStory[index] = false;
	}
}
