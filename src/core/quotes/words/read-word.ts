import * as is from './is.ts';
import {isRomance, type Lexicon, readBits, readGiven} from './lexicon.ts';
import {withoutArticle} from './noun-ends.ts';
import type {Token} from './token.ts';

const shortened = /['’‘](?:s|d|ll|ve|re|m)$/i;

/** A word as it stands at a place of the text, with all that it may be. */
export function toWord(written: string, start: number, lexicon: Lexicon): Token {
	const isShort = /['’‘]/.test(written);
	const token = toToken(isShort ? written.replace(shortened, '') : written, {start, end: start + written.length, type: 'word', marked: -1});
	// “Jensens hus”: no apostrophe parts the owner's ending.
	const isOwner = lexicon.endsDefinite && /^[A-ZÅÄÖÆØ].*s[eo]ns$/.test(token.text);
	if (isOwner) token.text = token.text.slice(0, -1);
	token.lower = token.text.toLowerCase();
	if (isShort) token.lower = token.lower.replace(/[’‘]/g, "'");
	token.isCapital = token.lower.charAt(0) !== token.text.charAt(0);
	if (token.isCapital) token.lower = lexicon.unaccented.get(token.lower) ?? token.lower;
	token.bits = bitsOf(token.lower, lexicon);
	// “otto uomini”
	if (!token.isCapital && token.bits & is.givenName) token.bits = lexicon.words.get(token.lower) ?? 0;
	if (token.isCapital && token.bits === 0) token.bits = readGiven(lexicon, token.lower);
	// “congratulou-se”
	const stem = token.bits === 0 && isRomance(lexicon) ? /^(.+)-(?:se|lhes?|me|nos|[oa]s?)$/.exec(token.lower)?.[1] : undefined;
	if (stem) token.bits = readBits(lexicon, stem) & (is.cue | is.otherVerb);
	// Swiss “äusserte”
	if (token.bits === 0 && lexicon.capitalNouns && token.lower.includes('ss'))
		token.bits = readBits(lexicon, token.lower.replace('ss', 'ß'));
	if (token.bits === 0 && lexicon.endsDefinite) token.bits = readDefinite(token.lower, lexicon);
	// “an dieser Stelle”: a noun.
	if (token.isCapital) token.bits &= ~is.reported;
	token.isPossessive = isOwner || (isShort && /['’‘]s$/i.test(written));
	return token;
}

/** “treneren” is the “trener”. */
function readDefinite(lower: string, lexicon: Lexicon): number {
	for (const noun of withoutArticle(lower)) {
		const bits = readBits(lexicon, noun);
		if (bits & is.role) return bits & (is.role | is.male | is.female);
	}
	return 0;
}

function bitsOf(lower: string, lexicon: Lexicon): number {
	const bits = readBits(lexicon, lower);
	if (bits !== 0) return bits;
	if (lower.endsWith('.')) return readBits(lexicon, lower.slice(0, -1));
	return lower.endsWith('ly') && lower.length > 5 ? is.adverb : 0;
}

/** A token of which nothing is known yet. */
export function toToken(text: string, {start, end, type, marked}: Pick<Token, 'start' | 'end' | 'type' | 'marked'>): Token {
	return {
		start,
		end,
		text,
		lower: text,
		bits: 0,
		type,
		isCapital: false,
		isPossessive: false,
		marked,
		sentence: 0,
		words: 0,
		cues: 0,
		marks: 0,
	};
}
