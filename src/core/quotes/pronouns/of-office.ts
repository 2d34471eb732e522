import type {Mention} from '../mentions/mention.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {has} from '../words/token.ts';

/** “the mayor of Graz”, “the Prince of Wales”: in English what an office is of, and nobody; not “the secretary of Ada Ito”. */
export function isOfOffice({phrase, from, bits, passage: {tokens}}: Mention, {lexicon}: Story): boolean {
	if (!lexicon.namesBeforeNouns || phrase !== from || has(tokens[from], is.givenName) || bits & (is.role | is.title)) return false;
	return lexicon.bodyLinks.includes(tokens[phrase - 1]?.lower ?? '') && has(tokens[phrase - 2], is.title);
}
