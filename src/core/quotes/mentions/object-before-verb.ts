import * as is from '../words/is.ts';
import {has} from '../words/token.ts';
import type {Reading} from './sentence.ts';

/** « Ada Ito la juge “sûre” », “ella lo llama «loco»”: no article, where somebody stands before it and a verb behind. */
export function isObjectBeforeVerb({passage: {tokens}, lexicon, mentions}: Reading, n: number): boolean {
	const [token, next] = [tokens[n], tokens[n + 1]];
	if (!token || !next || token.isCapital || next.isCapital) return false;
	if (!(next.bits & is.cue) || !(token.bits & is.determiner) || !lexicon.clitics.includes(token.lower)) return false;
	// « pour Ada Ito le juge a tort »
	const isPreposed = (phrase: number) => has(tokens[phrase - 1], is.preposition | is.link | is.phrase);
	return mentions.some(({to, phrase, type}) => to === n && (type === 'name' || type === 'pronoun') && !isPreposed(phrase));
}
