import {isNameOrRole, type Mention} from '../mentions/mention.ts';
import type {Places} from '../mentions/places.ts';
import * as is from '../words/is.ts';
import {has, type Range, type Token} from '../words/token.ts';

/** How many tokens after its verb a passive's agent stands at most. */
const farthestAgent = 12;

/** “The plan was called ‘a joke’ by Ito”: she speaks, the plan does not; nobody does where nobody is named. Undefined: no passive. */
export function findAgents(places: Places, verb: number): Mention[] | undefined {
	const {passage, sentence, mentions, lexicon} = places;
	const {tokens} = passage;
	const last = Math.min(sentence.to, verb + farthestAgent);
	const isCue = has(tokens[verb], is.cue);
	if (!isCue && !leadsToMarked(tokens, {from: verb + 1, to: last})) return undefined;
	const likened = isCue ? findLikening(places, verb) : [];
	if (likened.length) return likened;
	const named = isCue ? findNamer(places, verb) : [];
	if (named.length) return named;
	let before = verb - 1;
	while (has(tokens[before], is.adverb)) before -= 1;
	if (!lexicon.passives.includes(tokens[before]?.lower ?? '')) return undefined;
	// « s'est exclamé »
	if (/^(?:[smt]'|se)$/.test(tokens[before - 1]?.lower ?? '')) return undefined;
	// “said to be ‘dismayed’ by the plan”
	const isRumoured = lexicon.rumoured.includes(tokens[verb]?.lower ?? '') && lexicon.claims.to.includes(tokens[verb + 1]?.lower ?? '');
	for (let n = verb + 1; n < last && !isRumoured; n += 1) {
		// “dalla sindaca”
		if (!lexicon.agents.includes(tokens[n]?.lower ?? '')) continue;
		const agents = mentions.filter(({phrase}) => phrase === n + 1 || phrase === n);
		return isCue || agents.some(({type}) => type === 'name') ? agents : undefined;
	}
	return isCue ? [] : undefined;
}

/** “The bridge, described by Ito as ‘a toothpick’, swayed.” « Le pont, qualifié par Ito de “cure-dent”. » */
function findLikening({passage: {tokens}, mentions, lexicon}: Places, verb: number): Mention[] {
	if (!lexicon.agents.includes(tokens[verb + 1]?.lower ?? '')) return [];
	const isBesideMarked = (to: number) =>
		!tokens[to - 1]?.isPossessive && (tokens[to]?.type === 'marked' || (tokens[to]?.type === 'word' && tokens[to + 1]?.type === 'marked'));
	return mentions.filter(
		({phrase, to, type}) =>
			(phrase === verb + 2 || phrase === verb + 1) &&
			(lexicon.likening.includes(tokens[to]?.lower ?? '') || (type === 'name' && isBesideMarked(to))),
	);
}

/** In tokens: “as a new”. */
const longestLikening = 3;

/** “The bridge is seen by bakers as a ‘lifeline’”; `by`: what stands before who sees it so. */
export function findSeers({passage: {tokens}, mentions, lexicon}: Places, by: number): Mention[] {
	if (!lexicon.agents.includes(tokens[by]?.lower ?? '') || !lexicon.seeing.includes(tokens[by - 1]?.lower ?? '')) return [];
	const isSeer = ({phrase, to, type}: Mention) =>
		phrase === by + 1 &&
		type !== 'relative' &&
		lexicon.likening.includes(tokens[to]?.lower ?? '') &&
		tokens.slice(to + 1, to + 1 + longestLikening).find(({bits, type: kind}) => kind !== 'word' || bits & is.cue)?.type === 'marked';
	return mentions.filter(isSeer);
}

/** “The bridge, called ‘a toothpick’ by Ito, swayed”; not “He called it ‘a toothpick’ by mistake”. */
function findNamer({passage: {tokens}, mentions, lexicon}: Places, verb: number): Mention[] {
	if (tokens[verb + 1]?.type !== 'marked' || !lexicon.agents.includes(tokens[verb + 2]?.lower ?? '')) return [];
	return mentions.filter(mention => (mention.phrase === verb + 3 || mention.phrase === verb + 2) && isNameOrRole(mention));
}

/** “The mood was summed up by Ito: ‘…’”: what a colon opens is what was done, whatever the verb. */
function leadsToMarked(tokens: readonly Token[], {from, to}: Range): boolean {
	const colon = tokens.slice(from, to).findIndex(({text}) => text === ':');
	return colon >= 0 && tokens[from + colon + 1]?.type === 'marked';
}
