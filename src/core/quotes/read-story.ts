import type {Speech} from '../languages/speech/speech.ts';
import type {StoryBlock} from '../text.ts';
import type {Attribution} from './attribution.ts';
import {findAttributions} from './attributions/find-attributions.ts';
import {findAnswers, findAsked, findQuestions} from './interview.ts';
import {readCapitals} from './mentions/capitals.ts';
import {findMentions} from './mentions/find-mentions.ts';
import {joinLedSurnames} from './mentions/led-surnames.ts';
import type {Mention} from './mentions/mention.ts';
import {isCode} from './passages/code.ts';
import {findMarked} from './passages/find-marked.ts';
import {cutAttributions} from './passages/inner-attributions.ts';
import {markOwners} from './passages/mark-owners.ts';
import type {Marked} from './passages/marked.ts';
import {openNested} from './passages/nested.ts';
import {type Passage, readPassage} from './passages/passage.ts';
import {findRepeated} from './passages/repeated.ts';
import {closeBefore} from './passages/unclosed.ts';
import {
	findBareDialogue,
	findDialogue,
	findInnerDialogue,
	findLabelled,
	findLabels,
	findWhole,
	hasDialogue,
	isSignature,
} from './passages/unmarked.ts';
import {findPeople} from './people/find-people.ts';
import {isAuthor, type Story} from './story.ts';
import * as is from './words/is.ts';
import {countWords} from './words/letters.ts';
import {type Lexicon, readLexicon} from './words/lexicon.ts';
import {has} from './words/token.ts';

