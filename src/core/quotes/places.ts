import * as is from './is.ts';
import type {Lexicon} from './lexicon.ts';
import type {Mention} from './mentions.ts';
import type {Passage} from './passage.ts';
import type {Range, Token} from './token.ts';

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
	const heads = mentions.filter(mention => mention.to === (isLinked ? from : from - 1));
	return heads.length ? [...heads, ...headsOf(mentions, heads, tokens)] : [];
}
