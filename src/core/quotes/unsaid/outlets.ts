import type {Passage} from '../passages/passage.ts';
import {type Piece, readWords} from '../passages/view.ts';
import * as is from '../words/is.ts';
import {beginsLarge} from '../words/letters.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {isRole} from '../words/read-role.ts';
import {has, isSign, standsAt, type Token} from '../words/token.ts';
import {isTitle} from './not-said.ts';

/** Words of a paper's or a programme's name. */
const longestName = 4;
/** Words of a cue and a name; characters of a phrase of `towards`. */
const mostBetween = 5;
const longestPhrase = 24;

/** „…“, sagte Ada Ito der „Möwe“. „…“: what a paper or a programme is called is a word of the sentence like others. */
export function unmarkOutlets(passages: readonly Passage[], lexicon: Lexicon): void {
	for (const passage of passages)
		passage.tokens.forEach((token, n) => {
			if (token.type !== 'marked' || !isOutlet({passage, token: n}, lexicon)) return;
			token.type = 'word';
			token.isCapital = true;
			token.text = passage.text.slice(token.start, token.end);
			token.lower = token.text.toLowerCase();
		});
}

function isOutlet(piece: Piece, lexicon: Lexicon): boolean {
	const marked = readWords(piece);
	const words = marked.split(' ');
	if (words.length > longestName || !beginsLarge(words[0] ?? '')) return false;
	const bare = marked.replace(/[.,]$/, '').split(' ');
	if (isToldOn(piece, lexicon)) return isTitle(bare);
	// “told ‘Tea at Ten,’ adding”
	const isTold = lexicon.telling.includes(piece.passage.tokens[piece.token - 1]?.lower ?? '');
	if (isTold && bare.length > 1 && marked.endsWith(',')) return isTitle(bare);
	return !/[.,!?…]$/.test(marked) && (isToldTo(piece, lexicon) || isReadIn(piece, lexicon) || isShown(piece, lexicon));
}

/** „…“, sagte Ada Ito der „Möwe“; wie Ito dem „Hafenboten“ sagte; “Ada Ito told ‘Good Morning Graz’”: whom it is told. */
function isToldTo(piece: Piece, lexicon: Lexicon): boolean {
	const {addressees, towards, telling} = lexicon;
	const {tokens, sentences, text} = piece.passage;
	const article = piece.token - 1;
	const lead = tokens[article]?.lower ?? '';
	if (telling.includes(lead)) return isTitle(readWords(piece).split(' '));
	if (!addressees.includes(lead)) return false;
	const isCue = (token: Token | undefined) => has(token, is.cue);
	const led = text.slice(0, tokens[article]?.start).slice(-longestPhrase).trimEnd().toLowerCase();
	if (isCue(tokens[piece.token + 1]) || towards.some(phrase => led.endsWith(phrase))) return true;
	const from = sentences[tokens[piece.token]?.sentence ?? 0]?.from ?? 0;
	const before = tokens.slice(Math.max(from, article - mostBetween), article);
	const teller = before.slice(before.findLastIndex(isCue));
	// „Ito sagte der ‚Möwe‘“
	const isBehindSubject = before.some(({isCapital, bits}) => isCapital || (bits & is.pronoun) !== 0);
	const isWhole = teller.every(({type, bits}) => type === 'word' && !(bits & is.preposition));
	if (lexicon.objects.includes(lead) && endsSaying(piece, from)) return true;
	// „rügte die Förderung der ‚Möwe‘“
	const isOf = teller.some(({bits}) => bits & is.determiner) && !isRole(tokens[article - 1], lexicon);
	return before.some(isCue) && isWhole && !(lexicon.capitalNouns && isOf) && (teller.length > 1 || isBehindSubject);
}

/** „…“, sagte der Chef der Bäcker, Ben Reed, am Montag dem ‚Hafenboten‘.: nothing but who said so, and when, stands between. */
function endsSaying({passage: {tokens}, token}: Piece, from: number): boolean {
	const verb = isSign(tokens[from + 1], ',') ? from + 2 : from + 1;
	const next = tokens[token + 1];
	const isEnded = next === undefined || isSign(next, '.,;(') || next.sentence !== tokens[token]?.sentence;
	if (tokens[from]?.type !== 'marked' || !has(tokens[verb], is.cue) || !isEnded || token - verb < shortestSaying) return false;
	const isInner = ({type, bits, text}: Token, n: number, all: readonly Token[]) =>
		type === 'sign' ? text === ',' : type === 'word' && (!(bits & is.verb) || all[n]?.isCapital === true) && !leadsOn(all, n);
	const leadsOn = (all: readonly Token[], n: number) =>
		has(all[n], is.preposition) && !has(all[n], is.link) && !has(all[n + 1], is.calendar);
	return tokens.slice(verb + 1, token - 1).every(isInner);
}

/** In tokens: „sagte Ito dem ‚Boten‘“. */
const shortestSaying = 3;

/** “Ada Ito told Channel Nine's ‘Tonight’”, “told the television program ‘Bay Edition.’”: between the verb and the name stands whose that is or what it is. */
function isToldOn({passage: {tokens}, token}: Piece, {telling, works, media}: Lexicon): boolean {
	const noun = tokens[token - 1];
	if (!noun?.isPossessive && !works.includes(noun?.lower ?? '') && !media.includes(noun?.lower ?? '')) return false;
	const before = tokens.slice(Math.max(0, token - mostBetween - 1), token);
	const verb = before.findLastIndex(({lower}) => telling.includes(lower));
	const inner = is.cue | (is.stop & ~(is.determiner | is.otherVerb));
	return verb >= 0 && before.slice(verb + 1).every(({type, bits}) => type === 'word' && !(bits & inner));
}

/** « une note que “La Mouette” a pu consulter »: who has seen it. */
const isShown = ({passage: {tokens}, token}: Piece, {outletTails}: Lexicon) =>
	outletTails.some(phrase => standsAt(tokens, token + 1, phrase));

/** „In der ‚Möwe‘ sagte Ito: …“, « dans “La Mouette du lac” », “w rozmowie z ‚Mewą’”: where the sentence reports, or the words before do. */
function isReadIn({passage: {tokens, sentences}, token}: Piece, {outletLeads, capitalNouns}: Lexicon): boolean {
	const {from = 0, to = 0} = sentences[tokens[token]?.sentence ?? 0] ?? {};
	const reports = (bits: number) => tokens.slice(from, to).some(word => (word.bits & bits) !== 0);
	return outletLeads.some(phrase => {
		const first = token - phrase.length;
		if (!standsAt(tokens, first, phrase)) return false;
		// „laut eines Berichts der ‚Möwe‘“
		const isOfReport = capitalNouns && phrase.length > 1 && reports(is.phrase);
		return isOfReport || reports(is.cue) || has(tokens[first], is.phrase);
	});
}