/** What every quotation has one of: a mark, a dash that begins its block or a sentence, a colon after what begins it; or its block is a quote. */
const sign = /["״“”„‟«»「」『』〝〞〟＂‚‹›]|,,\S|(?:^|[\s([])['‘’]|(?:^|[.!?…] )[—–―-]|^[^.!?]{1,60}:/;

/** Speech whose dash is lost, as in `findBareDialogue`. */
const bare = / [–—-] \S/;

/** Whether it is worth a search. `declared`: of the language that the page says it has. */
export function mayQuote(blocks: readonly StoryBlock[], declared: Speech | undefined): boolean {
	const isBare = declared?.bareDialogue === true;
	return (
		blocks.some(({kind, text}) => kind === 'quote' || sign.test(text) || (isBare && bare.test(text))) || findQuestions(blocks).length > 0
	);
}

/** Undefined where nothing is quoted: then there is no need to read it. */
export function readStory(blocks: readonly StoryBlock[], speech: Speech | undefined, authors: readonly string[] = []): Story | undefined {
	const lexicon = readLexicon(speech);
	lexicon.known.clear();
	lexicon.knownEnds.clear();
	const labels = findLabels(blocks, lexicon);
	const said = labels.size ? new Map<StoryBlock, Marked>() : findAnswers(blocks, lexicon);
	const isDialogue = hasDialogue(blocks, lexicon);
	const repeated = findRepeated(blocks);
	const marked = dropHeadings(
		blocks.map((block, n) => {
			const answer = said.get(block);
			return answer ? [answer] : findSpeech(block, {repeated, labels, isDialogue, lexicon, above: blocks[n - 1], below: blocks[n + 1]});
		}),
		blocks,
	);
	if (marked.every(({length}) => length === 0)) return undefined;
	const passages = blocks.map((block, number) => readPassage(block, number, {lexicon, marked: marked[number] ?? []}));
	markOwners(passages, lexicon);
	const capitals = readCapitals(passages);
	const mentions = joinLedSurnames(
		passages.map(passage => findMentions(passage, capitals, lexicon).filter(mention => !isAuthor(mention, authors) || isSentence(passage))),
	);
	const found: Attribution[][] = [];
	const attributions = (n: number) => {
		const passage = passages[n];
		if (!passage) return [];
		const known = found[n] ?? findAttributions(passage, distinct[n] ?? [], lexicon);
		found[n] = known;
		return known;
	};
	const people = findPeople(mentions.flat(), lexicon);
	const distinct = lexicon.capitalNouns ? mentions.map(list => list.filter(mention => !isWithinDescription(mention))) : mentions;
	const asked = findAsked(blocks, marked, lexicon);
	const answers = new Set(said.size ? blocks.flatMap((block, n) => (said.has(block) ? [n] : [])) : []);
	return {passages, mentions: distinct, attributions, people, answers, asked, capitals, lexicon, authors};
}

/** „der neue Landesmeister“: its last word is no mention of its own; in „der Bäcker Ito“ it may be. */
function isWithinDescription({type, phrase, from, passage: {tokens}}: Mention): boolean {
	return type === 'nominal' && from > phrase && has(tokens[phrase], is.determiner) && !tokens[from - 1]?.isCapital;
}

/** A line that says who wrote the story is none. */
function isSentence({text}: Passage): boolean {
	return /[.!?…:][”"»’'“)]*$/.test(text.slice(-8).trimEnd());
}

/** In characters. */
const longestHeading = 60;

/** “‘A hard choice’”, a paragraph in single marks, is a heading where more of what people say stands in double ones. */
function dropHeadings(marked: Marked[][], blocks: readonly StoryBlock[]): Marked[][] {
	const isSingle = ({text = ''}: Partial<StoryBlock> = {}, {from}: Marked) => "'‘".includes(text.charAt(from));
	const singles = marked.flatMap((list, n) => list.filter(one => isSingle(blocks[n], one))).length;
	if (singles * 2 >= marked.flat().length) return marked;
	return marked.map((list, n) => (isAlone(blocks[n], list) && list.some(one => isSingle(blocks[n], one)) ? [] : list));
}

function isAlone(block: StoryBlock | undefined, marked: readonly Marked[]): boolean {
	return block !== undefined && block.kind !== 'quote' && block.text.length < longestHeading && isAll(block, marked);
}

const isAll = ({text}: StoryBlock, [only, ...more]: readonly Marked[]) => more.length === 0 && only?.from === 0 && only.to === text.length;

interface Setting {
	repeated: ReadonlySet<StoryBlock>;
	labels: ReadonlySet<string>;
	isDialogue: boolean;
	lexicon: Lexicon;
	above: StoryBlock | undefined;
	below: StoryBlock | undefined;
}

/** What is quoted in a block: what stands in marks, or what its form says. */
function findSpeech(block: StoryBlock, {repeated, labels, isDialogue, lexicon, above, below}: Setting): Marked[] {
	if (repeated.has(block) || isSignature(block, above)) return [];
	const labelled = findLabelled(block.text, labels);
	if (labelled) return [labelled];
	const posted = isPosted(block, below) ? findWhole(block) : [];
	if (posted.length) return posted;
	const closed = closeBefore(block.text, findMarked(block.text, below?.text), {lexicon, next: below?.text});
	const opened = openNested(block.text, closed, lexicon);
	const marked = cutAttributions(block.text, opened, lexicon).filter(one => !isCode(block, one));
	// « Une convention sur trente ans »: a sub-heading says what the text below it says, in fewer words.
	if (block.kind === 'heading' && isAll(block, marked)) return [];
	const dialogue = isDialogue ? findDialogue(block.text, lexicon) : [];
	const spoken = dialogue.length ? dialogue : findInnerDialogue(block.text, lexicon);
	if (marked.length) return spoken.length ? unite(block, {marked, spoken, lexicon}) : marked;
	const whole = findWhole(block);
	if (whole.length) return whole;
	return spoken.length ? spoken : findBareDialogue(block.text, lexicon);
}

const poster = /[—–] ?[^—–]{1,60}\(@\w+\)/;

/** What somebody posted, marks and all: its signature says whose it is. */
function isPosted({kind, text}: StoryBlock, below: StoryBlock | undefined): boolean {
	return (
		kind === 'quote' &&
		(poster.test(text) || (below?.kind === 'quote' && poster.test(below.text.slice(0, longestPoster)))) &&
		!/^[—–"“]/.test(text)
	);
}

/** In characters. */
const longestPoster = 80;

/** In words: of a name in marks. */
const longestName = 3;

interface Found {
	marked: readonly Marked[];
	spoken: readonly Marked[];
	lexicon: Lexicon;
}

const newSentence = /[.!?…]\s+(?:[A-Z]|$)/;

/** “– Jest „zimno” – mówi Jan Kos z klubu „Fala”. Jego brat woła: „Nie jest wcale!””: what stands in marks is part of what he says, a name beside it, or what somebody else says. */
function unite({text}: StoryBlock, {marked, spoken, lexicon}: Found): Marked[] {
	const isName = ({start, end}: Marked) => countWords(text.slice(start, end), longestName + 1) <= longestName;
	const isOutside = ({from, to}: Marked) => spoken.every(({start, end}) => to <= start || from >= end);
	// “—Ada Ito, a baker, said her bread was “good””: in English a dash begins no speech.
	const isBeside = (one: Marked) =>
		lexicon.namesBeforeNouns && spoken.some(({end}) => end <= one.from && !newSentence.test(text.slice(end, one.from)));
	const outside = marked.filter(isOutside);
	if (
		!isWithin(
			marked.filter(one => !outside.includes(one)),
			spoken,
			text,
		)
	)
		return [...marked];
	const others = outside.filter(one => !isName(one));
	return others.some(isBeside) ? [...marked] : [...spoken, ...others].sort((one, other) => one.from - other.from);
}

/** “– Vi kallar den ”muren”, säger Anna Berg.”: what stands in marks is part of what she says, but where it is all of that, or where nothing behind it tells that she says it. */
function isWithin(marked: readonly Marked[], dialogue: readonly Marked[], text: string): boolean {
	const isPart = (one: Marked) => (speech: Marked) =>
		speech.start <= one.from && (one.to < speech.end - 1 || (speech.start < one.from && speech.end < text.length));
	return marked.every(one => dialogue.some(isPart(one)));
}
