import type {Mention} from '../mentions/mention.ts';
import {lacksArticles} from '../mentions/without-articles.ts';
import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {isSign} from '../words/token.ts';

/** “Aseguró que el gerente lo sabía e indicó que”: the clause of a verb without a subject; „W liście napisał, że Kos …“: in Polish of any. */
export function isInClause({from, passage}: Mention, lexicon: Lexicon): boolean {
	const {tokens, sentences} = passage;
	const begin = sentences[tokens[from]?.sentence ?? 0]?.from ?? 0;
	const verb = tokens.findIndex(({bits}, n) => n >= begin && n < from && (bits & is.verb) !== 0);
	const that = isSign(tokens[verb + 1], ',') ? verb + 2 : verb + 1;
	return (verb === begin || (verb > begin && lacksArticles(lexicon))) && tokens[that]?.lower === lexicon.that && from > that;
}

/** „Dodał, że Kos wyszedł, co – jak podkreślił – …“: in Polish without those of such a clause. */
export const withoutClauses = (mentions: readonly Mention[], lexicon: Lexicon) =>
	lacksArticles(lexicon) ? mentions.filter(mention => !isInClause(mention, lexicon)) : mentions;
