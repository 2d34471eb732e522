import * as is from './is.ts';
import {isRomance, type Lexicon} from './lexicon.ts';
import type {Token} from './token.ts';

/** “del”, “dell'”, “aux”: a preposition and an article. */
export const isContracted = ({bits}: Pick<Token, 'bits'>) => (bits & is.determiner) !== 0 && (bits & (is.link | is.preposition)) !== 0;

/** “La replica del sindaco: ‘…’” is “il sindaco”: the article alone of a word that is a preposition too; undefined elsewhere. */
export function readArticle(token: Token | undefined, lexicon: Lexicon): string | undefined {
	return token && isContracted(token) && isRomance(lexicon) ? lexicon.contracted.get(token.lower) : undefined;
}
