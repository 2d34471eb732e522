import type {StoryBlock} from '../../text.ts';
import * as is from '../words/is.ts';
import {isLetter, letters, turnsLine} from '../words/letters.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {markPlainForms} from '../words/plain-forms.ts';
import {toToken, toWord} from '../words/read-word.ts';
import {markSeparable} from '../words/separable.ts';
import {has, type Range, type Token} from '../words/token.ts';
import type {Marked} from './marked.ts';
import {splitSentences} from './sentences.ts';

/** A block of the story, read: its marked words, its tokens around them, its sentences. */
export interface Passage {
	block: number;
	kind: StoryBlock['kind'];
	text: string;
	marked: Marked[];
	tokens: Token[];
	sentences: Range[];
}

/** “Ada Ito (D-Graz)”, “the Water Board (GWB)”: a single word in brackets behind a name names nobody else. */
export function skipBracket({tokens}: Passage, n: number): number {
	if (tokens[n]?.text !== '(' || !tokens[n - 1]?.isCapital) return n + 1;
	const end = tokens[n + 2]?.text === '.' ? n + 3 : n + 2;
	return tokens[end]?.text === ')' ? end + 1 : n + 1;
}

/** Words beyond this many characters of one block are not read for names and verbs: no paragraph is that long. */
const longestBlock = 20_000;

export function readPassage({kind, text}: StoryBlock, block: number, {lexicon, marked}: {lexicon: Lexicon; marked: Marked[]}): Passage {
	const tokens = readTokens(text.slice(0, longestBlock), marked, lexicon);
	markSeparable(tokens, lexicon);
	markPlainForms(tokens, lexicon);
	return {block, kind, text, marked, tokens, sentences: splitSentences(text, marked, tokens)};
}

/** “U.S.”; “9/11”; “Nur-Sultan”, “don’t”; any sign. */
const tokenShape = new RegExp(
	`\\d+/\\d+|(?:[${letters}]\\.){2,}|[${letters}]+(?:['’‘.\\-‐‑&][${letters}]+)*(?::[a-zåäö]{1,2}(?![${letters}]))?|\\S`,
	'g',
);

/** The tokens read so far, and the language that they are read in. */
interface Reading {
	tokens: Token[];
	lexicon: Lexicon;
	text: string;
}

function readTokens(text: string, marked: readonly Marked[], lexicon: Lexicon): Token[] {
	const tokens: Token[] = [];
	const reading = {tokens, lexicon, text};
	let index = 0;
	tokenShape.lastIndex = 0;
	for (let match = tokenShape.exec(text); match; match = tokenShape.exec(text)) {
		const next = marked[index];
		const written = match[0];
		if (next && match.index >= next.from) {
			tokens.push(toToken('', {start: next.from, end: next.to, type: 'marked', marked: index}));
			tokenShape.lastIndex = next.to;
			index += 1;
		} else if (written.length > 1 || isLetter(written)) addWord(reading, written + readOtherEnds(reading), match.index);
		else if (isParticleT(text, match.index)) addParticleT(reading, match.index);
		else if (written === '&' && isWithinName(text, match.index, tokens.at(-1))) addAmpersand(tokens, match.index);
		else if (!turnsLine(written)) addSign(reading, written, match.index);
	}
	return tokens;
}

const otherEnds = new RegExp(`-(?:, [${letters}]+-)* ([${letters}]+) [${letters}]+(?:-[${letters}]+)*`, 'y');

/** „Arbeits- und Sozialminister“, „Bau-, Sport- und Hafendirektor“: what follows a word whose end stands only at the last of several; they are one noun. */
function readOtherEnds({lexicon, text}: Reading): string {
	const from = tokenShape.lastIndex;
	if (!lexicon.verbSecond || text.charAt(from) !== '-') return '';
	otherEnds.lastIndex = from;
	const [ends = '', joins = ''] = otherEnds.exec(text) ?? [];
	if (((lexicon.words.get(joins) ?? 0) & is.conjunction) === 0) return '';
	tokenShape.lastIndex = from + ends.length;
	return ends;
}

