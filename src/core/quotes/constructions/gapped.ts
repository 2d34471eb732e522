import {isBehindMarked} from '../attributions/outdone.ts';
import type {Mention} from '../mentions/mention.ts';
import type {Piece} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {has} from '../words/token.ts';

/** Nothing else may have spoken. */
const likelihood = 0.9;
/** In tokens: “– von einer”. */
const mostBetween = 3;

/** “Ito spoke of ‘a farce’, Reed of ‘a good start’”: the verb is left out, as it is the same. */
export function readGapped({mentions, people, lexicon}: Story, {passage, token}: Piece): Speaker | undefined {
	const {tokens, block} = passage;
	const small = is.preposition | is.determiner | is.link;
	const isSmall = (n: number) => has(tokens[n], small) || /^[—–-]$/.test(tokens[n]?.text ?? '');
	// „…, der Wirt sprach von ‚Pech‘“
	const isVerb = (n: number) => lexicon.capitalNouns && has(tokens[n], is.cue);
	const isLead = (from: number) =>
		from < token && token - from <= mostBetween && range(from, token).every(n => isSmall(n) || (n === from && isVerb(n)));
	// “of Graz, Colo., ‘…’”
	const isShort = (n: number) => has(tokens[n], is.abbreviation);
	const isNamed = (other: Mention) => (other.type === 'name' && people.has(other) && !isShort(other.to - 1)) || isBody(other);
	const isBody = ({type, to, bits}: Mention) =>
		type === 'nominal' && lexicon.capitalNouns && ((bits & is.role) !== 0 || /^[A-ZÄÖÜ]{2,}$/.test(tokens[to - 1]?.text ?? ''));
	const mention = (mentions[block] ?? []).find(other => isNamed(other) && isLead(other.to));
	if (!mention || !isBehindMarked(passage, mention.phrase)) return undefined;
	const last = tokens.findLastIndex(({type}, n) => type === 'marked' && n < mention.phrase);
	const isTold = tokens.slice(0, last).some(({bits, sentence}) => (bits & is.cue) !== 0 && sentence === tokens[token]?.sentence);
	return isTold ? {mention, cue: undefined, likelihood} : undefined;
}

const range = (from: number, to: number) => Array.from({length: to - from}, (_, n) => from + n);
