import {type Piece, readWords} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';

/** “‘I am truly committed to the port’ sounds good in Graz.”: what somebody says of themselves is the subject of the sentence, which tells of nobody who does. */
export function readOwnWords({lexicon, attributions}: Story, piece: Piece): Speaker | undefined {
	const {passage, token} = piece;
	const {tokens, sentences} = passage;
	const {from, to = 0} = sentences[tokens[token]?.sentence ?? 0] ?? {};
	const next = tokens[token + 1];
	const does = is.auxiliary | is.otherVerb | is.softVerb;
	if (!lexicon.namesBeforeNouns || from !== token || next?.type !== 'word' || !(next.bits & does) || next.bits & is.verb) return undefined;
	const isTold = attributions(passage.block).some(({shape, cue}) => shape === 'according' && cue.from > token && cue.from < to);
	if (isTold || tokens.slice(token + 2, to).some(({bits}) => bits & (is.cue | is.participle))) return undefined;
	const words = readWords(piece).toLowerCase();
	if (/[.!?,]$/.test(words) || !words.split(/[^a-z]+/).some(word => lexicon.own.includes(word))) return undefined;
	return {mention: undefined, cue: undefined, likelihood: 0, isSpeech: true};
}
