import * as is from './is.ts';
import type {Lexicon} from './lexicon.ts';
import type {Token} from './token.ts';

/** « Cette dernière », “este último”: he or she, as bits; 0 elsewhere. */
export function readLatter(first: Token, second: Token | undefined, {demonstratives, latter}: Lexicon): number {
	if (!second || !demonstratives.includes(first.lower)) return 0;
	return second.lower === latter.male ? is.he : second.lower === latter.female ? is.she : 0;
}
