import * as is from './is.ts';
import type {Mention} from './mentions.ts';
import type {Places} from './places.ts';
import type {Token} from './token.ts';

/** How many tokens after its verb a passive's agent stands at most. */
const farthestAgent = 12;

/** “The plan was called ‘a joke’ by Ito”: she speaks, the plan does not; nobody does where nobody is named. Undefined: no passive. */
export function findAgents({passage: {tokens}, sentence, mentions, lexicon}: Places, verb: number): Mention[] | undefined {
	const isCue = ((tokens[verb]?.bits ?? 0) & is.cue) !== 0;
	if (!isCue && !leadsToMarked(tokens, verb)) return undefined;
	const likened = isCue ? findLikening({tokens, mentions, lexicon}, verb) : [];
	if (likened.length) return likened;
	let before = verb - 1;
	while ((tokens[before]?.bits ?? 0) & is.adverb) before -= 1;
	if (!lexicon.passives.includes(tokens[before]?.lower ?? '')) return undefined;
	// « s'est exclamé »
	if (/^(?:[smt]'|se)$/.test(tokens[before - 1]?.lower ?? '')) return undefined;
	const last = Math.min(sentence.to, verb + farthestAgent);
	for (let n = verb + 1; n < last; n += 1) {
		// “dalla sindaca”
		if (!lexicon.agents.includes(tokens[n]?.lower ?? '')) continue;
		const agents = mentions.filter(({phrase}) => phrase === n + 1 || phrase === n);
		return isCue || agents.some(({type}) => type === 'name') ? agents : undefined;
	}
	return isCue ? [] : undefined;
}

/** “The bridge, described by Ito as ‘a toothpick’, swayed.” « Le pont, qualifié par Ito de “cure-dent”. » */
function findLikening(
	{tokens, mentions, lexicon}: Pick<Places, 'mentions' | 'lexicon'> & {tokens: readonly Token[]},
	verb: number,
): Mention[] {
	if (!lexicon.agents.includes(tokens[verb + 1]?.lower ?? '')) return [];
	const isLiked = (to: number) =>
		!tokens[to - 1]?.isPossessive && (tokens[to]?.type === 'marked' || (tokens[to]?.type === 'word' && tokens[to + 1]?.type === 'marked'));
	return mentions.filter(
		({phrase, to, type}) =>
			(phrase === verb + 2 || phrase === verb + 1) &&
			(lexicon.likening.includes(tokens[to]?.lower ?? '') || (type === 'name' && isLiked(to))),
	);
}

/** “The mood was summed up by Ito: ‘…’”: what a colon opens is what was done, whatever the verb. */
function leadsToMarked(tokens: readonly Token[], verb: number): boolean {
	const colon = tokens.slice(verb + 1, verb + farthestAgent).findIndex(({text}) => text === ':');
	return colon >= 0 && tokens[verb + colon + 2]?.type === 'marked';
}
