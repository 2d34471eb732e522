import type {Position, Quote} from '../article.ts';
import {findSpeech} from '../languages/speech/index.ts';
import {findPatterns} from '../languages/speech/patterns/index.ts';
import type {Speech} from '../languages/speech/speech.ts';
import {sentenceEnds} from '../sentence-ends.ts';
import type {StoryBlock} from '../text.ts';
import {withMarks, withoutMarks} from '../with-marks.ts';
import {readIntroducedHere} from './constructions/introduced.ts';
import {readSubject} from './constructions/sentence-subject.ts';
import {findGuest, findNamed, readTurn} from './interview.ts';
import {type Mention, sentenceOf} from './mentions/mention.ts';
import {nameOf, personOf, readWhole} from './naming/naming.ts';
import {withoutCode} from './passages/code.ts';
import {guessSpeech} from './passages/guess-speech.ts';
import {isStatement, kindOf} from './passages/kind.ts';
import {isSplit, joinPieces} from './passages/quotations.ts';
import {toWritten, withoutSoftHyphens} from './passages/soft-hyphens.ts';
import type {Piece} from './passages/view.ts';
import {mayQuote, readStory} from './read-story.ts';
import type {Speaker} from './speaker.ts';
import {chooseSpeaker, resolvePronouns} from './speakers/choose-speaker.ts';
import {makePlainReader, type PlainReader, type PlainSpeaker} from './speakers/read-plain.ts';
import type {Story} from './story.ts';
import type {Told} from './told.ts';
import {isGloss} from './unsaid/is-gloss.ts';
import {isMade} from './unsaid/is-made.ts';
import {isReference} from './unsaid/is-reference.ts';
import {isTitled} from './unsaid/is-titled.ts';
import {isListed, isNaming, isNobodys, isSubject, isWork} from './unsaid/not-said.ts';
import {unmarkOutlets} from './unsaid/outlets.ts';
import {isUnsaid} from './unsaid/unsaid.ts';
import * as is from './words/is.ts';
import {beginsLarge, countWords} from './words/letters.ts';
import type {Lexicon} from './words/lexicon.ts';

/** What the search for quotes may know besides the blocks. */
export interface QuoteContext {
	/** BCP 47. */
	language: string | undefined;
	title: string;
	/** Their names: they speak in no quote of their own story. */
	authors: readonly string[];
}

/** Below this likelihood no name is given: a wrong one is worse than none. Right above it, two names in three are right where a reporting word tells of the speaker; where none does one in three, and fewer of those under short words. */
const surelyNamed = {reported: 0.34, other: 0.44, short: 0.6};
const short = 4;

/** Every quotation of the story, whole, once, in story order, with its speaker where the story names one. */
export function findQuotes(written: readonly StoryBlock[], context: QuoteContext): Quote[] {
	const blocks = written.map(withMarks);
	if (!mayQuote(blocks, findSpeech(context.language))) return [];
	const speech = guessSpeech(blocks, context.language);
	const authors = context.authors.map(author => author.toLowerCase());
	const story = readStory(withoutSoftHyphens(withoutCode(blocks)), speech, authors);
	if (!story) return [];
	unmarkOutlets(story.passages, story.lexicon);
	const told = {story, meant: resolvePronouns(story)};
	const readPlain = speech ? undefined : findPlainReader(story, context.language);
	return findSaid(told, speech, {title: context.title, readPlain}).map(({pieces, speaker: {mention, cue, likelihood, isSpeech}, plain}) => {
		const words = readWords(pieces);
		const other = countWords(words.text, short) < short ? surelyNamed.short : surelyNamed.other;
		const isSure = mention !== undefined && likelihood >= (isReporting(story.lexicon, cue) ? surelyNamed.reported : other);
		const [first] = pieces;
		const isOpen = first && !isSpeech && !(isSure && isBeside(mention, first));
		const subject = isOpen ? readSubject(story, first) : undefined;
		const named = subject ?? (isSure || isSpeech ? mention : first && readIntroducedHere(story, first));
		return {
			text: words.text,
			at: words.at.map(position => toUnmarked(toWritten(position, blocks), written)),
			speaker: named ? nameOf(told, named) : plain?.name,
			mention: named ? readWhole(story, named) : plain?.mention,
			cue: plain && !named ? plain.cue : isSure && !subject ? cue : undefined,
			kind: kindOf(pieces),
		};
	});
}

const toUnmarked = ({block, start, end}: Position, written: readonly StoryBlock[]): Position => ({
	block,
	start: withoutMarks(start, written[block]),
	end: withoutMarks(end, written[block]),
});

/** Of a language of which only its sure forms are known. */
function findPlainReader({passages}: Story, language: string | undefined): PlainReader | undefined {
	const patterns = findPatterns(language);
	return patterns && makePlainReader(patterns, passages);
}

/** In the same sentence. */
const isBeside = (mention: Mention, {passage, token}: Piece) =>
	mention.passage === passage && sentenceOf(mention) === passage.tokens[token]?.sentence;

function isReporting({words}: Lexicon, cue = ''): boolean {
	const reporting = is.cue | is.participle | is.phrase;
	return cue.split(' ').some(word => ((words.get(word.toLowerCase()) ?? 0) & reporting) !== 0);
}

