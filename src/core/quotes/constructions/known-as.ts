import {isNameOrRole, type Mention} from '../mentions/mention.ts';
import type {Piece} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import {beginOf} from '../unsaid/coined.ts';
import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {has, standsAt, type Token} from '../words/token.ts';

const likelihood = 0.9;
/** In tokens: “known across the town as”. */
const mostWithin = 3;

/** “called ‘the Old Lady’ by its crew”, “known as ‘the Old Lady’ by the residents”: they call it so. “known online as ‘the Old Lady’”: nobody of whom the story tells does. */
export function readKnownAs({lexicon, mentions}: Story, piece: Piece): Speaker | undefined {
	const {passage, token} = piece;
	const {tokens, block} = passage;
	const verb = tokens[beginOf(piece) - 1];
	const known = findKnown(piece, lexicon);
	if (known === undefined && !has(verb, is.naming)) return undefined;
	const isAgent = (n: number) => lexicon.agents.includes(tokens[n]?.lower ?? '');
	const agent = isAgent(token + 1) ? token + 1 : known !== undefined && isAgent(known + 1) ? known + 1 : undefined;
	const mention = agent && mentions[block]?.find(other => other.phrase === agent + 1 && isSomebody(other));
	if (mention) return {mention, cue: verb?.text, likelihood, isSpeech: true};
	return known === undefined ? undefined : {mention: undefined, cue: undefined, likelihood: 0};
}

/** “its crew”; not “by mistake”. */
function isSomebody(mention: Mention): boolean {
	return isNameOrRole(mention) || has(mention.passage.tokens[mention.phrase], is.determiner | is.quantifier);
}

/** Where such a phrase begins; a few small words may stand within, or who calls it so. */
export function findKnown(piece: Piece, {knownAs, agents}: Lexicon): number | undefined {
	const {tokens} = piece.passage;
	const end = beginOf(piece);
	for (const [first = '', ...rest] of knownAs) {
		const last = end - rest.length;
		if (!standsAt(tokens, last, rest)) continue;
		for (let n = last - 1; n >= Math.max(0, last - mostWithin - 1); n -= 1) {
			const within = tokens.slice(n + 1, last);
			const isSmall = ({type, bits}: Token) => type === 'word' && !(bits & (is.determiner | is.link | is.cue));
			if (tokens[n]?.lower === first && (within.every(isSmall) || agents.includes(within[0]?.lower ?? ''))) return n;
		}
	}
	return undefined;
}
