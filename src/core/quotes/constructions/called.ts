import type {Attribution} from '../attribution.ts';
import {writeCue} from '../attributions/cue.ts';
import type {Piece} from '../passages/view.ts';
import type {Speaker} from '../speaker.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';
import {has, type Token} from '../words/token.ts';

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
		isLed(tokens, mention.phrase, what);
	const found = story.attributions(block).find(isOf);
	return found && {mention: found.mention, cue: writeCue(passage, found.cue, story.lexicon), likelihood};
}

const isBeside = (between: readonly Token[]) =>
	between.length <= mostBetween && between.every(({type, bits}) => type === 'word' && (bits & is.cue) === 0);

/** Whether one of the phrases, of a word or two, stands right before. */
function isLed(tokens: readonly Token[], before: number, phrases: readonly string[]): boolean {
	const [first, second] = [tokens[before - 2], tokens[before - 1]].map(token => token?.lower ?? '');
	return second !== undefined && (phrases.includes(second) || phrases.includes(`${first} ${second}`));
}
