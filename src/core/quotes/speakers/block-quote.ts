import type {Candidate} from '../candidate.ts';
import {type Mention, sentenceOf} from '../mentions/mention.ts';
import type {Passage} from '../passages/passage.ts';
import type {Piece} from '../passages/view.ts';
import type {Story} from '../story.ts';
import * as is from '../words/is.ts';

/** “Ada Ito wrote:” before a block quote without marks: only whom the words right before it lead up to may have said it. True of any other piece. */
export function isLedTo({passages}: Story, {mention, attribution}: Candidate, {passage}: Piece): boolean {
	if (!isUnmarked(passage)) return true;
	let block = passage.block - 1;
	while (passages[block]?.kind === 'quote') block -= 1;
	if (!mention || mention.passage !== passages[block] || sentenceOf(mention) < mention.passage.sentences.length - 1) return false;
	const {tokens} = mention.passage;
	const isLed = tokens.at(-1)?.text === ':';
	if (!attribution) return isLed && isAlone(mention);
	const {bits, shape} = attribution;
	const reports = shape === 'according' || ((bits & is.cue) !== 0 && shape !== 'far');
	return reports && (isLed || isClause(tokens.slice(mention.passage.sentences.at(-1)?.from)));
}

function isUnmarked({kind, marked: [first]}: Passage): boolean {
	return kind === 'quote' && first?.from === 0 && first.isSpoken;
}

/** “Ada Ito:” */
function isAlone({type, phrase, to, passage}: Mention): boolean {
	return type === 'name' && phrase === 0 && to === passage.tokens.length - 1;
}

const doing = is.cue | is.participle | is.auxiliary | is.otherVerb;

/** “Ada Ito wrote in a letter.”; not “Ada Ito said the well was dry.”, which says what she said. */
function isClause(tokens: Passage['tokens']): boolean {
	return tokens.filter(token => token.type === 'marked' || token.bits & doing).length < 2;
}
