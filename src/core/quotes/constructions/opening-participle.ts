import {writeCue} from '../attributions/cue.ts';
import {isNameOrRole, type Mention} from '../mentions/mention.ts';
import type {Piece} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {has, isSign} from '../words/token.ts';

const likelihood = 0.9;
/** In tokens: from the participle to the words, and from the words to the comma. */
const farthest = 6;

/** “Calling the plan ‘a farce,’ Ito left.”, “After denouncing the ‘cruelty’ of quotas, Ito left.”: whoever is the subject behind the comma. */
export function readOpeningParticiple(story: Story, {passage, token}: Piece): Speaker | undefined {
	const {tokens, sentences, block, text, marked} = passage;
	const {lexicon, mentions} = story;
	const {from = 0, to = 0} = sentences[tokens[token]?.sentence ?? 0] ?? {};
	const isParticiple = (n: number) => has(tokens[n], is.participle);
	const leads = has(tokens[from], is.conjunction | is.preposition);
	const verb = isParticiple(from) ? from : leads && isParticiple(from + 1) ? from + 1 : undefined;
	if (!lexicon.namesBeforeNouns || verb === undefined || token - verb > farthest || tokens[token - 1]?.isPossessive) return undefined;
	const isPlain = (n: number) => tokens[n]?.type === 'word' && !has(tokens[n], is.cue | is.participle | is.relative);
	for (let n = verb + 1; n < token; n += 1) if (!isPlain(n)) return undefined;
	const {end = 0} = marked[tokens[token]?.marked ?? -1] ?? {};
	let next = token + 1;
	if (text.charAt(end - 1) !== ',') {
		while (next < token + farthest && isPlain(next)) next += 1;
		if (!isSign(tokens[next], ',')) return undefined;
		next += 1;
	}
	const isSomebody = (mention: Mention) => isNameOrRole(mention) || has(mention, is.he | is.she | is.they);
	const mention = mentions[block]?.find(other => other.phrase === next && other.isHead && other.to < to && isSomebody(other));
	return mention && {mention, cue: writeCue(passage, {from: verb, to: verb + 1}, lexicon), likelihood};
}
