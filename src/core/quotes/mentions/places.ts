import type {Passage} from '../passages/passage.ts';
import * as is from '../words/is.ts';
import {isRomance, type Lexicon} from '../words/lexicon.ts';
import {has, type Range, type Token} from '../words/token.ts';
import type {Mention} from './mention.ts';

/** A sentence and those named in it. */
export interface Places {
	passage: Passage;
	sentence: Range;
	mentions: readonly Mention[];
	lexicon: Lexicon;
}

export const beginning = ({mentions}: Places, at: number) => mentions.filter(({from}) => from === at);
export const ending = ({mentions}: Places, at: number) => mentions.filter(({to}) => to === at);

/** “a spokesman for Ito said”: he spoke, not Ito. */
export function headsOf(mentions: readonly Mention[], inner: readonly Mention[], tokens: readonly Token[]): Mention[] {
	const from = Math.min(...inner.map(mention => mention.phrase));
	const begins = tokens[from]?.bits ?? 0;
	const isLinked = (begins & (is.link | is.preposition)) !== 0 && (begins & is.determiner) !== 0;
	const before = tokens[from - 1]?.bits ?? 0;
	if (!isLinked && (before & is.conjunction || !(before & (is.preposition | is.link)))) return [];
	const end = isLinked ? from : from - 1;
	// « le Centre canadien des incendies »
	const isAdjective = isLinked && tokens[from - 1]?.isCapital === false && tokens[from - 1]?.bits === 0;
	const heads = mentions.filter(({to}) => to === end || (isAdjective && to === end - 1 && tokens[to - 1]?.isCapital));
	return heads.length ? [...heads, ...headsOf(mentions, heads, tokens)] : [];
}

/** « un porte-parole du ministère »: of heads in a row, in Romance languages the first. */
export function withoutOf({passage: {tokens}, lexicon}: Places, heads: Mention[]): Mention[] {
	if (!isRomance(lexicon)) return heads;
	const isOf = ({phrase}: Mention) => has(tokens[phrase], is.link);
	return heads.filter(head => !(isOf(head) && heads.some(({to}) => to === head.phrase)));
}
