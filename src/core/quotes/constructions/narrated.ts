import type {Mention} from '../mentions/mention.ts';
import type {Piece} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import {isRomance} from '../words/lexicon.ts';
import {isSign, type Token} from '../words/token.ts';

const likelihood = 0.9;
/** In tokens: « , fataliste, ». */
const longest = 16;

/** « Et son fils de renchérir : “…” », « Et d'ajouter : “…” »: behind “and” an infinitive tells; whoever spoke last does, if nobody stands before it. */
export function readNarrated({lexicon, mentions}: Story, {passage, token}: Piece, previous: Mention | undefined): Speaker | undefined {
	const {tokens, sentences, block, text} = passage;
	const {from = 0} = sentences[tokens[token]?.sentence ?? 0] ?? {};
	if (!isRomance(lexicon) || !isSign(tokens[token - 1], ':') || token - from > longest || tokens[from]?.lower !== lexicon.and)
		return undefined;
	const verb = tokens.findIndex((word, n) => n > from + 1 && n < token && lexicon.narrating.includes(word.lower));
	const end = isClitic(tokens[verb - 1], lexicon.clitics) ? verb - 2 : verb - 1;
	if (verb < 0 || end <= from) return undefined;
	const cue = text.slice(tokens[end]?.start, tokens[verb]?.end);
	if (end === from + 1) return previous && {mention: previous, cue, likelihood};
	const somebody = mentions[block]?.find(({type, phrase}) => phrase === from + 1 && type !== 'pronoun' && type !== 'relative');
	return somebody && {mention: {...somebody, to: Math.min(somebody.to, end)}, cue, likelihood};
}

const isClitic = (token: Token | undefined, clitics: readonly string[]) => token !== undefined && clitics.includes(token.lower);
