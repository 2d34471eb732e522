import type {Places} from '../mentions/places.ts';
import * as is from '../words/is.ts';

/** “the United States”, “his recent remarks”, “Ito’s comments”, “the town’s most feared clown”, “those fears were” */
export function isNoun({mentions, lexicon, passage: {tokens}}: Places, n: number): boolean {
	const [before, next] = [tokens[n - 1], tokens[n + 1]];
	// “Ito's comments come late”
	if (before?.isPossessive && (next?.bits ?? 0) & is.otherVerb) return true;
	const isOwned = before?.isPossessive || lexicon.viewpoints.owners.has(before?.lower ?? '');
	if (isOwned && lexicon.sayings.includes(tokens[n]?.lower ?? '')) return true;
	const isCounted = ((before?.bits ?? 0) & is.quantifier) !== 0;
	if (isCounted && tokens[n - 2]?.isPossessive && next?.type === 'word') return true;
	if (isCounted && (next?.bits ?? 0) & is.auxiliary && !/ed$/.test(tokens[n]?.lower ?? '')) return true;
	return mentions.some(({type, from, to}) => (type === 'name' || type === 'nominal') && from < n && n < to);
}
