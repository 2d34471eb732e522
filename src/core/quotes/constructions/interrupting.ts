import {writeCue} from '../attributions/cue.ts';
import {isToldAfter} from '../attributions/is-told.ts';
import {isNameOrRole, type Mention} from '../mentions/mention.ts';
import type {Piece} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {has, standsAt} from '../words/token.ts';

const likelihood = 0.9;
/** In tokens, behind the verb: “the mayor.” */
const mostBehind = 3;

/** “…,” Ito said, and the judge interrupted her. “…”: the words alone in their sentence are what the judge cut in with. */
export function readInterrupting(story: Story, piece: Piece): Speaker | undefined {
	const {passage, token} = piece;
	const {tokens, sentences, block} = passage;
	const sentence = tokens[token]?.sentence ?? 0;
	const before = sentences[sentence - 1];
	if (!before || sentences[sentence]?.from !== token || story.attributions(block).some(found => isToldAfter(found, piece)))
		return undefined;
	const isSomebody = (mention: Mention) => isNameOrRole(mention) || has(mention, is.he | is.she);
	for (const phrase of story.lexicon.interrupting)
		for (let n = Math.max(before.from, before.to - phrase.length - mostBehind); n <= before.to - phrase.length; n += 1) {
			const mention = standsAt(tokens, n, phrase) && story.mentions[block]?.find(other => other.to === n && isSomebody(other));
			if (mention) return {mention, cue: writeCue(passage, {from: n, to: n + phrase.length}, story.lexicon), likelihood};
		}
	return undefined;
}
