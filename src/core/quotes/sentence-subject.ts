import * as is from './is.ts';
import {isStatement} from './kind.ts';
import {type Mention, sentenceOf} from './mentions.ts';
import {acts} from './participle.ts';
import {standingOf} from './pronouns.ts';
import type {Story} from './story.ts';
import {isSign} from './token.ts';
import {isTopic} from './topic.ts';
import type {Piece} from './view.ts';

/** “Ada Ito rolls out a new message: ‘…’”, “Ada Ito fought the plan as ‘a farce’”: where no verb tells who spoke, whoever does what the sentence says before a colon or before “as”. */
export function readSubject(story: Story, piece: Piece): Mention | undefined {
	const {passage, token} = piece;
	const {tokens, sentences, block} = passage;
	const before = tokens[token - 1];
	const isLed = isSign(before, ':') && isStatement(piece);
	const noun = (before?.bits ?? 0) & is.determiner ? tokens[token - 2] : before;
	if (!isLed && !story.lexicon.likening.includes(noun?.lower ?? '')) return undefined;
	const sentence = tokens[token]?.sentence ?? 0;
	const from = sentences[sentence]?.from ?? 0;
	const here = (story.mentions[block] ?? []).filter(mention => sentenceOf(mention) === sentence && mention.to < token);
	if (tokens.slice(from, token).some(({type}) => type === 'marked')) return undefined;
	const subjects = here.filter(mention => isSomebody(story, mention) && acts({passage, lexicon: story.lexicon}, mention));
	return (
		subjects.find(isTopic) ?? (subjects.length === 1 && tokens[(subjects[0]?.phrase ?? 0) - 1]?.text === ',' ? subjects[0] : undefined)
	);
}

function isSomebody(story: Story, mention: Mention): boolean {
	if (!mention.isHead) return false;
	if (mention.type === 'pronoun') return (mention.bits & (is.he | is.she)) !== 0;
	if (mention.type === 'nominal') return (mention.bits & is.role) !== 0;
	const person = mention.type === 'name' ? story.people.get(mention) : undefined;
	const standing = person ? standingOf(person, story) : 0;
	return standing > 0 && standing < 4 ? true : standing === 6;
}
