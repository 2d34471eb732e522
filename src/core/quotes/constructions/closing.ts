import {writeCue} from '../attributions/cue.ts';
import {isObject} from '../attributions/verb-second.ts';
import {isNameOrRole, type Mention} from '../mentions/mention.ts';
import {isTopic} from '../mentions/topic.ts';
import {isOfPerson} from '../naming/standing.ts';
import {type Piece, readWords} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import {isTitle} from '../unsaid/not-said.ts';
import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {has, isSign, type Token} from '../words/token.ts';

const likelihood = 0.9;
/** In tokens: “ended her long letter with”. */
const farthest = 8;

/** “Ito closed with ‘God bless Graz.’”, “Ito ended her letter with ‘…’”: whoever does; not “Ito closed with ‘Night Boats’”, a song. */
export function readClosing(story: Story, piece: Piece): Speaker | undefined {
	const {passage, token} = piece;
	const {tokens, block} = passage;
	const {lexicon} = story;
	const inverted = readInverted(story, piece);
	if (inverted) return inverted;
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

/** „Laut Polizei bedrohte er den Wirt mit den Worten ‚…‘“: he did, and nobody who tells of it. */
function readInverted({attributions, mentions, lexicon}: Story, {passage, token}: Piece): Speaker | undefined {
	const {tokens, block, sentences, text} = passage;
	const {by, words} = lexicon.citing;
	const last = isSign(tokens[token - 1], ':') ? token - 2 : token - 1;
	const isWith = tokens.slice(last - 3, last).some(({lower}) => by.includes(lower));
	if (!words.includes(tokens[last]?.lower ?? '') || !isWith) return undefined;
	const {from} = sentences[tokens[token]?.sentence ?? 0] ?? {};
	const source = attributions(block).find(({shape, cue}) => shape === 'according' && cue.from === from);
	const verb = tokens[source?.mention.to ?? -1];
	if (!source || verb?.type !== 'word' || verb.isCapital || has(verb, is.auxiliary)) return undefined;
	const mention = mentions[block]?.find(
		other => (other.phrase === source.mention.to + 1 || other.from === source.mention.to + 1) && !isObject(other, lexicon),
	);
	const isDoing = mention && (isNameOrRole(mention) || has(mention, is.he | is.she));
	return isDoing ? {mention, cue: text.slice(tokens[last]?.start, tokens[last]?.end), likelihood, isSpeech: true} : undefined;
}

const isText = ({lower}: Token, {writings, sayings, spoken}: Lexicon) =>
	writings.nouns.includes(lower) || sayings.includes(lower) || spoken.lines.includes(lower);

const isSomebody = (mention: Mention, story: Story) => isOfPerson(story, mention) || has(mention, is.he | is.she);
