import type {Speaker} from './speakers.ts';
import type {Story} from './story.ts';
import type {Piece} from './view.ts';

/** “…” — Ada Ito. A name and a dash or a colon, nothing else: sure, and too rare in labelled articles to be learned there. */
export function readSigned({attributions}: Story, {passage, token}: Piece): Speaker | undefined {
	const {tokens, block} = passage;
	const signed = attributions(block).find(({mention, cue, shape}) => {
		if (shape !== 'sign' || mention.type !== 'name') return false;
		if (cue.from === token - 1) return true;
		const next = tokens[mention.to];
		return cue.from === token + 1 && tokens[cue.from]?.text !== '(' && (next === undefined || /^[.,\d]/.test(next.text));
	});
	return signed && {mention: signed.mention, cue: undefined, likelihood: 1};
}
