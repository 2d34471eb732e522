import type {Attribution} from './attribution.ts';
import * as is from './is.ts';
import {sentenceOf} from './mentions.ts';
import type {Passage} from './passage.ts';
import type {Speaker} from './speakers.ts';
import type {Story} from './story.ts';
import type {Piece} from './view.ts';

/** Sure enough to be named; too rare in labelled articles to be counted there. */
const likelihood = 0.6;
/** How many sentences back the speaker may stand. */
const farthest = 5;

/** “Der Wirt klagte über den Lärm. Die Gasse sei ‚taub‘.”: a sentence in the form of reported speech that names no speaker goes on with the one before. */
export function readReported(story: Story, {passage, token}: Piece): Speaker | undefined {
	const sentence = passage.tokens[token]?.sentence ?? 0;
	if (!isReported(passage, sentence) || findSpeaker(story, passage, sentence)) return undefined;
	let at: Place | undefined = {passage, sentence};
	for (let steps = 0; steps < farthest; steps += 1) {
		at = before(story, at);
		if (!at) return undefined;
		const found = findSpeaker(story, at.passage, at.sentence);
		if (found) return {mention: found.mention, cue: undefined, likelihood};
		if (!isReported(at.passage, at.sentence)) return undefined;
	}
	return undefined;
}

interface Place {
	passage: Passage;
	sentence: number;
}

/** The sentence before, in German in the passage before too: elsewhere the forms are those of plain sentences (“serait”, “would”). */
function before({passages, lexicon}: Story, {passage, sentence}: Place): Place | undefined {
	if (sentence > 0) return {passage, sentence: sentence - 1};
	const last = lexicon.capitalNouns ? passages[passage.block - 1] : undefined;
	return last?.sentences.length ? {passage: last, sentence: last.sentences.length - 1} : undefined;
}

/** Whether a sentence has the form of reported speech. */
export function isReported({tokens, sentences}: Passage, sentence: number): boolean {
	const {from, to} = sentences[sentence] ?? {from: 0, to: 0};
	for (let n = from; n < to; n += 1) if ((tokens[n]?.bits ?? 0) & is.reported) return true;
	return false;
}

function findSpeaker({attributions}: Story, {block}: Passage, sentence: number): Attribution | undefined {
	const speaks = ({bits, shape}: Attribution) => shape === 'according' || shape === 'sign' || ((bits & is.cue) !== 0 && shape !== 'far');
	const found = attributions(block).filter(attribution => sentenceOf(attribution.mention) === sentence && speaks(attribution));
	const last = found.at(-1)?.cue.from;
	return found.find(({cue}) => cue.from === last);
}