/** “in ’t Hout” */
const isParticleT = (text: string, at: number) => /^['’‘]t\s[A-Z]/.test(text.slice(at, at + 4)) && /\s/.test(text.charAt(at - 1));

function addParticleT({tokens, lexicon}: Reading, start: number): void {
	const token = toToken("'t", {start, end: start + 2, type: 'word', marked: -1});
	tokens.push({...token, bits: lexicon.words.get("'t") ?? 0});
	tokenShape.lastIndex = start + 2;
}

/** “Hill & Sons”: between two capitals. */
function isWithinName(text: string, at: number, before: Token | undefined): boolean {
	return before?.isCapital === true && !before.isPossessive && /^\s?[^\sa-zà-ÿ\d\W]/.test(text.slice(at + 1, at + 3));
}

/** As large as the words that it joins. */
function addAmpersand(tokens: Token[], start: number): void {
	tokens.push({...toToken('&', {start, end: start + 1, type: 'word', marked: -1}), isCapital: true});
}

function addSign(reading: Reading, text: string, start: number): void {
	const {tokens, lexicon} = reading;
	const last = tokens[tokens.length - 1];
	const follows = last?.type === 'word' && last.end === start;
	const isShort = follows && (/^\D$/.test(last.text) || has(last, is.abbreviation));
	if (text === '.' && follows && (isShort || isOrdinal(reading))) {
		last.end = start + 1;
		last.text += '.';
		// “Ada A. Ito”: no article.
		if (last.text.length === 2 && last.isCapital && tokens[tokens.length - 2]?.isCapital) last.bits = 0;
	} else if ((text === '’' || text === "'") && follows) {
		const elided = lexicon.words.get(`${last.lower}'`);
		last.bits = elided ?? last.bits;
		last.isPossessive = elided === undefined;
	} else tokens.push(toToken(text, {start, end: start + 1, type: 'sign', marked: -1}));
}

/** „der Präsident der 27. Konferenz“ */
function isOrdinal({tokens, lexicon}: Reading): boolean {
	const [before, number] = tokens.slice(-2);
	return lexicon.verbSecond && has(before, is.determiner) && /^\d\d?$/.test(number?.text ?? '');
}

function addWord(reading: Reading, written: string, start: number): void {
	const {tokens, lexicon} = reading;
	let known = lexicon.known.get(written);
	if (!known) {
		if (addParts(reading, written, start)) return;
		known = toWord(written, start, lexicon);
		lexicon.known.set(written, known);
	}
	const before = tokens[tokens.length - 1];
	if (before?.isCapital && lexicon.largeOffices.includes(`${before.lower} ${known.lower}`)) before.isCapital = false;
	// “McDonald's said”: the ending of a name that owns nothing.
	if (before?.isCapital && before.isPossessive && lexicon.nameEndVerbs.includes(known.lower)) {
		before.isPossessive = false;
		before.text = reading.text.slice(before.start, before.end);
	}
	if (before && isFloating(before, tokens[tokens.length - 2], reading) && known.bits & (is.cue | is.auxiliary)) before.bits = is.adverb;
	if (before && known.isCapital && isNameToo(before, tokens[tokens.length - 2]) && !(known.bits & (is.stop | is.cue | is.calendar)))
		before.bits &= named;
	if (known.isCapital && known.bits & small && (isGivenName(before) || (isLike('ly', known) && isWithin(before)))) known.bits = 0;
	// “Reilly said”: no adverb begins a sentence right before its verb.
	if (before?.isCapital && isLike('ly', before) && !known.isCapital && known.bits & (is.verb | is.auxiliary)) before.bits = 0;
	tokens.push({...known, start, end: start + written.length});
}

/** “the captains all said”; not “and all said”, “of all said”. */
function isFloating({lower}: Token, before: Token | undefined, {lexicon}: Reading): boolean {
	if (!lexicon.floating.includes(lower) || before?.type !== 'word') return false;
	return !(before.bits & (is.preposition | is.conjunction | is.cue | is.quantifier | is.otherVerb));
}

const isWithin = (before: Token | undefined) => before?.type === 'word' || before?.text === ',';

/** “said Donnelly”: in the midst of a sentence no adverb is written large. */
const isLike = (ending: string, {bits, lower}: Token) => bits === is.adverb && lower.endsWith(ending);

/** Words that are written small, but for names. */
const small = is.auxiliary | is.adverb | is.calendar | is.preposition | is.otherVerb | is.cue | is.participle;
const named = is.givenName | is.male | is.female;

/** “Will Ito”, “Rose Ito”, “said June Ito”: a given name that is another word too; not “in June Ito”. */
function isNameToo({isCapital, bits}: Token, before: Token | undefined): boolean {
	if (!isCapital || !(bits & is.givenName) || !(bits & (is.auxiliary | is.otherVerb | is.calendar))) return false;
	return !(bits & is.calendar) || before?.type !== 'word' || before.isCapital || has(before, is.cue | is.role | is.conjunction);
}

/** “Theresa May”, “Mr. Will”: such a name is no other word in all of the story. */
function isGivenName(before: Token | undefined): boolean {
	const {isCapital = false, bits = 0} = before ?? {};
	return isCapital && ((bits & is.givenName) !== 0 || ((bits & is.title) !== 0 && (bits & is.abbreviation) !== 0));
}

/** Words that are written as one: “l’eau”, “dit-elle”. */
function addParts(reading: Reading, written: string, start: number): boolean {
	const cut = written.search(/['’]/) + 1;
	// “N'Diaye” is a name, “Franco Dall'Oro” one, “l'Italien” none.
	const isName =
		/^[NM]['’][A-ZÀ-Þ]/.test(written) || (reading.tokens.at(-1)?.isCapital === true && /^[A-Z][a-z]*['’][A-ZÀ-Þ]/.test(written));
	if (!isName && cut > 1 && cut < written.length && reading.lexicon.words.has(`${written.slice(0, cut - 1).toLowerCase()}'`)) {
		addElided(reading, written.slice(0, cut), start);
		addWord(reading, written.slice(cut), start + cut);
		return true;
	}
	return written.includes('-') && addInverted(reading, written, start);
}

/** “dit-elle”, “a-t-il”: a verb and its pronoun. */
function addInverted(reading: Reading, written: string, start: number): boolean {
	const parts = written.split('-');
	const bits = (part = '') => reading.lexicon.words.get(part.toLowerCase()) ?? 0;
	if (!(bits(parts.at(-1)) & (bits(parts[0]) & (is.cue | is.auxiliary) ? is.pronoun : is.he | is.she))) return false;
	let at = start;
	for (const part of parts) {
		if (part.length > 1 || bits(part)) addWord(reading, part, at);
		at += part.length + 1;
	}
	return true;
}

/** “l’”, “d’”: a word of its own, for all that nothing parts it from the next. */
function addElided({tokens, lexicon}: Reading, written: string, start: number): void {
	const token = toToken(written, {start, end: start + written.length, type: 'word', marked: -1});
	token.lower = written.toLowerCase().replace('’', "'");
	token.bits = lexicon.words.get(token.lower) ?? 0;
	tokens.push(token);
}
