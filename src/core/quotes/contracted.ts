import * as is from './is.ts';
import {isRomance, type Lexicon} from './lexicon.ts';
import type {Token} from './token.ts';

/** Articles of Romance languages by the end of what they make one word with a preposition: “dell'”, “aux”, “pelas”. */
const articles: readonly (readonly [RegExp, string])[] = [
	[/^(?:del|al|dal|du|au|do|ao|pelo)$/, ''],
	[/^(?:de|a|da)llo$/, 'lo'],
	[/^(?:de|a|da)ll['’]$/, "l'"],
	[/^(?:de|a|da)lla$/, 'la'],
	[/^(?:de|a|da)i$/, 'i'],
	[/^(?:de|a|da)gli$/, 'gli'],
	[/^(?:de|a|da)lle$/, 'le'],
	[/^aux$/, 'les'],
	[/^(?:dos|aos|pelos)$/, 'os'],
	[/^(?:da|à|pela)$/, 'a'],
	[/^(?:das|às|pelas)$/, 'as'],
];

/** “del”, “dell'”, “aux”: a preposition and an article. */
export const isContracted = ({bits}: Pick<Token, 'bits'>) => (bits & is.determiner) !== 0 && (bits & (is.link | is.preposition)) !== 0;

/** “La replica del sindaco: ‘…’” is “il sindaco”: the article alone of a word that is a preposition too; undefined elsewhere. */
export function readArticle(token: Token | undefined, lexicon: Lexicon): string | undefined {
	if (!token || !isContracted(token) || !isRomance(lexicon)) return undefined;
	const found = articles.find(([form]) => form.test(token.lower));
	return found && (found[1] || lexicon.definite[0]);
}
