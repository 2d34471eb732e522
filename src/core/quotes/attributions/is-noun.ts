import type {Places} from '../mentions/places.ts';
import * as is from '../words/is.ts';
import {isRomance, type Lexicon} from '../words/lexicon.ts';
import {has, type Token} from '../words/token.ts';

/** “the United States”, “his recent remarks”, “Ito’s comments”, “the town’s most feared clown”, “those fears were” */
export function isNoun({mentions, lexicon, passage: {tokens}}: Places, n: number): boolean {
	const [before, next] = [tokens[n - 1], tokens[n + 1]];
	// “Ito's comments come late”
	if (before?.isPossessive && has(next, is.otherVerb)) return true;
	const isOwned = before?.isPossessive || lexicon.viewpoints.owners.has(before?.lower ?? '');
	if (isOwned && lexicon.sayings.includes(tokens[n]?.lower ?? '')) return true;
	if (isRomance(lexicon) && n > 0 && isBehindPreposition(tokens.slice(n - 1, n + 2), lexicon)) return true;
	const isCounted = has(before, is.quantifier);
	if (isCounted && tokens[n - 2]?.isPossessive && next?.type === 'word') return true;
	if (isCounted && has(next, is.auxiliary) && !/ed$/.test(tokens[n]?.lower ?? '')) return true;
	return mentions.some(({type, from, to}) => (type === 'name' || type === 'nominal') && from < n && n < to);
}

/** Infinitives and participles, which a preposition may stand before. */
const nominal = /r(?:e|n?[eo]|l[aeio]|si)?$|[aeiu]ndo$|[td][aeo]s?$/;

/** « par tranche de quatre », “ten en cuenta”, “dan cuenta de”: in Romance languages no verb. */
function isBehindPreposition([before, token, next]: readonly Token[], {clitics, asTold}: Lexicon): boolean {
	if (!before || !token || nominal.test(token.lower) || clitics.includes(before.lower) || asTold.includes(before.lower)) return false;
	const isPreposition = (before.bits & (is.preposition | is.determiner | is.conjunction | is.adverb)) === is.preposition;
	return isPreposition || ((before.bits & (is.otherVerb | is.cue)) === is.otherVerb && has(next, is.link));
}
