import {writeCue} from '../attributions/cue.ts';
import type {Mention} from '../mentions/mention.ts';
import {isTopic} from '../mentions/topic.ts';
import {isOfPerson} from '../naming/standing.ts';
import {type Piece, readWords} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import {isTitle} from '../unsaid/not-said.ts';
import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {has, type Token} from '../words/token.ts';

const likelihood = 0.9;
/** In tokens: “ended her long letter with”. */
const farthest = 8;

/** “Ito closed with ‘God bless Graz.’”, “Ito ended her letter with ‘…’”: whoever does; not “Ito closed with ‘Night Boats’”, a song. */
export function readClosing(story: Story, piece: Piece): Speaker | undefined {
	const {passage, token} = piece;
	const {tokens, block} = passage;
	const {lexicon} = story;
	const isWords = lexicon.presenting.nouns.includes(tokens[token - 1]?.lower ?? '');
	const link = isWords ? token - 3 : token - 1;
	if (!lexicon.namesBeforeNouns || tokens[link]?.lower !== lexicon.alongside) return undefined;
	const isClosing = ({lower, isCapital}: Token) => !isCapital && lexicon.spoken.closers.includes(lower);
	const at = tokens.slice(Math.max(0, link - farthest), link).findLastIndex(isClosing);
	const verb = Math.max(0, link - farthest) + at;
	if (at < 0 || (!isWords && isTitle(readWords(piece).split(' ')) && !tokens.slice(verb + 1, link).some(noun => isText(noun, lexicon))))
		return undefined;
	const isSubject = (mention: Mention) => mention.isHead && mention.to === verb && isTopic(mention) && isSomebody(mention, story);
	const mention = story.mentions[block]?.find(isSubject);
	return mention && {mention, cue: writeCue(passage, {from: verb, to: verb + 1}, lexicon), likelihood, isSpeech: true};
}

const isText = ({lower}: Token, {writings, sayings, spoken}: Lexicon) =>
	writings.nouns.includes(lower) || sayings.includes(lower) || spoken.lines.includes(lower);

const isSomebody = (mention: Mention, story: Story) => isOfPerson(story, mention) || has(mention, is.he | is.she);
