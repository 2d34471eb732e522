import type {Attribution} from '../attribution.ts';
import {writeCue} from '../attributions/cue.ts';
import type {Mention} from '../mentions/mention.ts';
import type {Piece} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import type {Lexicon} from '../words/lexicon.ts';
import {has, type Range, type Token} from '../words/token.ts';

const likelihood = 0.9;
/** Small words between the verb and what it calls the thing, or between who does and that: “as”, “was a”. */
const mostBetween = 3;

/** “The board apologised for what Ada Ito called ‘a bad day’”: she called it so, whatever the sentence tells of others. */
export function readCalled(story: Story, {passage, token}: Piece): Speaker | undefined {
	const {tokens, block} = passage;
	const {what} = story.lexicon;
	if (what.length === 0) return undefined;
	const isOf = ({mention, cue, bits}: Attribution) =>
		(mention.type === 'name' || mention.type === 'nominal') &&
		(bits & is.cue) !== 0 &&
		// “what some call ‘a farce’” tells of nobody.
		!has(tokens[mention.phrase], is.quantifier) &&
		mention.to <= Math.min(cue.from, token) &&
		isBeside(tokens.slice(cue.from < token ? cue.to : mention.to, token)) &&
		(cue.from < token ? tokens.slice(mention.to, cue.from).every(({bits}) => bits & is.auxiliary) : cue.from === token + 1) &&
		(isLed(tokens, mention.phrase, what) || isBehindThing(story.lexicon, mention, {passage, token, cue}));
	const found = story.attributions(block).find(isOf);
	return found && {mention: found.mention, cue: writeCue(passage, found.cue, story.lexicon), likelihood};
}

const isBeside = (between: readonly Token[]) =>
	between.length <= mostBetween && between.every(({type, bits}) => type === 'word' && (bits & is.cue) === 0);

/** “a remark the mayor described as ‘mad’”, “the book Ada Ito called ‘dull’”: in English with no word before who calls a thing so but the thing. */
function isBehindThing(
	{namesBeforeNouns, likening}: Lexicon,
	{type, phrase, from}: Mention,
	{passage: {tokens}, token, cue}: Piece & {cue: Range},
): boolean {
	const isSo = likening.includes(tokens[cue.to]?.lower ?? '') ? token <= cue.to + 2 : token === cue.to && has(tokens[cue.from], is.naming);
	const before = type === 'name' ? from : phrase;
	const noun = tokens[before - 1];
	const isThing = noun?.type === 'word' && !noun.isCapital && noun.bits === 0;
	return namesBeforeNouns && isSo && isThing && has(tokens[before - 2], is.determiner);
}

/** Whether one of the phrases, of a word or two, stands right before. */
function isLed(tokens: readonly Token[], before: number, phrases: readonly string[]): boolean {
	const [first, second] = [tokens[before - 2], tokens[before - 1]].map(token => token?.lower ?? '');
	return second !== undefined && (phrases.includes(second) || phrases.includes(`${first} ${second}`));
}
