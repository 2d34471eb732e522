import * as is from '../words/is.ts';
import {has, type Token} from '../words/token.ts';
import type {Sentence} from './sentence.ts';

/** In tokens: „für die Aufsicht über die Häfen in Graz“. */
const longest = 9;
/** In tokens: „in Graz lebende“; a longer one only before a name. */
const short = 5;

/** „der für die Aufsicht zuständige Chef“, „die in Graz lebende Bäckerin“: in German, from an article at `n` to the noun behind the adjective that the words between belong to; undefined elsewhere. */
export function findBehindAttribute({passage: {tokens}, lexicon, sentence}: Sentence, n: number): number | undefined {
	const [article, lead] = tokens.slice(n, n + 2);
	if (!lexicon.capitalNouns || !has(article, is.determiner) || !isPreposition(lead)) return undefined;
	// „Ada Ito, die in Graz lebende Möwen zählt“
	if (n > sentence.from && tokens[n - 1]?.type === 'sign' && tokens[n - 2]?.type !== 'marked') return undefined;
	for (let k = n + 3; k < Math.min(n + longest, sentence.to - 1); k += 1) {
		const word = tokens[k];
		if (word?.type !== 'word' || word.bits & is.cue) return undefined;
		if (isAdjective(word) && tokens[k - 1]?.isCapital && tokens[k + 1]?.isCapital)
			return k - n <= short || tokens[k + 2]?.isCapital ? k + 1 : undefined;
	}
	return undefined;
}

const isPreposition = (token: Token | undefined) => ((token?.bits ?? 0) & (is.preposition | is.conjunction)) === is.preposition;

const isAdjective = ({isCapital, bits, lower}: Token) => !isCapital && bits === 0 && /..e[rn]?$/.test(lower);
