import {writeCue} from './cue.ts';
import * as is from './is.ts';
import type {Mention} from './mentions.ts';
import type {Places} from './places.ts';
import type {Speaker} from './speakers.ts';
import type {Story} from './story.ts';
import {isSign} from './token.ts';
import type {Piece} from './view.ts';

/** Nobody else may have spoken. */
const likelihood = 0.9;

/**
 * „Ada Ito hat den Plan als ‚Farce‘ bezeichnet“, „Der Plan wurde von Ada Ito ‚Farce‘ genannt“: where the parts of a verb stand round what
 * is said, who does so; nobody where a passive names nobody. Undefined: no such verb.
 */
export function findBracketed({passage: {tokens}, sentence, mentions, lexicon}: Places, verb: number): Mention[] | undefined {
	const {passives, by} = lexicon.bracketed;
	if (passives.length === 0 || !((tokens[verb]?.bits ?? 0) & is.cue)) return undefined;
	const opens = (n: number) => ((tokens[n]?.bits ?? 0) & is.perfect) !== 0 || passives.includes(tokens[n]?.lower ?? '');
	const first = tokens.findIndex((_, n) => n > sentence.from && n < verb && opens(n));
	if (first < 0 || tokens.slice(first, verb).some(token => isSign(token, ',;:'))) return undefined;
	const isPassive = passives.includes(tokens[first]?.lower ?? '');
	if (isPassive) {
		const isAgent = ({phrase}: Mention) => phrase > first && by.includes(tokens[phrase - 1]?.lower ?? '');
		// „die vom Rat beschlossenen Pläne wurden von Ito … genannt“
		return mentions.filter(mention => isAgent(mention) && mention.to <= verb).slice(-1);
	}
	const isLast = tokens[verb - 1]?.type === 'marked' && (verb + 1 >= sentence.to || tokens[verb + 1]?.type === 'sign');
	if (!isLast) return undefined;
	const subject =
		mentions.find(({phrase, to}) => to === first && phrase === sentence.from) ?? mentions.find(({phrase}) => phrase === first + 1);
	return subject && [subject];
}

/** Who that is of words right before the end of such a verb. */
export function readBracketed({attributions, lexicon}: Story, {passage, token}: Piece): Speaker | undefined {
	if (lexicon.bracketed.passives.length === 0) return undefined;
	const found = attributions(passage.block).find(
		({mention, cue, shape}) => shape === 'left' && cue.from === token + 1 && mention.to < token,
	);
	return found && {mention: found.mention, cue: writeCue(passage, found.cue, lexicon), likelihood};
}
