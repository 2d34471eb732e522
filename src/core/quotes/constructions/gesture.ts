import type {Mention} from '../mentions/mention.ts';
import {isTopic} from '../mentions/topic.ts';
import {namesPerson} from '../naming/standing.ts';
import {isStatement} from '../passages/kind.ts';
import type {Piece} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {has} from '../words/token.ts';

const likelihood = 0.6;

/** “When I ask, she laughs.”, “Ada Ito sits down and shrugs.”: whoever does so at the end of the paragraph before one that is a quotation and nothing else. */
export function readGesture(story: Story, piece: Piece): Speaker | undefined {
	const {passages, mentions, lexicon} = story;
	const {passage, token} = piece;
	const before = passages[passage.block - 1];
	if (token > 0 || passage.tokens.length > 1 || !lexicon.gestureEnds.length || !before || before.kind !== 'paragraph') return undefined;
	const verb = before.tokens.findLastIndex(({type}) => type !== 'sign');
	const {type, lower = '', bits = 0, sentence} = before.tokens[verb] ?? {};
	const isVerb = type === 'word' && lexicon.gestureEnds.some(end => lower.endsWith(end)) && !(bits & (is.stop | is.verb | is.role));
	if (!isVerb || !/[.…]$/.test(before.text) || !isStatement(piece)) return undefined;
	const here = (mentions[before.block] ?? []).filter(
		mention => before.tokens[mention.from]?.sentence === sentence && isSomebody(story, mention),
	);
	const isJoined = before.tokens[verb - 1]?.lower === lexicon.and && (bits & is.softVerb) !== 0;
	const mention = here.find(({to}) => to === verb) ?? (isJoined ? here.find(isTopic) : undefined);
	return mention && {mention, cue: undefined, likelihood};
}

const isSomebody = (story: Story, mention: Mention) =>
	mention.type === 'pronoun' ? has(mention, is.he | is.she) : namesPerson(story, mention);
