import {writeCue} from '../attributions/cue.ts';
import {sentenceOf} from '../mentions/mention.ts';
import {isTopic} from '../mentions/topic.ts';
import {isOfPerson} from '../naming/standing.ts';
import type {Piece} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {has, isSign} from '../words/token.ts';

/** As sure as who is introduced in a sentence of their own. */
const likelihood = 0.6;

/** “Ito is voorzichtig. ‘…’, klinkt het.”, „…“, hieß es weiter: whoever the sentence before tells of. */
export function readSounding(story: Story, {passage, token}: Piece): Speaker | undefined {
	const {tokens, sentences, block} = passage;
	const {lexicon, mentions} = story;
	const verb = isSign(tokens[token + 1], ',–—-') ? token + 2 : token + 1;
	const isIt = has(tokens[verb + 1], is.it);
	if (!isIt || !lexicon.sounding.includes(tokens[verb]?.lower ?? '')) return undefined;
	const rest = tokens.slice(verb + 2, sentences[tokens[verb]?.sentence ?? 0]?.to);
	if (!rest.every(({type, bits}) => type === 'sign' || (bits & is.adverb) !== 0)) return undefined;
	const before = (tokens[token]?.sentence ?? 0) - 1;
	const mention = mentions[block]?.find(other => sentenceOf(other) === before && isTopic(other) && isOfPerson(story, other));
	return mention && {mention, cue: writeCue(passage, {from: verb, to: verb + 1}, lexicon), likelihood};
}
