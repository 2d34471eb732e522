import type {Passage} from '../passages/passage.ts';
import type {Lexicon} from '../words/lexicon.ts';
import type {Range} from '../words/token.ts';
import type {Capitals} from './capitals.ts';
import type {Mention} from './mention.ts';

/** A sentence, with what tells names from other words in it. */
export interface Sentence {
	passage: Passage;
	capitals: Capitals;
	lexicon: Lexicon;
	sentence: Range;
}

/** A sentence that is read, with everybody found in its passage so far. */
export interface Reading extends Sentence {
	mentions: Mention[];
}