/** No story has more; a page that is made to be slow may. */
const mostQuotations = 2000;

interface Search {
	/** The story's. */
	title: string;
	readPlain: PlainReader | undefined;
}

/** Quotations with their speakers; titles, scare quotes and an interviewer's questions left out. */
function findSaid(told: Told, speech: Speech | undefined, {title, readPlain}: Search): Said[] {
	const {story} = told;
	const {lexicon} = story;
	const said: Said[] = [];
	let guest: Mention | undefined;
	let previous: Mention | undefined;
	let unsaid: Piece | undefined;
	for (const pieces of joinPieces(story.passages).slice(0, mostQuotations)) {
		const turn = readTurn(pieces, story, speech);
		if (turn === 'question') continue;
		if (turn) guest ??= findGuest(story, speech, title);
		const chosen = turn
			? {mention: findNamed(story, pieces) ?? guest, cue: undefined, likelihood: 1}
			: chooseSpeaker(told, pieces, previous);
		const [piece] = pieces;
		const plain = readPlain?.(pieces);
		if (!chosen.isSpeech && !plain && (isLeftOut(lexicon, chosen, pieces) || (unsaid && piece && isListed(piece, unsaid, lexicon)))) {
			unsaid = piece;
			continue;
		}
		unsaid = chosen.mention || chosen.isSpeech ? undefined : piece;
		const speaker = !chosen.isSpeech && isUnsaid(lexicon, chosen, pieces) ? {...chosen, mention: undefined, cue: undefined} : chosen;
		const last = said.at(-1);
		const isSame = speaker.mention ? last?.speaker.mention === speaker.mention : !speaker.isSpeech && followsComma(pieces);
		const goesOn = last && ((isSame && isSplit(last.pieces, pieces)) || speaksOn(told, last, {pieces, speaker, plain}));
		if (goesOn) {
			last.pieces.push(...pieces);
			last.plain ??= plain;
		} else said.push({pieces, speaker, plain});
		previous = speaker.mention ?? previous;
	}
	return said;
}

/** A title, a scare quote. */
const isLeftOut = (lexicon: Lexicon, speaker: Speaker, pieces: readonly Piece[]) =>
	isTitled(lexicon, pieces) ||
	isGloss(lexicon, pieces) ||
	isReference(lexicon, pieces) ||
	pieces.some(piece => isMade(piece, lexicon)) ||
	isNaming(lexicon, speaker, pieces) ||
	isSubject(speaker, pieces) ||
	isWork(lexicon, speaker, pieces) ||
	(!pieces.some(isStatement) && isNobodys(lexicon, speaker, pieces));

/** „…“, sagte sie im Mai, „…“: somebody else's words (“als ein Gast ‚…‘ rief”) need no comma. */
const followsComma = ([piece]: readonly Piece[]) => piece?.passage.tokens[piece.token - 1]?.text === ',';

/** “– Wróci – mówi Jan Kos. – Musi wrócić – dodaje Kos.” */
function speaksOn(told: Told, {pieces: before, speaker: {mention}}: Said, {pieces: [after], speaker}: Said): boolean {
	const last = before.at(-1);
	const isSpoken = [last, after].every(piece => piece?.passage.marked[piece.passage.tokens[piece.token]?.marked ?? -1]?.isSpoken);
	const person = mention && personOf(told, mention);
	const isSame = person !== undefined && speaker.mention !== undefined && personOf(told, speaker.mention) === person;
	return isSpoken && isSame && last?.passage === after?.passage;
}

interface Said {
	pieces: Piece[];
	speaker: Speaker;
	plain: PlainSpeaker | undefined;
}

function readWords(pieces: readonly Piece[]): {text: string; at: Position[]} {
	const at = pieces.flatMap(({passage, token}) => {
		const marked = passage.marked[passage.tokens[token]?.marked ?? -1];
		return marked ? [{block: passage.block, start: marked.start, end: marked.end}] : [];
	});
	let text = '';
	for (const [n, {passage}] of pieces.entries()) {
		const words = passage.text.slice(at[n]?.start, at[n]?.end);
		const before = at[n - 1];
		if (!before) text = words;
		else if (before.block !== at[n]?.block) text += `\n${words}`;
		else text = `${beginsLarge(words) ? endSentence(text, passage.text.slice(before.end, at[n]?.start)) : text} ${words}`;
	}
	return {text, at};
}

/** A sentence's end, be it within further marks; or a sign that goes on, as a colon or a dash. */
const ended = new RegExp(`[${sentenceEnds}:;—–-]['’‘"“”»›)\\]]*$`);

/** “It is late,” she said. “Go home.”, „Es ist spät“, sagte sie. „Geht heim.“: the comma is the attribution's; what was said ends there. */
function endSentence(words: string, attribution: string): string {
	if (!/[.!?][\s"“”„'‘’«»—–-]*$/.test(attribution)) return words;
	if (ended.test(words)) return words;
	return /,['’"”»›]*$/.test(words) ? words.replace(/,(?=['’"”»›]*$)/, '.') : `${words}.`;
}
