import * as is from './is.ts';
import {endsAsVerb, type Lexicon} from './lexicon.ts';
import {has, type Token} from './token.ts';

/** A word, and where the phrase begins that it may belong to. */
interface Place {
	n: number;
	first: number;
}

/** “His recent remarks”, “a call”, “the yearly report said”: what may be a verb is a noun here. */
export function isNounHere(tokens: readonly Token[], {n, first}: Place, lexicon: Lexicon): boolean {
	const token = tokens[n];
	const article = tokens[first - 1];
	if (!token) return false;
	if (lexicon.adjectives.includes(tokens[n - 1]?.lower ?? '') && !endsAsVerb(token.lower, lexicon)) return true;
	if (lexicon.indefinite.includes(article?.lower ?? '') && isBase(token, lexicon)) return true;
	if (lexicon.namesBeforeNouns && isCompound(tokens, {n, first}, lexicon)) return true;
	return has(article, is.determiner) && standsBeforeVerb(tokens, n);
}

/** “several news reports reveal”, “the powerful rules committee has”: a noun before the verb, or before the noun that stands there. */
function isCompound(tokens: readonly Token[], {n, first}: Place, {words, institutions}: Lexicon): boolean {
	const [token, next, after] = tokens.slice(n, n + 3);
	const isSeveral = has(tokens[first - 1], is.quantifier) && n > first;
	// “several reports reveal”, of which there is “reveals”
	const isVerb = ((words.get(`${next?.lower}s`) ?? 0) & is.cue) !== 0 || has(next, is.auxiliary);
	if (isSeveral && token?.lower.endsWith('s') && isVerb) return true;
	return institutions.includes(next?.lower ?? '') && next?.isCapital === false && has(after, is.cue | is.auxiliary);
}

/** “call”, of which there is “called”: no single person's verb; “put” may be. */
const isBase = ({lower}: Token, {words}: Lexicon) => (((words.get(`${lower}ed`) ?? 0) | (words.get(`${lower}d`) ?? 0)) & is.cue) !== 0;

/** “yearly report said”, “the coroner’s report said” */
function standsBeforeVerb(tokens: readonly Token[], n: number): boolean {
	const [previous, token, next] = tokens.slice(n - 1, n + 2);
	if (!previous || !token || !has(next, is.cue | is.auxiliary)) return false;
	const isOwned = previous.isPossessive || (!previous.isCapital && !(previous.bits & is.role));
	return isOwned && !/[ei]d$/.test(token.lower);
}

/** “Ito rebuked critics”: no “rebuked critics”. */
export function isVerbAfter(before: Token | undefined, token: Token, lexicon: Lexicon): boolean {
	const leads = before?.type === 'word' && (before.isCapital || has(before, is.relative | is.auxiliary | is.adverb));
	return leads && !(token.bits & is.role) && endsAsVerb(token.lower, lexicon);
}
