import type {Piece} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {isRomance, type Lexicon} from '../words/lexicon.ts';
import {has, isSign, type Token} from '../words/token.ts';

/** In tokens: how far before “reading” stands what reads so. */
const reach = 4;

/** “Reed wore a shirt that said ‘…’”, “Reed held a sign saying ‘…’”: what is written on a thing, nobody says who bears it. */
export function readSigns({lexicon}: Story, piece: Piece): Speaker | undefined {
	const {token, passage} = piece;
	const {tokens} = passage;
	if (isOnSign(piece, lexicon)) return {mention: undefined, cue: undefined, likelihood: 0, isSpeech: true};
	const verb = isSign(tokens[token - 1], ',:') ? token - 2 : token - 1;
	// “her ‘Boats now’ hat”
	const isBefore = has(tokens[token - 1], is.determiner) || tokens[token - 1]?.isPossessive === true;
	if (isBefore && isBearing(tokens[token + 1], lexicon)) return {mention: undefined, cue: undefined, likelihood: 1};
	// « En tête, une banderole : “…” »; in English also headlines are signs.
	if (isRomance(lexicon) && isSign(tokens[token - 1], ':') && isBearing(tokens[verb], lexicon))
		return {mention: undefined, cue: undefined, likelihood: 0, isSpeech: true};
	const {bits = 0, lower = ''} = tokens[verb] ?? {};
	// “a cake reading ‘…’”; but “posted a message on Chirper reading ‘…’”
	const isWriting = tokens.slice(Math.max(0, verb - reach), verb).some(token => lexicon.writings.nouns.includes(token.lower));
	if (lexicon.inscribed.includes(lower) && !isWriting) return {mention: undefined, cue: undefined, likelihood: 0, isSpeech: true};
	const before = tokens[verb - 1];
	// “A banner read: ‘…’”: the banner does. “holding flags and chanting ‘…’”: those who hold them do.
	const isJoined = (bits & is.cue) !== 0 && has(before, is.conjunction | is.relative) && before?.lower !== lexicon.and;
	if (!isJoined && !(bits & is.participle)) return undefined;
	const noun = isJoined ? tokens[verb - 2] : before;
	return isBearing(noun, lexicon) ? {mention: undefined, cue: undefined, likelihood: 0, isSpeech: true} : undefined;
}

/** „Auf einem Plakat stand: ‚…‘“, „‚…‘ war auf Schildern zu lesen“. */
function isOnSign({passage: {tokens, sentences}, token}: Piece, {spoken, borne}: Lexicon): boolean {
	const {from = 0, to = 0} = sentences[tokens[token]?.sentence ?? 0] ?? {};
	const words = tokens.slice(from, to);
	// „Auf Schildern war“, “schildern”
	const isTelling = ({bits, lower, isCapital}: Token) => (bits & is.cue) !== 0 && !isCapital && !borne.includes(lower);
	if (!words.some(({lower}) => borne.includes(lower)) || words.some(isTelling)) return false;
	const at = words.findIndex(({type, lower}) => type === 'word' && spoken.signs.includes(lower));
	const lead = words.slice(Math.max(0, at - 2), at);
	return at > 0 && lead.some(({bits}) => bits & is.preposition);
}

const isBearing = (noun: Token | undefined, {spoken}: Lexicon) => noun?.isCapital === false && spoken.signs.includes(noun.lower);
