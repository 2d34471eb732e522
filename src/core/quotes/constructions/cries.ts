import type {Mention} from '../mentions/mention.ts';
import {isTopic} from '../mentions/topic.ts';
import type {Piece} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {has, type Token} from '../words/token.ts';

const likelihood = 0.9;
/** In tokens: “loud, angry”. */
const mostAdjectives = 3;

/** “The crowd broke into a chant of ‘…’”, “Ito’s ‘…’ line”: a noun says that the words are speech; whose is told by its owner or by a crowd that cries, or nowhere. */
export function readCries(story: Story, {passage, token}: Piece): Speaker | undefined {
	const {tokens, block} = passage;
	const {cries, lines} = story.lexicon.spoken;
	const mentions = story.mentions[block] ?? [];
	const {from} = passage.sentences[tokens[token]?.sentence ?? 0] ?? {};
	const isCry = (n: number) => (tokens[n]?.isCapital === false || n === from) && cries.includes(tokens[n]?.lower ?? '');
	const isNoun = (n: number) => has(tokens[n - 1], is.determiner) || tokens[n - 1]?.isPossessive === true;
	const noun = has(tokens[token - 1], is.link) ? token - 2 : token - 1;
	// “under the slogan ‘Boats now’”; not “Ito cries ‘Boats now’”.
	const before = isCry(noun) && (noun === token - 2 || isNoun(noun)) ? noun : undefined;
	const next = tokens[token + 1];
	// “jeers and ‘Thief!’ cries”; not “‘Thief!’ cries Ito”, “‘Thief!’ shouts the baker”.
	const isCried = isCry(token + 1) && tokens[token - 1]?.type === 'word' && !beginsSubject(tokens[token + 2]);
	const isBehind = next?.isCapital === false && (isCried || (tokens[token - 1]?.isPossessive && lines.includes(next.lower)));
	if (before === undefined && !isBehind) return undefined;
	const owner = findOwner(mentions, tokens, before ?? token);
	const mention = owner ?? (before === undefined ? undefined : findCrowd(story, mentions, {passage, token: before}));
	return {mention, cue: undefined, likelihood: mention ? likelihood : 0, isSpeech: true};
}

const beginsSubject = (token: Token | undefined) =>
	token !== undefined && (token.isCapital || has(token, is.determiner | is.quantifier | is.pronoun));

/** “Ito’s loud cries of” */
function findOwner(mentions: readonly Mention[], tokens: readonly Token[], noun: number): Mention | undefined {
	let n = noun;
	while (n > noun - mostAdjectives && tokens[n - 1]?.type === 'word' && tokens[n - 1]?.bits === 0 && !tokens[n - 1]?.isPossessive) n -= 1;
	return tokens[n - 1]?.isPossessive ? mentions.find(({to, type}) => to === n && (type === 'name' || type === 'nominal')) : undefined;
}

/** “The crowd took up a chant”; not “The crowd was met with a chant”, “The crowd heard a chant”. */
function findCrowd({lexicon}: Story, mentions: readonly Mention[], {passage: {tokens}, token: noun}: Piece): Mention | undefined {
	const crowd = mentions.find(
		mention =>
			mention.type === 'nominal' &&
			mention.isHead &&
			mention.to < noun &&
			tokens[mention.to]?.sentence === tokens[noun]?.sentence &&
			isTopic(mention),
	);
	if (!crowd || !isCrowd(tokens[crowd.to - 1], lexicon)) return undefined;
	const between = tokens.slice(crowd.to, noun);
	const isOther = ({type, lower}: Token) => type !== 'word' || lexicon.passives.includes(lower) || lexicon.hearing.includes(lower);
	return between.some(isOther) ? undefined : crowd;
}

const isCrowd = ({lower, bits}: Partial<Token> = {}, {spoken}: Lexicon) =>
	lower !== undefined && (spoken.crowds.includes(lower) || (((bits ?? 0) & is.role) !== 0 && lower.endsWith('s')));
