import * as is from './is.ts';
import type {Mention} from './mentions.ts';
import {isSign, type Token} from './passage.ts';
import type {Speaker} from './speakers.ts';
import type {Story} from './story.ts';
import type {Piece} from './view.ts';

/** Tokens of a signature, at most. */
const longest = 15;
const doing = is.cue | is.participle | is.auxiliary | is.otherVerb;

/** “…” — Ada Ito, in the same paragraph or in one of its own. A name and a dash or a colon, nothing else: sure, and too rare in labelled articles to be learned there. */
export function readSigned(story: Story, {passage, token}: Piece): Speaker | undefined {
	const {tokens, block} = passage;
	const signed = story.attributions(block).find(({mention, cue, shape}) => {
		if (shape !== 'sign' || mention.type !== 'name') return false;
		if (cue.from === token - 1) return true;
		return cue.from === token + 1 && tokens[cue.from]?.text !== '(' && isClosed(tokens[mention.to]);
	});
	const mention = signed?.mention ?? (token === tokens.length - 1 ? readSignature(story, block + 1) : undefined);
	return mention && {mention, cue: undefined, likelihood: 1};
}

/** “— Ada Ito”, “— Ada Ito, 34”: the name is not what a sentence begins with. */
const isClosed = (next: Token | undefined) => next === undefined || /^[.,\d]/.test(next.text);

/** The name that a paragraph holds after a dash, if it holds nothing else but who that is. */
function readSignature({passages, mentions}: Story, block: number): Mention | undefined {
	const {tokens = []} = passages[block] ?? {};
	const name = mentions[block]?.find(({type, phrase}) => type === 'name' && phrase === 1);
	if (!name || !isSign(tokens[0], '—–―-') || !isClosed(tokens[name.to])) return undefined;
	const isTold = tokens.slice(name.to).some(({bits, type}) => type === 'marked' || bits & doing);
	return isTold || tokens.length > longest ? undefined : name;
}
