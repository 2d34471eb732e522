import type {Mention} from '../mentions/mention.ts';
import * as is from '../words/is.ts';
import {isRomance, type Lexicon} from '../words/lexicon.ts';
import {has, isSign, type Range, standsAt, type Token} from '../words/token.ts';

/** Whose words they were, and what tells so. */
export interface Found {
	mention: Mention;
	/** The token that tells: a noun, a verb, or “thus”. */
	at: number;
}

/** “Det er Ada Ito, bager i Graz, der siger det.” */
export function findCleft(mention: Mention, {from, to}: Range): Found | undefined {
	const {tokens} = mention.passage;
	const at = tokens.findIndex(({bits}, n) => n > from && n < to && bits & (is.cue | is.auxiliary | is.otherVerb));
	return has(tokens[at], is.verb) ? {mention, at} : undefined;
}

/** In tokens: « C'est en tout cas ». */
const farthest = 6;

/** « C'est en tout cas ce qu'a promis Ada Ito. »: where “what” begins. */
export function findWhat(tokens: readonly Token[], from: number, lexicon: Lexicon): number | undefined {
	const phrases = lexicon.what.map(phrase => phrase.split(' '));
	const at = tokens.slice(from, from + farthest).findIndex((_, n) => phrases.some(phrase => standsAt(tokens, from + n, phrase)));
	return isRomance(lexicon) && at > 1 ? from + at : undefined;
}

/** In tokens: “Ne è convinta”. */
const longestTold = 4;
/** “A sottolinearlo è Ada Ito.”, “Ne è convinta Ada Ito.”: where that stands which tells, and “è”. */
export function findTold(
	tokens: readonly Token[],
	from: number,
	{presenting: {told}, words}: Lexicon,
): {at: number; copula: number} | undefined {
	if (!told) return undefined;
	const [first = '', second = ''] = tokens.slice(from, from + 2).map(({lower}) => lower);
	const copula = from + tokens.slice(from, from + longestTold).findIndex(({lower}) => told.copulas.includes(lower));
	if (copula <= from) return undefined;
	if (first === told.of) return {at: copula + 1, copula};
	// “A seguirla è stata Ada Ito.”
	const tells = (stem: string) => [stem, `${stem}sce`].some(verb => ((words.get(verb) ?? 0) & (is.cue | is.softVerb)) !== 0);
	const isTelling = (end: string) =>
		second.endsWith(end) && (/lo$/.test(end) || has(tokens[from + 1], is.cue) || tells(second.slice(0, -end.length)));
	return first === told.to && told.infinitives.some(isTelling) ? {at: from + 1, copula} : undefined;
}

/** „‚…‘, lautet sein Motto“ */
export function findOwner(tokens: readonly Token[], token: number): [Token, Token | undefined] | undefined {
	const [comma, verb, owner, noun] = tokens.slice(token + 1, token + 5);
	return isSign(comma, ',') && isWord(verb) && has(owner, is.determiner) && owner ? [owner, noun] : undefined;
}

export const isWord = (token: Token | undefined) => token?.type === 'word' && !token.isCapital;
