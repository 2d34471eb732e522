import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {isRomance} from '../words/lexicon.ts';
import {isRole} from '../words/read-role.ts';
import {has, type Token} from '../words/token.ts';
import type {Mention} from './mention.ts';

/** A name, and where the description before it ends, without and with what joins the two. */
interface Behind {
	beside: Mention;
	end: number;
	after: number;
}

/** “the mayor, Ada Ito”, “the mayor, retired teacher Ada Ito”, “the mayor and teacher Ada Ito”: whether a name is of who is described before it. */
export function isNameBehind({lexicon}: Story, {bits, passage: {tokens}}: Mention, {beside, end, after}: Behind): boolean {
	const isComma = tokens[after]?.text === ',';
	// « le vainqueur, l'Italien Ada Ito »
	const first = after + 1 + Number(beside.from > after + 2 && has(tokens[after + 1], is.determiner));
	// “la figlia, l'attrice Ada Ito”
	const isOther = (token: Token) => isRomance(lexicon) && first === after + 2 && isRole(token, lexicon);
	const isApposed =
		(after > end && beside.from === after) ||
		(isComma && tokens.slice(first, beside.from).every(token => token.isCapital || token.bits & is.title || isOther(token)));
	// “Hans forsvarer, advokaten Ada Ito”
	const {namesBeforeNouns, verbSecond, capitalNouns} = lexicon;
	const mayDescribe = namesBeforeNouns || (verbSecond && !capitalNouns && isRole(tokens[beside.from - 1], lexicon));
	const isDescribed = mayDescribe && (bits & is.role) !== 0 && isComma && beside.phrase === after + 1;
	const isAdverb = has(tokens[end + 1], is.adverb);
	const isJoined =
		has(tokens[end], is.conjunction) &&
		has(beside, is.role | is.title) &&
		(beside.phrase === end + 1 || (beside.phrase === end + 2 && isAdverb));
	return isApposed || isDescribed || isJoined;
}
