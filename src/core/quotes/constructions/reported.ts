import type {Attribution} from '../attribution.ts';
import {isPreposed} from '../attributions/participle.ts';
import {isObject} from '../attributions/verb-second.ts';
import {type Mention, sentenceOf} from '../mentions/mention.ts';
import {isFocused} from '../mentions/topic.ts';
import type {Passage} from '../passages/passage.ts';
import type {Piece} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {has, isSign, type Token} from '../words/token.ts';

/** Sure enough to be named; too rare in labelled articles to be counted there. */
const likelihood = 0.6;
/** How many sentences back the speaker may stand. */
const farthest = 5;

/** “Der Wirt klagte über den Lärm. Die Gasse sei ‚taub‘.”: a sentence in the form of reported speech that names no speaker goes on with the one before. */
export function readReported(story: Story, {passage, token}: Piece): Speaker | undefined {
	const sentence = passage.tokens[token]?.sentence ?? 0;
	if (!isReported(passage, sentence, story.lexicon) || findSpeaker(story, passage, sentence)) return undefined;
	const leading = followsColon({passage, token}) ? findDoer(story, passage, sentence) : undefined;
	if (leading) return {mention: leading, cue: undefined, likelihood};
	let at: Place | undefined = {passage, sentence};
	for (let steps = 0; steps < farthest; steps += 1) {
		at = before(story, at);
		if (!at) return undefined;
		const mention = findSpeaker(story, at.passage, at.sentence)?.mention ?? findDoer(story, at.passage, at.sentence);
		if (mention) return {mention, cue: undefined, likelihood};
		if (!isReported(at.passage, at.sentence, story.lexicon)) return undefined;
	}
	return undefined;
}

interface Place {
	passage: Passage;
	sentence: number;
}

/** The sentence before, in German in the passage before too: elsewhere the forms are those of plain sentences (“serait”, “would”). */
function before({passages, lexicon}: Story, {passage, sentence}: Place): Place | undefined {
	if (sentence > 0) return {passage, sentence: sentence - 1};
	const last = lexicon.capitalNouns ? passages[passage.block - 1] : undefined;
	return last?.sentences.length ? {passage: last, sentence: last.sentences.length - 1} : undefined;
}

/** Whether a sentence has the form of reported speech. */
export function isReported({tokens, sentences}: Passage, sentence: number, lexicon: Lexicon): boolean {
	const {from, to} = sentences[sentence] ?? {from: 0, to: 0};
	for (let n = from; n < to; n += 1) if (has(tokens[n], is.reported)) return true;
	return lexicon.capitalNouns && opensAsReported(tokens.slice(from, from + longestOpening));
}

/** In tokens: „Das lohne“, „Die Heizung klemme“. */
const longestOpening = 3;

/** „Die Heizung klemme“: where nouns are large, a word in “-e” right behind the first of them, or behind a pronoun, is such a form, though no list has it; one in “-te” tells what was. */
function opensAsReported([first, second, third]: readonly Token[]): boolean {
	const isAlone = first?.isCapital === true && (!has(first, is.determiner) || second?.isCapital === false);
	const verb = isAlone ? second : second?.isCapital ? third : undefined;
	// „Das lohne sich“; not „Die neue ‚Möwe‘“
	const isSubject = isAlone ? has(first, is.pronoun) || (has(first, is.determiner) && has(third, is.stop)) : has(first, is.determiner);
	return isSubject && verb?.type === 'word' && !verb.isCapital && verb.bits === 0 && /[^t]e$/.test(verb.lower);
}

/** „Ada Ito winkte ab: Der Brunnen sei ‚leer‘.“ */
function followsColon({passage: {tokens, sentences}, token}: Piece): boolean {
	const {from = token} = sentences[tokens[token]?.sentence ?? 0] ?? {};
	const colon = tokens.slice(from, token).findIndex(word => isSign(word, ':'));
	return colon >= 0 && tokens.slice(from + colon, token).some(({bits}) => bits & is.reported);
}

/** „Ada Ito legte Berufung ein. Der Brunnen sei ‚leer‘.“: in German, whoever the sentence before begins with, where it tells of nobody else and says what they do. */
function findDoer({mentions, people, lexicon}: Story, {block, sentences, tokens}: Passage, sentence: number): Mention | undefined {
	if (!lexicon.capitalNouns) return undefined;
	const here = (mentions[block] ?? []).filter(mention => sentenceOf(mention) === sentence);
	const isSomebody = (mention: Mention) => people.has(mention) || has(mention, is.role);
	const [first, ...others] = here.filter(isSomebody);
	if (!first?.isHead || (first.phrase !== sentences[sentence]?.from && !isFocused(first, lexicon))) return undefined;
	const end = skipAside(tokens, first.to);
	if (others.some(({phrase, type}) => phrase >= end || type === 'name')) return undefined;
	const verb = tokens[end];
	const isVerb = verb?.type === 'word' && !verb.isCapital && !(verb.bits & ((is.stop & ~is.otherVerb) | is.link));
	return isVerb ? first : undefined;
}

/** In tokens: „, seit drei Jahren Chef der Bäcker,“. */
const longestAside = 12;

/** „Ito, seit drei Jahren Chef der Bäcker, winkte ab“: past what commas stand round. */
function skipAside(tokens: readonly Token[], end: number): number {
	const close = isSign(tokens[end], ',') ? tokens.slice(end + 1, end + longestAside).findIndex(({text}) => text === ',') : -1;
	return close < 0 ? end : end + close + 2;
}

function findSpeaker({attributions, lexicon}: Story, {block}: Passage, sentence: number): Attribution | undefined {
	const speaks = ({bits, shape}: Attribution) => shape === 'according' || shape === 'sign' || ((bits & is.cue) !== 0 && shape !== 'far');
	// „Aus dem Hafen hieß es, man warte ab“
	const isSource = ({phrase, passage: {tokens}}: Mention) => isPreposed(tokens[phrase - 1]);
	// „Man prüfe es, hieß es“: nobody
	const isNobody = ({mention, cue}: Attribution) =>
		has(mention, is.it) && lexicon.sounding.includes(mention.passage.tokens[cue.from]?.lower ?? '');
	const isSubject = ({mention}: Attribution) => sentenceOf(mention) === sentence && (!isObject(mention, lexicon) || isSource(mention));
	const found = attributions(block).filter(attribution => isSubject(attribution) && speaks(attribution) && !isNobody(attribution));
	const last = found.at(-1)?.cue.from;
	return found.find(({cue}) => cue.from === last);
}
