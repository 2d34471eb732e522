import {writeCue} from '../attributions/cue.ts';
import {isVerbLike} from '../attributions/participle.ts';
import {isNameOrRole, type Mention} from '../mentions/mention.ts';
import type {Piece} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {has} from '../words/token.ts';

/** Nobody else may have spoken. */
const likelihood = 0.9;
/** In tokens: “saying that some of the crews were”. */
const mostBetween = 9;

/** “Ito criticised Reyes for saying that the crews were ‘lazy’”: he said it; not “Ito apologised to Reyes for saying”. */
export function readBlamed({mentions, lexicon}: Story, {passage, token}: Piece): Speaker | undefined {
	const {tokens, block, sentences} = passage;
	const {from = 0} = sentences[tokens[token]?.sentence ?? 0] ?? {};
	const first = Math.max(from + 1, token - mostBetween);
	const at = tokens.slice(first, token).findLastIndex(({bits}) => bits & (is.cue | is.participle));
	const saying = first + at;
	if (at < 0 || !has(tokens[saying], is.participle) || !lexicon.reasons.includes(tokens[saying - 1]?.lower ?? '')) return undefined;
	if (tokens.slice(saying, token).some(({type}) => type !== 'word')) return undefined;
	const isVerb = (n: number) => {
		const verb = tokens[n];
		return verb !== undefined && (has(verb, is.cue | is.otherVerb) || isVerbLike(verb, lexicon));
	};
	const isObject = (mention: Mention) => {
		const {phrase, to} = mention;
		// “slammed him as a bore for saying”
		const isLikened = to < saying && saying - to <= mostBetween && lexicon.likening.includes(tokens[to]?.lower ?? '');
		const isBeside = to === saying - 1 || (isLikened && tokens.slice(to, saying).every(token => !(token.bits & is.cue)));
		return isNameOrRole(mention) && isBeside && isVerb(phrase - 1);
	};
	const mention = (mentions[block] ?? []).find(isObject);
	return mention && {mention, cue: writeCue(passage, {from: saying, to: saying + 1}, lexicon), likelihood};
}
