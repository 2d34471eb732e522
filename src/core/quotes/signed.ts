import type {Mention} from './mentions.ts';
import type {Speaker} from './speakers.ts';
import type {Story} from './story.ts';
import type {Piece} from './view.ts';

/** “…” — Ada Ito, in the same paragraph or in one of its own. A name and a dash or a colon, nothing else: sure, and too rare in labelled articles to be learned there. */
export function readSigned(story: Story, {passage, token}: Piece): Speaker | undefined {
	const {tokens, block} = passage;
	const signed = story.attributions(block).find(({mention, cue, shape}) => {
		if (shape !== 'sign' || mention.type !== 'name') return false;
		if (cue.from === token - 1) return true;
		const next = tokens[mention.to];
		return cue.from === token + 1 && tokens[cue.from]?.text !== '(' && (next === undefined || /^[.,\d]/.test(next.text));
	});
	const mention = signed?.mention ?? (token === tokens.length - 1 ? readSignature(story, block + 1) : undefined);
	return mention && {mention, cue: undefined, likelihood: 1};
}

/** The name that a paragraph holds after a dash, if it holds nothing else. */
function readSignature({passages, mentions}: Story, block: number): Mention | undefined {
	const {tokens = []} = passages[block] ?? {};
	const name = mentions[block]?.find(({type, from}) => type === 'name' && from === 1);
	if (!name || !'—–―-'.includes(tokens[0]?.text || ' ')) return undefined;
	const rest = tokens.slice(name.to).map(({text}) => text);
	return rest.length === 0 || (rest.length === 1 && rest[0] === '.') ? name : undefined;
}
