import type {Attribution} from '../attribution.ts';
import {writeCue} from '../attributions/cue.ts';
import {isSilent} from '../attributions/said-at-end.ts';
import type {Piece} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {has, isSign} from '../words/token.ts';

/** Nobody else may have spoken. */
const likelihood = 0.9;

/** “Reed, whom Ito called ‘stubborn’, said …”, “the plan, which Ito has called ‘mad’, was praised by Reed”: what such a clause tells is its own subject's, whatever stands round it. */
export function readInRelative({attributions, lexicon}: Story, {passage, token}: Piece): Speaker | undefined {
	const {tokens, block} = passage;
	let first = token - 1;
	while (tokens[first]?.type === 'word') first -= 1;
	const isOpened = isSign(tokens[first], ',') && lexicon.relativeObjects.includes(tokens[first + 1]?.lower ?? '');
	if (!isOpened) return undefined;
	const isOf = (found: Attribution) =>
		found.shape === 'left' &&
		has(found, is.cue) &&
		found.mention.phrase === first + 2 &&
		found.cue.from < token &&
		!isSilent(found, lexicon) &&
		tokens.slice(found.cue.to, token).every(({bits}) => !(bits & is.cue));
	const found = attributions(block).find(isOf);
	return found && {mention: found.mention, cue: writeCue(passage, found.cue, lexicon), likelihood};
}
